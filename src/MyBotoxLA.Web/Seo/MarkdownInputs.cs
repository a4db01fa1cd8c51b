using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Pages;
using Page = MyBotoxLA.Content.Model.Page;

namespace MyBotoxLA.Web.Seo;

/// <summary>Everything that the Markdown form of a page is written from.</summary>
internal sealed record MarkdownInputs(Page Page, Page? BoxedWarning, Clinic Clinic, Strings Strings, string Origin)
{
    public ReviewState Review { get; init; }

    /// <summary>The original of the page, if the page is a translation that is behind it.</summary>
    public Page? NewerOriginal { get; init; }

    /// <summary>The URL paths of the hidden pages that they link to, one per line.</summary>
    public string HiddenTargets { get; init; } = "";

    /// <summary>The original of the boxed warning, if the warning is a translation that is behind it.</summary>
    public Page? NewerWarning { get; init; }
}
