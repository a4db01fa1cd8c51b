using MyBotoxLA.Content.Markup;

namespace MyBotoxLA.Content.Rules;

/// <summary>The input of the rules about one page's Markdown.</summary>
/// <param name="Nodes">The parsed nodes, before links and images are resolved.</param>
/// <param name="Text">The body as its author wrote it.</param>
/// <param name="LayoutIds">The element ids that the page layout uses.</param>
internal sealed record BodyContext(BodyNodes Nodes, BodyText Text, IReadOnlySet<string> LayoutIds);
