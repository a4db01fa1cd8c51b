using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Pages;
using Page = MyBotoxLA.Content.Model.Page;

namespace MyBotoxLA.Web.Seo;

/// <summary>Everything that the Markdown form of a page is written from.</summary>
internal sealed record MarkdownInputs(Page Page, Page? BoxedWarning, Clinic Clinic, Strings Strings, string Origin);
