using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Pages;

/// <summary>The address of a page in one of its languages.</summary>
/// <param name="Language">The language.</param>
/// <param name="Path">The address in it.</param>
internal readonly record struct Alternate(Language Language, string Path);
