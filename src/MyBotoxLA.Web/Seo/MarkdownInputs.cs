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

    /// <summary>The same of the boxed warning.</summary>
    public Page? NewerWarning { get; init; }
}
