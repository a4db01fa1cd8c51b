using YamlDotNet.RepresentationModel;

namespace MyBotoxLA.Web.Tests.Support;

/// <summary>The keys of YAML files, with the key of their group in front: <c>review.by</c>.</summary>
internal static class KnownKeys
{
    /// <summary>A key that does not exist, and is not similar to one.</summary>
    public const string Unknown = "zzzzzzzzzz";

    /// <summary>The fields that pages may have.</summary>
    public static IEnumerable<string> OfPages() =>
    [
        .. OfPages($"{Unknown}: 1", ""),
        .. OfPages($"sources: [ {{ id: label, title: A, {Unknown}: 1 }} ]", "sources."),
        .. OfPages($"review: {{ by: A, on: 2026-05-12, {Unknown}: 1 }}", "review."),
        .. OfPages($"translates: {{ page: index, {Unknown}: 1 }}", "translates."),
    ];

    /// <summary>The keys that the message about <see cref="Unknown"/> in a file lists.</summary>
    private static IEnumerable<string> Of(string file, string text, string prefix)
    {
        using var folder = ContentFolder.With(file, text);
        var hint = Assert.Single(folder.Load().Diagnostics, found => found.Kind.Code == "MB2001").Hint;
        var keys = hint.Replace("The keys you can use here are ", "", StringComparison.Ordinal).TrimEnd('.').Split(", ");
        return keys.Select(key => prefix + key);
    }

    /// <summary>The keys that a text uses.</summary>
    public static IEnumerable<string> UsedIn(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return UsedIn(stream.Documents[0].RootNode, "").Distinct();
    }

    private static IEnumerable<string> OfPages(string line, string prefix) => Of("page.md", RuleSite.PageWith(line), prefix);

    private static IEnumerable<string> UsedIn(YamlNode node, string prefix) => node switch
    {
        YamlMappingNode group => group.Children.SelectMany(
            child => UsedIn(child.Value, $"{prefix}{child.Key}.").Prepend($"{prefix}{child.Key}")),
        YamlSequenceNode list => list.SelectMany(entry => UsedIn(entry, prefix)),
        _ => [],
    };
}
