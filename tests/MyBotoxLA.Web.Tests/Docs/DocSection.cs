namespace MyBotoxLA.Web.Tests.Docs;

/// <summary>A heading and the text below it, up to the next heading of any level.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Text">The text.</param>
/// <param name="Examples">The examples in it.</param>
/// <param name="File">The file.</param>
/// <param name="Line">The line of the heading, from 1.</param>
internal sealed record DocSection(string Title, string Text, IReadOnlyList<DocExample> Examples, string File, int Line)
{
    /// <summary>The rows of its first table, without the two header lines; each cell as written.</summary>
    public IEnumerable<string[]> Rows => PlacedRows.Select(row => row.Cells);

    /// <summary><see cref="Rows"/>, each with its place, such as <c>docs/editing-content.md(12)</c>.</summary>
    public IEnumerable<(string Place, string[] Cells)> PlacedRows => Text.Split('\n').Index()
        .SkipWhile(line => !line.Item.StartsWith("|---", StringComparison.Ordinal)).Skip(1)
        .TakeWhile(line => line.Item.StartsWith('|'))
        .Select(line => ($"{File}({Line + line.Index})", line.Item.Trim('|').Split('|', StringSplitOptions.TrimEntries)));
}
