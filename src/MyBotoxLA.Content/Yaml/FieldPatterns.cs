using System.Text.RegularExpressions;

namespace MyBotoxLA.Content.Yaml;

/// <summary>The forms of texts in fields, in the syntax that .NET and JavaScript share.</summary>
internal static partial class FieldPatterns
{
    private const string Day = "(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)";

    /// <summary>An id, or the name of a file.</summary>
    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    public static partial Regex Slug();

    [GeneratedRegex(@"^\+[1-9][0-9]{0,2}(-[0-9]{2,5}){2,4}$")]
    public static partial Regex Phone();

    [GeneratedRegex(@"^[^@\s<>""]+@[^@\s<>""]+\.[a-zA-Z]{2,}$")]
    public static partial Regex Email();

    /// <summary>Printable ASCII only, because <c>security.txt</c> gets the value as it is.</summary>
    [GeneratedRegex("^(mailto:|tel:|[hH][tT][tT][pP][sS]:)[!-~]+$")]
    public static partial Regex Contact();

    /// <summary>With four decimals or more, because fewer can mean another street.</summary>
    [GeneratedRegex(@"^-?[0-9]{1,3}\.[0-9]{4,8}$")]
    public static partial Regex Degrees();

    /// <summary>A day of the week, or two with "to" between them.</summary>
    [GeneratedRegex($@"^{Day}(\s* to \s*{Day})?$")]
    public static partial Regex Days();

    [GeneratedRegex("^([01][0-9]|2[0-3]):[0-5][0-9]$")]
    public static partial Regex Time();

    /// <summary>The number of a permit, or that none is needed.</summary>
    [GeneratedRegex("^((FNP[ -]?)?[0-9]{3,8}|not needed)$")]
    public static partial Regex Permit();

    /// <summary>An exact price in dollars.</summary>
    [GeneratedRegex(@"^\$?([0-9]{1,5}|[0-9]{1,2},[0-9]{3})(\.[0-9]{2})?$")]
    public static partial Regex Amount();

    /// <summary>One number, or a list or range of numbers.</summary>
    [GeneratedRegex(@"^[0-9]{1,6}(\.[0-9]{1,4})?((, | to | \+ | = )[0-9]{1,6}(\.[0-9]{1,4})?){0,9}$")]
    public static partial Regex Numbers();

    /// <summary>One number.</summary>
    [GeneratedRegex(@"^[0-9]{1,6}(\.[0-9]{1,4})?$")]
    public static partial Regex OneNumber();
}
