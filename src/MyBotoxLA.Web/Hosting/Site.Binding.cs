using MyBotoxLA.Web.Options;

namespace MyBotoxLA.Web.Hosting;

/// <summary>
/// Binds settings as text. The framework's binder throws its own messages for a wrong value, and for a section in the place of a
/// value; the validators of the options have better ones.
/// </summary>
internal static partial class Site
{
    private static void Bind(PreviewOptions options, IConfiguration settings)
    {
        options.Drafts = settings[PreviewOptions.DraftsKey];
        options.Date = settings[PreviewOptions.DateKey];
    }

    private static void Bind(SettingNames options, IConfiguration settings) =>
        options.Given = [.. settings.AsEnumerable().Where(pair => pair.Value is not null).Select(pair => pair.Key)];

    private static void Bind(SiteOptions options, IConfiguration settings)
    {
        options.BaseUrl = settings[SiteOptions.BaseUrlKey];
        options.RedirectToHttps = settings[SiteOptions.RedirectToHttpsKey];
        options.Hsts = settings[SiteOptions.HstsKey];
    }

    private static void Bind(RequestLogOptions options, IConfiguration settings) =>
        options.Requests = settings[RequestLogOptions.Key];

    private static void Bind(ContentFolderOptions options, IConfiguration settings)
    {
        options.Path = settings[ContentFolderOptions.PathKey];
        options.State = settings[ContentFolderOptions.StateKey];
        options.PollSeconds = settings[ContentFolderOptions.PollSecondsKey];
    }

    private static void Bind(ProxyOptions options, IConfiguration settings) =>
        options.Known = settings[ProxyOptions.Key];

    private static void Bind(AllowedHostsOptions options, IConfiguration settings) =>
        options.AllowedHosts = settings[AllowedHostsOptions.Key];

    private static void Bind(ListenAddressOptions options, IConfiguration settings)
    {
        options.Urls = settings[ListenAddressOptions.UrlsKey];
        options.HttpPorts = settings[ListenAddressOptions.HttpPortsKey];
    }

    private static void Bind(OtlpOptions options, IConfiguration settings)
    {
        options.Endpoint = settings[OtlpOptions.EndpointKey];
        options.Protocol = settings[OtlpOptions.ProtocolKey];
        options.Headers = settings[OtlpOptions.HeadersKey];
    }
}
