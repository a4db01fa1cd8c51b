using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using MyBotoxLA.Content;
using MyBotoxLA.Web.Assets;
using MyBotoxLA.Web.Development;
using MyBotoxLA.Web.Observability;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Pages;
using MyBotoxLA.Web.Security;
using MyBotoxLA.Web.Serving;
using MyBotoxLA.Web.Sharing;
using Serilog;
using Serilog.Formatting.Compact;

namespace MyBotoxLA.Web.Hosting;

/// <summary>The services of the site.</summary>
internal static partial class Site
{
    public static void AddSite(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddContent(ToContentOptions(builder.Configuration));
        var assets = Task.Run(AssetCatalog.FromAssembly);
        services.AddSiteOptions();
        builder.WebHost.UseKestrelHttpsConfiguration().UseQuic().ConfigureKestrel(ConfigureServer);
        builder.UseDefaultUrl();
        services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter, SecurityHeadersFirst>());

        // Not the registered instance: resolving it validates it, before the start can report an error in one line.
        services.AddSingleton<IConnectionListenerFactory>(provider =>
            ActivatorUtilities.CreateInstance<BoundedListeners>(provider, new SystemLimits()));
        services.Configure<HostOptions>(Limits.Set);
        services.AddOptions<HostFilteringOptions>().Configure<AllowedHostsOptions, SiteOptions>(Hosts.Filter);
        services.AddSingleton(_ => new LogQueue(Console.OpenStandardOutput(), new UntracedFormatter(new RenderedCompactJsonFormatter())));
        services.AddSerilog((provider, logging) =>
            logging.WriteForPeopleOrMachines(builder.Environment, provider.GetRequiredService<LogQueue>()));
        if (CanExport(builder.Configuration))
        {
            services.AddOtlpExport();
            services.AddSingleton<ContentGauges>();
        }

        services.AddSingleton<Telemetry>();
        services.AddSingleton(_ => assets.GetAwaiter().GetResult());
        services.AddSingleton(StringsByLanguage.FromAssembly());
        services.AddSingleton<BaseUrl>();
        services.AddSingleton(provider => PictureLibrary.OfProcess(provider.GetRequiredService<ILogger<PictureLibrary>>()));
        services.AddSingleton<DevelopmentTools>();
        services.AddSingleton<EditorFiles>();
        services.AddSingleton<PageServices>();
        services.AddSingleton<PageRenderer>();
        services.AddSingleton<ResourceFactory>();
        services.AddSingleton<SiteBuilder>();
        services.AddSingleton<SiteResourceStore>();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddRazorPages();

        services.RemoveKeys();
    }

    /// <summary>
    /// Read before the options are validated, so that loading does not wait for validation: wrong ones have no effect, or stop the
    /// start later.
    /// </summary>
    private static ContentOptions ToContentOptions(IConfiguration configuration)
    {
        var folder = new ContentFolderOptions();
        var preview = new PreviewOptions();
        Bind(folder, configuration);
        Bind(preview, configuration);
        return new ContentOptions
        {
            Folder = folder.Folder,
            State = folder.StateFolder,
            Site = SitePaths.Addresses,
            ShowDrafts = preview.ShowsDrafts,
            AsOf = preview.AsOf,
        };
    }

    /// <summary>With wrong settings the exporter would throw before they are validated.</summary>
    private static bool CanExport(IConfiguration configuration)
    {
        var options = new OtlpOptions();
        Bind(options, configuration);
        return options.IsEnabled && new OtlpOptionsValidator().Validate(name: null, options).Succeeded;
    }

    /// <summary>Loads on another thread while this one registers the rest.</summary>
    private static void AddContent(this IServiceCollection services, ContentOptions options)
    {
        var store = Task.Run(() => new ContentStore(options, CancellationToken.None));
        services.AddSingleton(options);
        services.AddSingleton(_ => store.GetAwaiter().GetResult());
        services.AddHostedService<ContentReloadService>();
    }

    private static void ConfigureServer(KestrelServerOptions server)
    {
        server.AddServerHeader = false;
        Limits.Set(server, new SystemLimits());
        server.ConfigureEndpointDefaults(endpoint => endpoint.Protocols = HttpProtocols.Http1AndHttp2AndHttp3);
    }

    private static void UseDefaultUrl(this WebApplicationBuilder builder)
    {
        string[] keys = ["urls", "http_ports", "https_ports"];
        var isConfigured = keys.Any(key => !string.IsNullOrEmpty(builder.Configuration[key]))
            || builder.Configuration.GetSection("Kestrel:Endpoints").Exists();
        if (!isConfigured)
        {
            builder.WebHost.UseUrls(ListenAddressOptions.DefaultUrl);
        }
    }
}
