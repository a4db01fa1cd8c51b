using System.Collections.Immutable;
using System.Globalization;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Cli;
using MyBotoxLA.Web.Security;
using MyBotoxLA.Web.Seo;

namespace MyBotoxLA.Web;

/// <summary>The site's own settings, looked at once before anything starts: a wrong one is said in one line, and nothing is served.</summary>
internal static class Settings
{
    public const string SiteBaseUrl = "Site:BaseUrl";
    private const string RedirectToHttps = "Site:RedirectToHttps";
    private const string LogRequests = "Log:Requests";
    private const string PollSeconds = "Content:PollSeconds";

    private static readonly ImmutableArray<string> Known = ["Content:Path", "Content:State", PollSeconds, SiteBaseUrl, RedirectToHttps, LogRequests, KnownProxies.Key];

    private static readonly ImmutableArray<string> OwnSections = [.. Known.Select(key => key[..(key.IndexOf(':', StringComparison.Ordinal) + 1)]).Distinct()];

    private static readonly TimeSpan DefaultPoll = TimeSpan.FromSeconds(2);

    /// <summary>Why the site cannot start with these settings, or null.</summary>
    public static string? Refuse(IConfiguration configuration) =>
        RefuseUnknown(configuration)
        ?? RefuseBaseUrl(configuration)
        ?? RefuseRedirect(configuration)
        ?? RefuseNeither(configuration, LogRequests)
        ?? RefusePoll(configuration)
        ?? KnownProxies.Refuse(configuration)
        ?? Hosts.Refuse(configuration)
        ?? ListenAddress.Refuse(configuration)
        ?? ClinicTime.FindProblem()
        ?? Limits.Refuse();

    public static bool RedirectsToHttps(IConfiguration configuration) => bool.TryParse(configuration[RedirectToHttps], out var isOn) && isOn;

    /// <summary>Whether each request is written down.</summary>
    public static bool LogsRequests(IConfiguration configuration) => !bool.TryParse(configuration[LogRequests], out var isOn) || isOn;

    /// <summary>How often to look for edits where the system tells of none.</summary>
    public static TimeSpan Poll(IConfiguration configuration) => configuration[PollSeconds] is { Length: > 0 } written ? Seconds(written) ?? DefaultPoll : DefaultPoll;

    /// <summary>The parts of a list, which people part by commas and .NET by semicolons.</summary>
    public static string[] List(string? value) => (value ?? "").Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string? RefuseUnknown(IConfiguration configuration)
    {
        var unknown = configuration.AsEnumerable()
            .Where(pair => pair.Value is not null && OwnSections.Any(section => pair.Key.StartsWith(section, StringComparison.OrdinalIgnoreCase)))
            .Select(pair => pair.Key)
            .Order(StringComparer.Ordinal)
            .FirstOrDefault(key => !Known.Contains(key, StringComparer.OrdinalIgnoreCase));
        return unknown is null ? null : $"There is no setting \"{unknown}\". {Suggestion.For(unknown, Known, "settings")}";
    }

    private static string? RefuseBaseUrl(IConfiguration configuration) =>
        configuration[SiteBaseUrl] is { Length: > 0 } written && BaseUrl.Refuse(written) is { } refusal ? $"{SiteBaseUrl} {refusal}" : null;

    private static string? RefuseRedirect(IConfiguration configuration)
    {
        if (RefuseNeither(configuration, RedirectToHttps) is { } refusal)
        {
            return refusal;
        }

        var isPlain = configuration[SiteBaseUrl]?.StartsWith("http:", StringComparison.OrdinalIgnoreCase) == true;
        return RedirectsToHttps(configuration) && isPlain ? $"{RedirectToHttps} sends every visitor to https, and {SiteBaseUrl} \"{configuration[SiteBaseUrl]}\" is not https. Write https in {SiteBaseUrl} too." : null;
    }

    private static string? RefuseNeither(IConfiguration configuration, string key) =>
        configuration[key] is { Length: > 0 } written && !bool.TryParse(written, out _) ? $"{key} \"{written}\" is neither true nor false." : null;

    private static string? RefusePoll(IConfiguration configuration) =>
        configuration[PollSeconds] is { Length: > 0 } written && Seconds(written) is null ? $"{PollSeconds} \"{written}\" is not a number of seconds from 0.01 to 86400. Write for example 2." : null;

    private static TimeSpan? Seconds(string written) =>
        double.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0.01 and <= 86400 ? TimeSpan.FromSeconds(seconds) : null;
}
