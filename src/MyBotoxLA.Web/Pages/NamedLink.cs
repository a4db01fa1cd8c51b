namespace MyBotoxLA.Web.Pages;

/// <summary>A link to another page of the site.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Title">Its title.</param>
internal readonly record struct NamedLink(string Path, string Title);
