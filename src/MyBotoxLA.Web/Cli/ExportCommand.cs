using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Assets;
using MyBotoxLA.Web.Export;
using MyBotoxLA.Web.Hosting;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Serving;

namespace MyBotoxLA.Web.Cli;

/// <summary><c>export</c>: writes the site that would be served as static files.</summary>
internal sealed class ExportCommand : Command
{
    private readonly ConsoleContext _console;

    private readonly Argument<string> _target = new("DIR")
    {
        Description = "The folder to write to: empty, new, or with an earlier export.",
    };

    private readonly Option<string?> _content = ContentOption.Create();

    private readonly Option<string?> _baseUrl = new("--base-url")
    {
        HelpName = "URL",
        Description = "The public address of the site; by default, Site:BaseUrl from the settings.",
    };

    private readonly Option<bool> _noCompress = new("--no-compress")
    {
        Description = "Omit the .br and .gz files, for hosts that compress responses themselves.",
    };

    private readonly Option<bool> _watch = new("--watch")
    {
        Description = "Keep running, and keep DIR/current, a symbolic link, current with the content: for a file server.",
    };

    public ExportCommand(ConsoleContext console)
        : base(
            "export",
            "Writes the whole site as static files, byte for byte what the server sends. Exits with 0 if all were written, "
            + "1 if a page, or all of them, could not be, and 2 if the command line is wrong.")
    {
        _console = console;
        _baseUrl.Validators.Add(RejectNoOrigin);
        Add(_target);
        Add(_content);
        Add(_baseUrl);
        Add(_noCompress);
        Add(_watch);
        SetAction(Run);
    }

    private static void RejectNoOrigin(OptionResult given)
    {
        if (given.Tokens is [var token] && SiteOptions.FindOriginError(token.Value) is { } error)
        {
            given.AddError($"The --base-url {error}");
        }
    }

    private int Run(ParseResult parsed)
    {
        var builder = WebApplication.CreateSlimBuilder(Site.Options(Settings(parsed.GetValue(_content), parsed.GetValue(_baseUrl))));
        builder.AddSite();
        using var app = builder.Build();
        if (!app.HasValidOptions(_console.Errors))
        {
            return ExitCodes.WrongUsage;
        }

        var target = parsed.GetRequiredValue(_target);
        if (parsed.GetValue(_watch))
        {
            return new ExportWatchRun(_console, app).Run(target, !parsed.GetValue(_noCompress));
        }

        var folder = new ExportFolder(Path.GetFullPath(target, _console.WorkingDirectory));
        if (folder.FindError(Path.GetFullPath(app.Services.GetRequiredService<ContentOptions>().Folder)) is { } error)
        {
            _console.Errors.WriteLine(error);
            return ExitCodes.WrongUsage;
        }

        return app.HasContent(_console.Errors) ? Write(app.Services, target, folder, !parsed.GetValue(_noCompress)) : ExitCodes.WrongUsage;
    }

    /// <summary>Like the server in Production, whatever the program was built for.</summary>
    private string[] Settings(string? content, string? baseUrl) =>
    [
        "--environment=Production",
        .. content is null ? [] : new[] { $"--{ContentFolderOptions.PathKey}={Path.GetFullPath(content, _console.WorkingDirectory)}" },
        .. baseUrl is null ? [] : new[] { $"--{SiteOptions.BaseUrlKey}={baseUrl}" },
    ];

    private int Write(IServiceProvider services, string target, ExportFolder folder, bool compresses)
    {
        var snapshot = services.GetRequiredService<ContentStore>().Current;
        var contentFolder = DisplayPath.From(services.GetRequiredService<ContentOptions>().Folder, _console.WorkingDirectory);
        TextReport.Write(_console.Errors, snapshot.Diagnostics, contentFolder);
        var resources = services.GetRequiredService<SiteBuilder>().Build(snapshot, previous: null);
        string[] missing =
        [
            .. resources.Addresses
                .Where(address => address.Value.Status != StatusCodes.Status200OK)
                .Select(address => address.Key)
                .Order(StringComparer.Ordinal),
        ];
        if (snapshot.Clinic is null || resources.Addresses.Values.All(resource => !IsPage(resource)))
        {
            var problem = missing.Length == 0 ? "No page could be made" : $"{string.Join(", ", missing)} could not be made";
            _console.Errors.WriteLine($"{problem}, so nothing was written.");
            return ExitCodes.Errors;
        }

        if (!resources.Addresses.ContainsKey(Language.Default.HomePath))
        {
            _console.Errors.WriteLine("There is no home page, index.md, or it is hidden, so nothing was written.");
            return ExitCodes.Errors;
        }

        var hostFiles = new HostFiles(new HostRules(
            resources,
            services.GetRequiredService<IHostEnvironment>(),
            services.GetRequiredService<SiteOptions>()));
        try
        {
            WriteFiles(resources, hostFiles, folder, compresses);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            _console.Errors.WriteLine($"The files could not be written, and {target} is as it was: {fault.Message}");
            return ExitCodes.Errors;
        }

        _console.WarnOfLocalAddress(services);
        var written = resources.Addresses.Values.Count(IsPage);
        _console.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Wrote {written:N0} pages to {target}."));
        WriteWithheld(missing, [.. snapshot.LastGood.Order(StringComparer.Ordinal)]);
        return missing.Length + snapshot.LastGood.Count == 0 ? ExitCodes.Good : ExitCodes.Errors;
    }

    private static bool IsPage(Resource resource) => resource is { ContentType: MediaTypes.Html, Status: StatusCodes.Status200OK };

    private void WriteWithheld(string[] missing, string[] lastGood)
    {
        if (missing.Length > 0)
        {
            var without = missing.Length == 1 ? "it" : "them";
            _console.Errors.WriteLine($"{string.Join(", ", missing)} could not be made, so the rest was written without {without}.");
        }

        if (lastGood.Length > 0)
        {
            _console.Errors.WriteLine($"{string.Join(", ", lastGood)}: the last good text was written, because the file has errors.");
        }
    }

    private void WriteFiles(SiteResources resources, HostFiles hostFiles, ExportFolder folder, bool compresses)
    {
        if (_console.ShowsProgress)
        {
            var doing = compresses ? "Compressing and writing" : "Writing";
            _console.Errors.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{doing} {resources.All.Count():N0} files…"));
        }

        foreach (var coding in compresses ? new[] { ContentCoding.Gzip, ContentCoding.Brotli } : [])
        {
            SiteBuilder.Encode(resources, coding, Environment.ProcessorCount, CancellationToken.None);
        }

        folder.Replace([.. StaticFiles.Of(resources), .. hostFiles.All]);
    }
}
