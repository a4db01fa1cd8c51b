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
        CustomContainer? last = null;
        foreach (var block in body.Nodes.Blocks)
        {
            if (IsStray(block))
            {
                // The end of a block that is reported as open is not another mistake.
                if (!IsInNamed(block) && last?.OfType<CustomContainer>().Any() != true)
                {
                    yield return Stray(block, body.Text);
                }

                continue;
            }

            last = IsInNamed(block) ? last : block;
            if (IsEndWithWords(block))
            {
                yield return EndWithWords(block, body.Text);
                continue;
            }

            if (BlockCatalog.Find(block.Info) is not { } known)
            {
                yield return Unknown(block, body.Text);
                continue;
            }

            if (body.IsFragment && !known.CanBeInFragment)
            {
                yield return NotInFragment(block, body.Text);
                continue;
            }

            if (!found.Add(known.Name) && known.IsOncePerPage)
            {
                yield return Repeated(block, body.Text);
            }

            if (!known.TakesArguments(block) && block.Arguments is { Length: > 0 } arguments)
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

    /// <summary>True for a block inside a named one.</summary>
    public static bool IsInNamed(CustomContainer block) => block.Parent is CustomContainer { Info.Length: > 0 };

    /// <summary>True for a line such as <c>::: and rest</c>, which should close the block that it is in.</summary>
    public static bool IsEndWithWords(CustomContainer block) =>
        IsInNamed(block)
        && block.Info is { Length: > 0 } name
        && BlockCatalog.Find(name) is null
        && FindNearest(name) is null;

    private static IEnumerable<string> Names => BlockCatalog.All.Select(known => known.Name);

    private static string? FindNearest(string name) => IsDoNot(name) ? DontBlock.BlockName : NearestName.Find(name, Names);

    /// <summary>True for "do not" and "don't", which are nearer to "do" than to the name of their block.</summary>
    private static bool IsDoNot(string words) =>
        string.Concat(words.Where(char.IsLetter)).ToUpperInvariant() is "DONOT" or "DONT";

    private static Diagnostic EndWithWords(CustomContainer block, BodyText body)
    {
        var line = body.ToLineEnd(block.Span.Start).TrimEnd();
        return body.At(
            DiagnosticKinds.BlockArguments,
            BodyText.FirstLine(block.Span, line.Length),
            $"\"{line}\" does not close the block, because of the words after the colons.",
            "Write only ::: on this line, and the words on a line below it.");
    }

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
        var at = Math.Max(0, line.LastIndexOf(arguments, StringComparison.Ordinal));
        return body.At(
            DiagnosticKinds.BlockArguments,
            new SourceSpan(block.Span.Start + at, block.Span.Start + at + arguments.Length - 1),
            $"The words \"{arguments}\" after the name of the block are not shown.",
            IsDoNot($"{block.Info} {arguments.Split(' ')[0]}")
                ? $"Did you mean `:::{DontBlock.BlockName}`?"
                : $"Put them on a line of their own inside the block, or above the line `:::{block.Info}`.");
    }

    private static Diagnostic Unknown(CustomContainer block, BodyText body)
    {
        var hint = FindNearest(block.Info ?? "") is { } nearest
            ? $"Did you mean `:::{nearest}`?"
            : $"The blocks you can use are {string.Join(", ", Names)}.";
        return body.At(
            DiagnosticKinds.UnknownBlock,
            BodyText.Opening(block),
            string.IsNullOrEmpty(block.Info) ? "This block has no name." : $"There is no block \"{block.Info}\".",
            hint);
    }
}
