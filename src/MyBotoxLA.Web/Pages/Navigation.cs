using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using Page = MyBotoxLA.Content.Model.Page;

namespace MyBotoxLA.Web.Pages;

/// <summary>The pages that every page links to, by language.</summary>
internal sealed class Navigation(ContentSnapshot snapshot)
{
    /// <summary>Pages with a smaller <c>nav</c> are in the header, the others in the footer.</summary>
    private const int FirstInFooter = 10;

    private readonly ILookup<Language, Page> _byLanguage = snapshot.Pages.Values
        .Where(page => page.FrontMatter.Nav is not null)
        .OrderBy(page => page.FrontMatter.Nav).ThenBy(page => page.Path, StringComparer.Ordinal)
        .ToLookup(page => page.Language);

    public IEnumerable<Page> Header(Language language) => _byLanguage[language].Where(page => page.FrontMatter.Nav < FirstInFooter);

    public IEnumerable<Page> Footer(Language language) => _byLanguage[language].Where(page => page.FrontMatter.Nav >= FirstInFooter);
}
