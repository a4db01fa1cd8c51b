using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Markup.Blocks;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// Each picture of a page about a drug is in a block that says whether it shows a model. Source: Business and Professions Code 651.
/// </summary>
internal sealed class ModelLabelRule : IBodyRule
{
    public IEnumerable<Diagnostic> Check(BodyContext body)
    {
        if (!body.IsMedical)
        {
            yield break;
        }

        foreach (var picture in body.Nodes.Links.Where(link => link.IsImage))
        {
            var block = BlockOf(picture);
            if (block is null || !PhotoBlock.SaysWhoIsShown(block))
            {
                yield return body.Text.At(
                    DiagnosticKinds.NoModelLabel,
                    picture.Span,
                    $"The page does not say whether the picture \"{picture.Url}\" shows a model.",
                    HintFor(block));
            }
        }
    }

    /// <summary>The block of photographs that a picture is in; null if it is in none.</summary>
    private static CustomContainer? BlockOf(LinkInline picture)
    {
        ContainerInline inline = picture;
        while (inline.Parent is { } outer)
        {
            inline = outer;
        }

        for (Markdig.Syntax.Block? block = inline.ParentBlock; block is not null; block = block.Parent)
        {
            if (block is CustomContainer container && BlockCatalog.Find(container.Info) is PhotoBlock or PhotosBlock)
            {
                return (CustomContainer)block;
            }
        }

        return null;
    }

    private static string HintFor(CustomContainer? block) => BlockCatalog.Find(block?.Info) switch
    {
        PhotoBlock => "Write `:::photo model` if it shows a person, or `:::photo nobody` if it shows none.",
        PhotosBlock => "Write `:::photos nobody` if no photo here shows a person. Move one that does to a block `:::photo model`.",
        _ => "Write a line `:::photo model` above it if it shows a person, or `:::photo nobody` if it shows none, and `:::` below it.",
    };
}
