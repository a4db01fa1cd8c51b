namespace MyBotoxLA.Web.Tests.Docs;

/// <summary>A heading and the text below it, up to the next heading of any level.</summary>
internal sealed record DocSection(string Title, string Text, IReadOnlyList<DocExample> Examples)
{
    /// <summary>The rows of its first table, without the two header lines; each cell as written.</summary>
    public IEnumerable<string[]> Rows => Text.Split('\n')
        .SkipWhile(line => !line.StartsWith("|---", StringComparison.Ordinal)).Skip(1)
        .TakeWhile(line => line.StartsWith('|'))
        .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries));
}
