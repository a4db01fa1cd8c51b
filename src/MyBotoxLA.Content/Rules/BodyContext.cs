using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>What the rules about one page's Markdown see.</summary>
/// <param name="Nodes">The parsed nodes, before links and pictures are resolved.</param>
/// <param name="Text">The body as it was written.</param>
/// <param name="Site">What the page layout uses itself.</param>
internal sealed record BodyContext(BodyNodes Nodes, BodyText Text, SiteAddresses Site);
