using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace MyBotoxLA.Content.Yaml;

/// <summary>What to write instead of a value in another form, where the value means only one thing.</summary>
internal static partial class MeantValues
{
    /// <summary>True or false, in the words that other programs accept; null for anything else.</summary>
    public static string? Flag(string written) => written.ToUpperInvariant() switch
    {
        "YES" or "Y" or "ON" or "TRUE" => "true",
        "NO" or "N" or "OFF" or "FALSE" => "false",
        _ => null,
    };

    /// <summary>The days and ranges of days that a text such as <c>Mon-Wed, Fri</c> lists; empty if it says anything else.</summary>
    public static ImmutableArray<string> Days(string written)
    {
        var parts = DaySeparators().Split(written)
            .Select(part => RangeSeparators().Split(part).Select(Day).ToArray())
            .ToArray();
        return parts.All(part => part.Length <= 2 && part.All(day => day is not null))
            ? [.. parts.Select(part => string.Join(" to ", part))]
            : [];
    }

    /// <summary>The phone number, time, price, or day that a text means, as YAML; null if the field does not accept it.</summary>
    /// <param name="written">What the author wrote.</param>
    /// <param name="isAccepted">True for a value that the field accepts.</param>
    public static string? Matching(string written, Func<string, bool> isAccepted) =>
        Phone(written) is { } phone && isAccepted(phone) ? phone
        : Time(written) is { } time && isAccepted(time) ? $"\"{time}\""
        : Price().Match(written) is { Success: true } price && isAccepted(price.Groups["amount"].Value) ? price.Groups["amount"].Value
        : OneDecimal().IsMatch(written) && isAccepted($"{written}0") ? $"{written}0"
        : Free().IsMatch(written) && isAccepted("0") ? "0"
        : Days(written) is [var days] && isAccepted(days) ? days
        : null;

    /// <summary>
    /// The phone number of the United States, or one that begins with another country code, in the form <c>+1-213-555-0142</c>; null if the
    /// text is none.
    /// </summary>
    public static string? Phone(string written) => UsPhone().Match(written) is { Success: true } match
        ? $"+1-{match.Groups["area"].Value}-{match.Groups["exchange"].Value}-{match.Groups["line"].Value}"
        : OtherPhone().IsMatch(written) ? $"+{PhoneSeparators().Replace(written, "-").Trim('-')}"
        : null;

    /// <summary>From a day's name, its plural, or three letters or more of it.</summary>
    private static string? Day(string written)
    {
        var name = written.Trim().TrimEnd('.');
        name = name.EndsWith("days", StringComparison.OrdinalIgnoreCase) ? name[..^1] : name;
        return name.Length >= 3
            ? Enum.GetNames<DayOfWeek>().FirstOrDefault(day => day.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            : null;
    }

    private static string? Time(string written)
    {
        if (TwelveHours().Match(written) is not { Success: true } match)
        {
            return null;
        }

        var hour = int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture) % 12;
        hour += match.Groups["half"].Value is "p" or "P" ? 12 : 0;
        var minute = match.Groups["minute"] is { Success: true } group ? group.Value : "00";
        return string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute}");
    }

    [GeneratedRegex(
        @"^(?:\+?1[\s./–-]*)?\(?(?<area>[2-9][0-9]{2})\)?[\s./–-]*(?<exchange>[2-9][0-9]{2})[\s./–-]*(?<line>[0-9]{4})"
            + @"(?:[\s,;]*(?:ext(?:ension)?|x)\.?\s*[0-9]{1,6})?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UsPhone();

    [GeneratedRegex(@"^\+[2-9][0-9\s./()–-]{6,30}$", RegexOptions.CultureInvariant)]
    private static partial Regex OtherPhone();

    [GeneratedRegex("[^0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex PhoneSeparators();

    [GeneratedRegex(
        @"^(?<hour>0?[1-9]|1[0-2])(?:[:.](?<minute>[0-5][0-9]))? ?(?<half>[ap])\.? ?m\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TwelveHours();

    [GeneratedRegex(@"\s*(?:[,;/&+]|\band\b)\s*(?:\band\b\s*)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DaySeparators();

    [GeneratedRegex(@"\s*(?:[-–—]|\b(?:to|through|thru|until)\b)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RangeSeparators();

    [GeneratedRegex("^(?:free|gratis|complimentary|no charge|no cost)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Free();

    [GeneratedRegex(@"^[0-9]+\.[0-9]$", RegexOptions.CultureInvariant)]
    private static partial Regex OneDecimal();

    [GeneratedRegex(@"^from \$?(?<amount>[0-9][0-9,.]*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Price();
}
