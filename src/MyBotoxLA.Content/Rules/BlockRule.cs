using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Markup.Blocks;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>A <c>:::</c> block has a known name, nothing that is not shown, and the content that its own class requires.</summary>
internal sealed class BlockRule : IBodyRule
{
    public IEnumerable<Diagnostic> Check(BodyContext body)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in body.Nodes.Blocks)
        {
            if (IsStray(block))
            {
                yield return Stray(block, body.Text);
                continue;
            }

            if (BlockCatalog.Find(block.Info) is not { } known)
            {
                yield return Unknown(block, body.Text);
                continue;
            }

            if (body.IsFragment && (known is IncludeBlock || known.IsOncePerPage))
            {
                yield return NotInFragment(block, body.Text);
                continue;
            }

            if (!found.Add(known.Name) && known.IsOncePerPage)
            {
                yield return Repeated(block, body.Text);
            }

            if (!known.TakesArguments && block.Arguments is { Length: > 0 } arguments)
            {
                yield return UnusedArguments(block, arguments, body.Text);
            }

            foreach (var wrong in known.Check(block, body.Text))
            {
                yield return wrong;
            }
        }
    }

    /// <summary>True for a line of colons that Markdown takes for the beginning of a block, although its author meant an end.</summary>
    public static bool IsStray(CustomContainer block) =>
        string.IsNullOrEmpty(block.Info) && (block.ClosingFencedCharCount == 0 || block.OfType<CustomContainer>().Any());

    private static Diagnostic Stray(CustomContainer block, BodyText body) => body.At(
        DiagnosticKinds.StrayFence,
        BodyText.Opening(block),
        "This line of colons closes nothing: no block is open here.",
        "Delete the line. To open a block, write its name after the colons, for example `:::do`.");

    private static Diagnostic NotInFragment(CustomContainer block, BodyText body)
    {
        var isItself = IncludeBlock.FragmentName(block) == ContentPath.FragmentName(body.File);
        return body.At(
            DiagnosticKinds.NotInFragment,
            BodyText.Opening(block),
            isItself
                ? "The fragment includes itself, so its text would never end."
                : $"The block \"{block.Info}\" cannot be used in a fragment.",
            isItself ? "Delete the block."
                : block.Info == IncludeBlock.BlockName ? "Write the text here, or include both fragments in the page."
                : "Move it to the pages that include the fragment.");
    }

    private static Diagnostic Repeated(CustomContainer block, BodyText body) => body.At(
        DiagnosticKinds.RepeatedBlock,
        BodyText.Opening(block),
        $"The page has the block \"{block.Info}\" already; a page may have one.",
        "Move its lines into the first one, then delete this one.");

    private static Diagnostic UnusedArguments(CustomContainer block, string arguments, BodyText body)
    {
        var line = body.ToLineEnd(block.Span.Start);
        var at = Math.Max(0, line.IndexOf(arguments, StringComparison.Ordinal));
        return body.At(
            DiagnosticKinds.BlockArguments,
            new SourceSpan(block.Span.Start + at, block.Span.Start + at + arguments.Length - 1),
            $"The words \"{arguments}\" after the name of the block are not shown.",
            $"Put them on a line of their own inside the block, or above the line `:::{block.Info}`.");
    }

    private static Diagnostic Unknown(CustomContainer block, BodyText body)
    {
        var names = BlockCatalog.All.Select(known => known.Name);
        var hint = NearestName.Find(block.Info ?? "", names) is { } nearest
            ? $"Did you mean `:::{nearest}`?"
            : $"The blocks you can use are {string.Join(", ", names)}.";
        return body.At(
            DiagnosticKinds.UnknownBlock,
            BodyText.Opening(block),
            string.IsNullOrEmpty(block.Info) ? "This block has no name." : $"There is no block \"{block.Info}\".",
            hint);
    }
}
