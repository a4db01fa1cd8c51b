using Microsoft.Extensions.Options;
using MyBotoxLA.Web.Options;

namespace MyBotoxLA.Web.Hosting;

/// <summary>The settings of the site: read and validated once, before anything is served.</summary>
internal static partial class Site
{
    private const string ContentArgument = "--content";

    /// <summary>
    /// Settings are read once. Watching them would end the program at start where inotify is exhausted: dotnet/aspnetcore issue
    /// 7531.
    /// </summary>
    private const string NoSettingsWatcher = "--hostBuilder:reloadConfigOnChange=false";

    /// <summary>
    /// Some hosts set this switch of ASP.NET Core, which trusts the forwarded headers of every client. It is always off here.
    /// </summary>
    private const string DisableForwardedHeadersSwitch = "--ForwardedHeaders_Enabled=false";

    /// <summary>Settings and views come with the program, so it runs from any working directory.</summary>
    public static WebApplicationOptions Options(string[] args) => new()
    {
        Args = [NoSettingsWatcher, .. args.Select(ToSetting), DisableForwardedHeadersSwitch],
        ApplicationName = typeof(Site).Assembly.GetName().Name,
        ContentRootPath = AppContext.BaseDirectory,
        EnvironmentName = NamesEnvironment(args) ? null : DefaultEnvironment,
    };

    /// <summary>The order is that of the messages: only the first is shown.</summary>
    public static IServiceCollection AddSiteOptions(this IServiceCollection services)
    {
        services.AddValidated<PreviewOptions, PreviewOptionsValidator>().Configure<IConfiguration>(Bind);
        services.AddValidated<SettingNames, SettingNamesValidator>().Configure<IConfiguration>(Bind);
        services.AddValidated<SiteOptions, SiteOptionsValidator>().Configure<IConfiguration>(Bind);
        services.AddValidated<RequestLogOptions, RequestLogOptionsValidator>().Configure<IConfiguration>(Bind);
        services.AddValidated<ContentFolderOptions, ContentFolderOptionsValidator>().Configure<IConfiguration>(Bind);
        services.AddValidated<ProxyOptions, ProxyOptionsValidator>().Configure<IConfiguration>(Bind);
        services.AddValidated<AllowedHostsOptions, AllowedHostsOptionsValidator>().Configure<IConfiguration>(Bind);
        services.AddValidated<ListenAddressOptions, ListenAddressOptionsValidator>().Configure<IConfiguration>(Bind);
        services.AddValidated<SystemLimits, SystemLimitsValidator>();
        services.AddValidated<OtlpOptions, OtlpOptionsValidator>().Configure<IConfiguration>(Bind);
        return services;
    }

    /// <summary>The first error in the settings; null if there is none.</summary>
    public static string? FindOptionsError(this IServiceProvider services)
    {
        try
        {
            services.GetRequiredService<IStartupValidator>().Validate();
            return null;
        }
        catch (OptionsValidationException error)
        {
            return error.Message;
        }
        catch (AggregateException errors) when (errors.InnerExceptions[0] is OptionsValidationException first)
        {
            return first.Message;
        }
    }

    /// <summary>The folder that the site would serve, with the settings that it would read.</summary>
    public static string ContentFolder()
    {
        var options = new ContentFolderOptions();
        Bind(options, WebApplication.CreateSlimBuilder(Options([])).Configuration);
        return options.Folder;
    }

    /// <summary>The command line of the configuration knows only full keys with values.</summary>
    private static string ToSetting(string arg) =>
        arg == "--preview" ? "--preview=true"
        : arg == ContentArgument || arg.StartsWith($"{ContentArgument}=", StringComparison.Ordinal)
            ? $"--{ContentFolderOptions.PathKey}{arg[ContentArgument.Length..]}"
        : arg;

    private static bool NamesEnvironment(string[] args) =>
        Array.Exists(args, arg => arg.StartsWith("--environment", StringComparison.OrdinalIgnoreCase))
        || Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") is not null
        || Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") is not null;

#if DEBUG
    private static string DefaultEnvironment => Environments.Development;
#else
    private static string DefaultEnvironment => Environments.Production;
#endif

    private static OptionsBuilder<TOptions> AddValidated<TOptions, TValidator>(this IServiceCollection services)
        where TOptions : class
        where TValidator : class, IValidateOptions<TOptions>
    {
        services.AddSingleton<IValidateOptions<TOptions>, TValidator>();
        services.AddSingleton(provider => provider.GetRequiredService<IOptionsMonitor<TOptions>>().CurrentValue);
        return services.AddOptions<TOptions>().ValidateOnStart();
    }
}
