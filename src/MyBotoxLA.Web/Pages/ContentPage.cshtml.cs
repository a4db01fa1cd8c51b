namespace MyBotoxLA.Web.Pages;

/// <summary>Shows a content page.</summary>
internal sealed class ContentPageModel : SitePage;
