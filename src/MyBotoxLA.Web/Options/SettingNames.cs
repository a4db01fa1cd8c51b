using System.Collections.Immutable;

namespace MyBotoxLA.Web.Options;

/// <summary>The names of the settings that were given: a misspelled one must not be ignored silently.</summary>
internal sealed record SettingNames
{
    public static readonly ImmutableArray<string> Known =
    [
        ContentFolderOptions.PathKey, ContentFolderOptions.StateKey, ContentFolderOptions.PollSecondsKey,
        SiteOptions.BaseUrlKey, SiteOptions.RedirectToHttpsKey, RequestLogOptions.Key, ProxyOptions.Key,
    ];

    public ImmutableArray<string> Given { get; set; } = [];
}
