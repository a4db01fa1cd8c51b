using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>The same address has the same title on every page, so that readers can see that it is one source.</summary>
internal sealed class SourceTitleRule : ISiteRule
{
    public IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var first = new Dictionary<string, (Page Page, string Title)>(StringComparer.Ordinal);
        foreach (var page in context.Current)
        {
            foreach (var (index, source) in page.FrontMatter.Sources.Index())
            {
                if (source.Url is not { } url || source.Title.Length == 0)
                {
                    continue;
                }

                if (!first.TryAdd(url, (page, source.Title)) && first[url] is var known && known.Title != source.Title)
                {
                    yield return context.Sources.AtGroupField(
                        page.File,
                        "sources",
                        index,
                        "title",
                        DiagnosticKinds.SourceTitles,
                        $"The address of the source \"{source.Id}\" has the title \"{known.Title}\" in {known.Page.File.Name}.",
                        "Write the same title in both places, or correct the address.");
                }
            }
        }
    }
}
