using System.Collections.Immutable;

namespace MyBotoxLA.Web.Options;

/// <summary>The names of the settings that were given, because a misspelled one must not be silently ignored.</summary>
internal sealed record SettingNames
{
    public static readonly ImmutableArray<string> Known =
    [
        ContentFolderOptions.PathKey, ContentFolderOptions.StateKey, ContentFolderOptions.PollSecondsKey,
        SiteOptions.BaseUrlKey, SiteOptions.RedirectToHttpsKey, SiteOptions.HstsKey, RequestLogOptions.Key, ProxyOptions.Key,
    ];

    public ImmutableArray<string> Given { get; set; } = [];
}
