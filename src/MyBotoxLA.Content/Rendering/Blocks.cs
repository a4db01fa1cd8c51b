namespace MyBotoxLA.Content.Rendering;

/// <summary>The names that may follow <c>:::</c>.</summary>
internal static class Blocks
{
    public const string Clinic = "clinic";
    public const string InShort = "in-short";
    public const string Table = "table";

    public static readonly string[] Names =
    [
        "ask", "cards", "care-911", "care-call", "care-common", Clinic, "do", "dont", "face-map", InShort, "risk", Table, "timeline",
    ];

    public static bool IsKnown(string? name) => Names.Contains(name);
}
