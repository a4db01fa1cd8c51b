namespace MyBotoxLA.Web.Options;

internal static class SeparatedList
{
    /// <summary>The items of a list. People separate them by commas, .NET by semicolons.</summary>
    public static string[] Parse(string? value) =>
        (value ?? "").Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
