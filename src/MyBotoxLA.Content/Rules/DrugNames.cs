using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>A drug that a text names.</summary>
/// <param name="Drug">The name of its boxed warning's file.</param>
/// <param name="Name">What the text calls it, as written there.</param>
internal sealed record NamedDrug(string Drug, string Name)
{
    /// <summary>True if the name comes from the clinic's prices, which the page shows.</summary>
    public bool IsInPrices { get; init; }
}

/// <summary>
/// Finds the names of drugs in texts, in any letter case and as whole words. A name in the clinic's own name, or in an address of a
/// website or an email, does not count.
/// </summary>
internal sealed partial class DrugNames
{
    private readonly ImmutableArray<(string Drug, Regex Name)> _names;
    private readonly string _clinic;

    private DrugNames(ImmutableArray<(string Drug, string Name)> names, string clinic)
    {
        _names = [.. names.Select(each => (each.Drug, ToPattern(each.Name)))];
        _clinic = clinic;
        Key = string.Join('\n', names.Select(each => $"{each.Drug} {each.Name}").Append(clinic));
    }

    public static DrugNames None { get; } = new([], "");

    /// <summary>True if there is no name to find.</summary>
    public bool IsEmpty => _names.IsEmpty;

    /// <summary>Equal for two instances that find the same names.</summary>
    public string Key { get; }

    /// <summary>The names that the boxed warnings of a site list, in any language.</summary>
    /// <param name="warnings">The boxed warnings.</param>
    /// <param name="clinic">The clinic's name.</param>
    public static DrugNames Of(IEnumerable<Page> warnings, string clinic) => new(
        [
            .. warnings.SelectMany(page => page.FrontMatter.Names.Select(name => (page.Path[(page.Path.LastIndexOf('/') + 1)..], name)))
                .Distinct().OrderByDescending(each => each.name.Length).ThenBy(each => each.name, StringComparer.Ordinal),
        ],
        clinic);

    /// <summary>The first name in a text; null for none.</summary>
    public NamedDrug? Find(string text) => FirstIn(text) is var (drug, match) ? new NamedDrug(drug, match.Value) : null;

    /// <summary>The place of the first name in the text of a file.</summary>
    public (int Start, int Length)? FindInFile(string text) =>
        FirstIn(SourceTitle().Replace(text, Blank)) is var (_, match) ? (match.Index, match.Length) : null;

    private (string Drug, Match Match)? FirstIn(string text)
    {
        if (!_names.Any(each => each.Name.IsMatch(text)))
        {
            return null;
        }

        var withoutLinks = LinkAddress().Replace(text, Blank);
        var searched = Word().Replace(withoutLinks, word => IsAddress().IsMatch(word.Value) ? Blank(word) : word.Value);
        if (_clinic.Length > 0)
        {
            searched = searched.Replace(_clinic, new string(' ', _clinic.Length), StringComparison.OrdinalIgnoreCase);
        }

        return _names.Select(each => (each.Drug, Match: each.Name.Match(searched)))
            .Where(found => found.Match.Success)
            .OrderBy(found => found.Match.Index)
            .Select(found => ((string, Match)?)found)
            .FirstOrDefault();
    }

    private static string Blank(Match match) => new(' ', match.Length);

    private static Regex ToPattern(string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape);
        return new Regex(
            $@"(?<![\p{{L}}\p{{N}}_]){string.Join(@"\s+", words)}(?![\p{{L}}\p{{N}}_])",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    [GeneratedRegex(@"\S+")]
    private static partial Regex Word();

    /// <summary>The address of a Markdown link or picture.</summary>
    [GeneratedRegex(@"\]\([^)\s]*")]
    private static partial Regex LinkAddress();

    [GeneratedRegex(@"://|@|^www\.|\w\.(?:com|org|net|gov|edu)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsAddress();

    /// <summary>The title or address of a source, which is the name of somebody else's text.</summary>
    [GeneratedRegex(@"^[ \t]+(?:-[ \t]+(?:\{[^\n]*?\b)?)?(?:title|url):[^\n]*", RegexOptions.Multiline)]
    private static partial Regex SourceTitle();
}
