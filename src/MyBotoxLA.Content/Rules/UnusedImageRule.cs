using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// Every picture of the content folder is used. One in a format that the site cannot show is reported where a page uses it, so that
/// only the others are reported here.
/// </summary>
internal sealed class UnusedImageRule : ISiteRule
{
    public IEnumerable<Diagnostic> Check(RuleContext context) =>
        context.UnusedImages.Select(name => UnsupportedFormat.Advice(name) is { } advice ? Unsupported(name, advice) : Unused(name));

    private static Diagnostic Unsupported(string name, string advice) => new()
    {
        Kind = DiagnosticKinds.UnsupportedImage,
        File = name,
        Message = $"The picture {name} is in a format that the site cannot show.",
        Hint = advice,
    };

    private static Diagnostic Unused(string name) => new()
    {
        Kind = DiagnosticKinds.UnusedImage,
        File = name,
        Message = $"No page uses the picture {name}, so it is not on the site.",
        Hint = $"Write `![What it shows](/{UrlPath.Encode(name)})` in a page, or delete the file.",
    };
}
