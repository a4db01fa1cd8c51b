using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace MyBotoxLA.Content.Markup;

/// <summary>A heading of a page, in the order in which it is shown.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Include">The block that shows the fragment that the heading is in; null for the page's own heading.</param>
internal readonly record struct OutlineEntry(HeadingBlock Heading, CustomContainer? Include);
