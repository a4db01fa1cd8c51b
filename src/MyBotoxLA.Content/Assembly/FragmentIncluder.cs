using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Markup.Blocks;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;
using MyBotoxLA.Content.Yaml;

namespace MyBotoxLA.Content.Assembly;

/// <summary>
/// Puts fragments and checked figures in the blocks of one page that show them. The text of a fragment is checked in its own file; here,
/// only the way in which the page uses it is checked.
/// </summary>
/// <param name="fragments">The fragments.</param>
/// <param name="figures">The checked figures.</param>
/// <param name="images">The images.</param>
/// <param name="imageReferences">Collects the images that the fragments show.</param>
internal sealed class FragmentIncluder(
    FragmentCatalog fragments,
    Figures figures,
    ImageCatalog images,
    List<ImageReference> imageReferences)
{
    private readonly List<FragmentReference> _references = [];
    private readonly List<ContentFile> _files = [];
    private readonly List<Figure> _drawn = [];
    private bool _lacksFigure;

    /// <summary>The fragments that the page includes, including those that do not exist.</summary>
    public ImmutableArray<FragmentReference> References => [.. _references];

    /// <summary>The files of the fragments that the page shows, each once.</summary>
    public ImmutableArray<ContentFile> Files => [.. _files.Distinct()];

    /// <summary>The figures that pictures of the page and of its fragments show, each once.</summary>
    public ImmutableArray<Figure> Drawn => [.. _drawn.DistinctBy(figure => figure.Id)];

    /// <summary>True if a fragment or a figure cannot be shown, so that the page would lack its text.</summary>
    public bool IsIncomplete => _lacksFigure || _references.Exists(reference => reference.Hash is null);

    public void Include(MarkdownBody body, string idPrefix)
    {
        InsertFigures(body);

        // A fragment cannot include another one; a rule reports that.
        var isFragment = ContentPath.IsFragment(body.Text.File);
        foreach (var block in isFragment ? [] : body.Nodes.Blocks)
        {
            if (IncludeBlock.FragmentName(block) is { } name)
            {
                Include(body, block, name, idPrefix);
            }
        }
    }

    private void Include(MarkdownBody body, CustomContainer block, string name, string idPrefix)
    {
        var reference = fragments.Refer(ContentPath.Fragment(Language.Of(body.Text.File), name));
        _references.Add(reference);
        if (!reference.Exists && !(reference.Hash is null && reference.IsInOtherLanguage))
        {
            ReportMissing(body.Text, block, name, reference);
        }

        if (fragments.Find(reference.File)?.Version is not { } file || Parse(file, idPrefix) is not { } fragment)
        {
            return;
        }

        _files.Add(file);
        foreach (var different in body.Include(block, fragment))
        {
            ReportConflict(body.Text, block, name, different.Id);
        }
    }

    private MarkdownBody? Parse(ContentFile file, string idPrefix)
    {
        if (TextDecoder.Decode(file, []) is not { } source || BodyFields.Read(source) is not { } fields)
        {
            return null;
        }

        var resolver = new ImageResolver(source, images, imageReferences);
        var body = new MarkdownBody(source, fields.BodyStart, fields.FrontMatter, resolver, idPrefix);
        InsertFigures(body);
        return body;
    }

    private void InsertFigures(MarkdownBody body)
    {
        var (drawn, isComplete) = RiskFigures.Insert(body, figures);
        _drawn.AddRange(drawn);
        _lacksFigure |= !isComplete;
    }

    private static void ReportMissing(BodyText text, CustomContainer block, string name, FragmentReference reference)
    {
        var hint = reference.Nearest is { } nearest
            ? $"Did you mean `:::{IncludeBlock.BlockName} {ContentPath.FragmentName(nearest)}`?"
            : $"Write the text in the file {reference.File}, or delete the block.";
        if (reference.Hash is null)
        {
            text.Report(DiagnosticKinds.NoFragment, BodyText.Opening(block), $"There is no fragment \"{name}\".", hint);
            return;
        }

        // With the last good text of the fragment, the page is complete, so its own edits are shown.
        text.Report(
            DiagnosticKinds.NoFragment with { BlocksPage = false },
            BodyText.Opening(block),
            $"The fragment \"{name}\" was deleted, so its last good text is shown.",
            hint);
    }

    private static void ReportConflict(BodyText text, CustomContainer block, string name, string id) => text.Report(
        DiagnosticKinds.SourceConflict,
        BodyText.Opening(block),
        $"The source \"{id}\" of the fragment \"{name}\" has another title or address than the source \"{id}\" of this page.",
        "Write the same `title` and `url` in both files, or give one of the two sources another id.");
}
