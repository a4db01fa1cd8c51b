using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup;

/// <summary>
/// The sources of a translation that shows sections of its original: its own, and those that only these sections cite. Citations in these
/// sections lead to the same list, with its numbers.
/// </summary>
internal sealed partial class ShownSources
{
    private readonly List<Source> _all;
    private readonly Dictionary<string, Source> _byOriginalId = new(StringComparer.Ordinal);
    private readonly HashSet<string> _cited = new(StringComparer.Ordinal);

    public ShownSources(Page translation, Page original, SectionPlan plan)
    {
        _all = [.. translation.FrontMatter.Sources];
        var cited = plan.Pieces().Where(piece => piece.Kind == SectionPieceKind.Original)
            .SelectMany(piece => SectionText.PartsOf(original, piece.Index).Select(part => part.Html))
            .Append(plan.ChangesSafety ? original.EmergencyCard : "")
            .SelectMany(html => CitationInHtml().Matches(html).Select(match => match.Groups["id"].Value))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var source in original.FrontMatter.Sources.Where(source => cited.Contains(source.Id)))
        {
            _byOriginalId.Add(source.Id, _all.Find(own => IsSame(own, source)) ?? Add(source, original.Language));
        }
    }

    /// <summary>The whole list, and whether the HTML that was rewritten cites each source.</summary>
    public ImmutableArray<Source> All => [.. _all.Select(source => source with { IsCited = _cited.Contains(source.Id) })];

    /// <summary>HTML of the translation; the first citation of a source may have been in a section that is not shown.</summary>
    public string InOwn(string html) => Rewrite(html, id => _all.Find(source => source.Id == id));

    /// <summary>HTML of the original.</summary>
    public string InOriginal(string html) => Rewrite(html, _byOriginalId.GetValueOrDefault);

    /// <summary>HTML of the original that the page shows a second time, so that nothing leads back to it.</summary>
    public string InCopy(string html) => CitationInHtml().Replace(html, match => Write(match, _byOriginalId.GetValueOrDefault, _ => false));

    /// <summary>A line of Markdown of the original.</summary>
    public string InMarkdown(string line) => CitationInMarkdown().Replace(
        line,
        match => _byOriginalId.TryGetValue(match.Groups["id"].Value, out var source) ? $"[^{source.Id}]" : match.Value);

    /// <summary>A translation may give the source a title in its own language.</summary>
    private static bool IsSame(Source own, Source other) =>
        own.Id == other.Id && own.Url == other.Url && (own.Url is not null || own.Title == other.Title);

    private Source Add(Source source, Language language)
    {
        var id = source.Id;
        while (_all.Exists(known => known.Id == id))
        {
            id += $"-{language}";
        }

        var added = source with { Id = id, Number = _all.Count + 1 };
        _all.Add(added);
        return added;
    }

    private string Rewrite(string html, Func<string, Source?> find) =>
        CitationInHtml().Replace(html, match => Write(match, find, source => _cited.Add(source.Id)));

    private static string Write(Match match, Func<string, Source?> find, Func<Source, bool> isFirst)
    {
        if (find(match.Groups["id"].Value) is not { } source)
        {
            return match.Value;
        }

        var id = isFirst(source) ? $" id=\"{Citation.AnchorPrefix}{source.Id}\"" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<a{id} href=\"#source-{source.Id}\" role=\"doc-noteref\">{source.Number}</a>");
    }

    /// <summary>As <see cref="CitationRenderer"/> writes it.</summary>
    [GeneratedRegex("""<a(?: id="cite-[^"]+")? href="#source-(?<id>[^"]+)" role="doc-noteref">\d+</a>""")]
    private static partial Regex CitationInHtml();

    /// <summary>As <see cref="CitationParser"/> reads it.</summary>
    [GeneratedRegex(@"\[\^(?<id>[^\]\s\[]+)\]")]
    private static partial Regex CitationInMarkdown();
}
