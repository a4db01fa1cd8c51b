using System.Collections.Immutable;

namespace MyBotoxLA.Web.Options;

internal sealed class SettingNamesValidator : OptionsValidator<SettingNames>
{
    /// <summary>Other sections belong to the framework.</summary>
    private static readonly ImmutableArray<string> OwnSections =
        [.. SettingNames.Known.Select(key => key[..(key.IndexOf(':', StringComparison.Ordinal) + 1)]).Distinct()];

    protected override string? FindError(SettingNames options) =>
        options.Given.Where(IsOwn).Order(StringComparer.Ordinal).FirstOrDefault(IsUnknown) is { } unknown
            ? $"There is no setting \"{unknown}\". {Suggestion.For(unknown, SettingNames.Known, "settings")}"
            : null;

    private static bool IsOwn(string key) => OwnSections.Any(section => key.StartsWith(section, StringComparison.OrdinalIgnoreCase));

    private static bool IsUnknown(string key) => !SettingNames.Known.Contains(key, StringComparer.OrdinalIgnoreCase);
}
