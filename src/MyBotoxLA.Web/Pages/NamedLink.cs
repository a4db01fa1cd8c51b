namespace MyBotoxLA.Web.Pages;

/// <summary>A link to another page of the site.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Title">Its title.</param>
/// <param name="Language">Code of its language; null for that of the page with the link.</param>
internal readonly record struct NamedLink(string Path, string Title, string? Language = null);
