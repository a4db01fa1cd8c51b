using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using MyBotoxLA.Content;
using MyBotoxLA.Web.Cli;
using MyBotoxLA.Web.Development;
using MyBotoxLA.Web.Observability;
using MyBotoxLA.Web.Security;
using MyBotoxLA.Web.Seo;
using MyBotoxLA.Web.Serving;
using Serilog;

namespace MyBotoxLA.Web;

/// <summary>What the site is made of.</summary>
internal static partial class Site
{
    public const string DefaultUrl = "http://localhost:5080";

    /// <summary>Settings are read once. Watching them would end the program at start where inotify is exhausted: dotnet/aspnetcore issue 7531.</summary>
    private const string NoSettingsWatcher = "--hostBuilder:reloadConfigOnChange=false";

    /// <summary>Settings and views come with the program, so it runs from any working directory.</summary>
    public static WebApplicationOptions Options(string[] args) => new()
    {
        Args = [NoSettingsWatcher, .. Preview.Arguments(args), KnownProxies.DisableForwardedHeadersSwitch],
        ApplicationName = typeof(Site).Assembly.GetName().Name,
        ContentRootPath = AppContext.BaseDirectory,
        EnvironmentName = NamesEnvironment(args) ? null : DefaultEnvironment,
    };

    private static bool NamesEnvironment(string[] args) =>
        Array.Exists(args, arg => arg.StartsWith("--environment", StringComparison.OrdinalIgnoreCase))
        || Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") is not null
        || Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") is not null;

#if DEBUG
    private static string DefaultEnvironment => Environments.Development;
#else
    private static string DefaultEnvironment => Environments.Production;
#endif

    /// <summary>Adds everything, or writes which setting is wrong and answers false.</summary>
    public static bool TryAddSite(this WebApplicationBuilder builder, TextWriter errors)
    {
        if ((Preview.Refuse(builder.Configuration, builder.Environment) ?? Settings.Refuse(builder.Configuration) ?? OtlpExport.Refuse(builder.Configuration)) is { } refusal)
        {
            errors.WriteLine(refusal);
            return false;
        }

        // Read by another processor, while this one puts the rest together.
        var options = ContentLocation.Options(builder.Configuration);
        var store = Task.Run(() => new ContentStore(options, CancellationToken.None));
        var assets = Task.Run(Assets.FromAssembly);
        builder.WebHost.UseKestrelHttpsConfiguration().UseQuic().ConfigureKestrel(ConfigureServer);
        builder.Services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter, SecurityHeadersFirst>());
        builder.Services.AddSingleton<IConnectionListenerFactory, BoundedListeners>();
        builder.Services.Configure<HostOptions>(Limits.Set);
        builder.Services.AddHostFiltering(hosts => Hosts.Filter(hosts, builder.Configuration));
        builder.UseDefaultUrl();
        builder.Services.AddSerilog(logging => logging.WriteForPeopleOrMachines(builder.Environment));
        builder.AddOtlpExport();
        builder.Services.AddSingleton<Telemetry>();
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(_ => store.GetAwaiter().GetResult());
        builder.Services.AddHostedService<ContentReloadService>();
        builder.Services.AddSingleton(_ => assets.GetAwaiter().GetResult());
        builder.Services.AddSingleton(StringsByLanguage.FromAssembly());
        builder.Services.AddSingleton<BaseUrl>();
        builder.Services.AddSingleton<Preview>();
        builder.Services.AddSingleton<DevelopmentTools>();
        builder.Services.AddSingleton<PageServices>();
        builder.Services.AddSingleton<PageRenderer>();
        builder.Services.AddSingleton<SiteBuilder>();
        builder.Services.AddSingleton<SiteResourceStore>();
        builder.Services.AddSingleton<Health>();
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddRazorPages();

        builder.Services.RemoveKeys();
        return true;
    }

    /// <summary>Writes why the content cannot be served, and answers false; true where it can.</summary>
    public static bool HasContent(this WebApplication app, TextWriter errors)
    {
        var snapshot = app.Services.GetRequiredService<ContentStore>().Current;
        if (!snapshot.CanStart)
        {
            TextReport.Write(errors, snapshot.Diagnostics, app.Services.GetRequiredService<ContentOptions>().Folder);
        }

        return snapshot.CanStart;
    }

    private static void ConfigureServer(KestrelServerOptions server)
    {
        server.AddServerHeader = false;
        Limits.Set(server);
        server.ConfigureEndpointDefaults(endpoint => endpoint.Protocols = HttpProtocols.Http1AndHttp2AndHttp3);
    }

    private static void UseDefaultUrl(this WebApplicationBuilder builder)
    {
        string[] keys = ["urls", "http_ports", "https_ports"];
        var isConfigured = keys.Any(key => !string.IsNullOrEmpty(builder.Configuration[key])) || builder.Configuration.GetSection("Kestrel:Endpoints").Exists();
        if (!isConfigured)
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }
    }
}
