namespace MyBotoxLA.Content.Diagnostics;

/// <summary>Finds the known name closest to a misspelled one.</summary>
public static class NearestName
{
    /// <summary>The nearest of <paramref name="known"/> by edit distance, or null if none is close.</summary>
    public static string? Find(string written, IEnumerable<string> known) => new NameIndex(known).Find(written);
}
