using System.Globalization;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Export;
using MyBotoxLA.Web.Seo;
using MyBotoxLA.Web.Serving;

namespace MyBotoxLA.Web.Cli;

/// <summary>Writes the site that would be served as static files.</summary>
internal sealed class Export(ConsoleContext shell, string target, string? content, string? baseUrl, bool compresses)
{
    private readonly Bar _bar = new();

    public int Run()
    {
        var builder = WebApplication.CreateSlimBuilder(Site.Options(Settings()));
        var folder = new ExportFolder(Path.GetFullPath(target, shell.WorkingDirectory));
        if (folder.Refuse(Path.GetFullPath(ContentLocation.Find(builder.Configuration))) is { } refusal)
        {
            shell.Errors.WriteLine(refusal);
            return ExitCodes.WrongUsage;
        }

        if (!builder.TryAddSite(shell.Errors))
        {
            return ExitCodes.WrongUsage;
        }

        using var app = builder.Build();
        return app.HasContent(shell.Errors) ? Write(app.Services, folder) : ExitCodes.WrongUsage;
    }

    /// <summary>Like the server in Production, whatever the program was built for.</summary>
    private string[] Settings() =>
    [
        "--environment=Production",
        .. content is null ? [] : new[] { $"--Content:Path={Path.GetFullPath(content, shell.WorkingDirectory)}" },
        .. baseUrl is null ? [] : new[] { $"--Site:BaseUrl={baseUrl}" },
    ];

    private int Write(IServiceProvider services, ExportFolder folder)
    {
        var snapshot = services.GetRequiredService<ContentStore>().Current;
        TextReport.Write(shell.Errors, snapshot.Diagnostics, DisplayPath.From(services.GetRequiredService<ContentOptions>().Folder, shell.WorkingDirectory));
        var edition = services.GetRequiredService<SiteBuilder>().Make(snapshot, before: null);
        string[] gaps = [.. edition.Addresses.Where(address => address.Value.Status != StatusCodes.Status200OK).Select(address => address.Key).Order(StringComparer.Ordinal)];
        if (snapshot.Clinic is null || gaps.Length > 0)
        {
            shell.Errors.WriteLine($"{(gaps.Length == 0 ? "No page" : string.Join(", ", gaps))} could not be made, so nothing was written.");
            return ExitCodes.Errors;
        }

        try
        {
            WriteFiles(edition, services.GetRequiredService<IHostEnvironment>(), folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            shell.Errors.WriteLine($"The files could not be written, and {target} is as it was: {fault.Message}");
            return ExitCodes.Errors;
        }

        if (services.GetRequiredService<BaseUrl>() is { IsConfigured: false } local)
        {
            shell.Errors.WriteLine($"The pages say that they live at {local.Value}. Give their public address with --base-url.");
        }

        shell.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Wrote {snapshot.Pages.Count:N0} pages to {target}."));
        return ExitCodes.Good;
    }

    private void WriteFiles(SiteResources edition, IHostEnvironment environment, ExportFolder folder)
    {
        using var progress = shell.ShowsProgress ? new Progress(shell.Errors, _bar.ToString, TimeProvider.System) : null;
        foreach (var coding in compresses ? new[] { ContentCoding.Gzip, ContentCoding.Brotli } : [])
        {
            _bar.Begin($"Compressing ({coding})", edition.All.Count());
            SiteBuilder.Encode(edition, coding, Environment.ProcessorCount, CancellationToken.None, _bar.Step);
        }

        KeyValuePair<string, byte[]>[] files = [.. StaticFiles.Of(edition), .. new HostFiles(edition, environment).All];
        _bar.Begin("Writing", files.Length);
        folder.Replace(files, _bar.Step);
    }
}
