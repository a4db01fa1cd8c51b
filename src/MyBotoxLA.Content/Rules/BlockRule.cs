using Markdig.Extensions.CustomContainers;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Markup.Blocks;

namespace MyBotoxLA.Content.Rules;

/// <summary>A <c>:::</c> block has a known name and the content that its own class requires.</summary>
internal sealed class BlockRule : IBodyRule
{
    public IEnumerable<Diagnostic> Check(BodyContext body) => body.Nodes.Blocks.SelectMany(block =>
        BlockCatalog.Find(block.Info) is { } known ? known.Check(block, body.Text) : [Unknown(block, body.Text)]);

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
