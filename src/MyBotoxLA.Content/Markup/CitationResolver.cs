using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;

namespace MyBotoxLA.Content.Markup;

/// <summary>Looks up the number of each citation's source, or reports that the page has no such source.</summary>
internal sealed partial class CitationResolver(SourceText source, int offset, FrontMatter? frontMatter, string idPrefix)
{
    private readonly HashSet<string> _cited = [];
    private readonly List<Source> _sources = [.. frontMatter?.Sources ?? []];

    /// <summary>The places of the unknown ones: each line of a <c>:::risk name</c> block has the place of the block.</summary>
    private readonly HashSet<int> _unknown = [];

    private HashSet<string>? _definitions;

    /// <summary>The sources, and whether a resolved citation cites them.</summary>
    public ImmutableArray<Source> Sources =>
        [.. _sources.Select(entry => entry with { IsCited = _cited.Contains(entry.Id) })];

    /// <summary>Adds the sources of a fragment; returns those whose id is used already for another title or address.</summary>
    public ImmutableArray<Source> Add(ImmutableArray<Source> sources)
    {
        var different = ImmutableArray.CreateBuilder<Source>();
        foreach (var added in sources)
        {
            if (_sources.Find(entry => entry.Id == added.Id) is not { } known)
            {
                _sources.Add(added with { Number = _sources.Count + 1 });
            }
            else if (known.Title.Length > 0 && (known.Title != added.Title || known.Url != added.Url))
            {
                different.Add(added);
            }
        }

        return different.ToImmutable();
    }

    /// <summary>Sets the number of a citation's source.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="isOwn">False in a fragment, whose unknown sources are reported in its own file.</param>
    public void Resolve(Citation citation, bool isOwn)
    {
        if (frontMatter is null)
        {
            // The front matter could not be read, so the sources are unknown.
            return;
        }

        if (_sources.Find(entry => entry.Id == citation.Id) is { } cited)
        {
            citation.Number = cited.Number;
            citation.IdPrefix = idPrefix;
            citation.IsFirst = _cited.Add(citation.Id);
        }
        else if (isOwn && !IsDefinedInText(citation.Id) && _unknown.Add(citation.Span.Start))
        {
            ReportUnknown(citation);
        }
    }

    /// <summary>The rule about footnotes reports that case.</summary>
    private bool IsDefinedInText(string id) =>
        (_definitions ??= [.. Definition().Matches(source.Text).Select(match => match.Groups["id"].Value)]).Contains(id);

    private void ReportUnknown(Citation citation)
    {
        string[] ids = citation.Id.Split([',', ';', '^'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var hint = NearestName.Find(citation.Id, _sources.Select(entry => entry.Id)) is { } nearest ? $"Did you mean `[^{nearest}]`?"
            : ids.Length > 1 ? $"Cite each source in brackets of its own: `{string.Concat(ids.Select(id => $"[^{id}]"))}`."
            : $"Add it to the list `sources` at the top: `- id: {citation.Id}`, with a `title` and a `url`.";
        source.Report(
            DiagnosticKinds.UnknownSource,
            offset + citation.Span.Start,
            citation.Span.Length,
            $"The page has no source with the id \"{citation.Id}\".",
            hint);
    }

    /// <summary>A footnote at the beginning of a line, as <see cref="Rules.FootnoteRule"/> reports it.</summary>
    [GeneratedRegex(
        @"^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?\[\^(?<id>[^\[\]\s]+)\][ \t]*:",
        RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Definition();
}
