using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>Every picture of the content folder is used.</summary>
internal sealed class UnusedImageRule : ISiteRule
{
    public IEnumerable<Diagnostic> Check(RuleContext context) => context.UnusedImages.Select(name => new Diagnostic
    {
        Kind = DiagnosticKinds.UnusedImage,
        File = name,
        Message = $"No page uses the picture {name}, so it is not on the site.",
        Hint = $"Write `![What it shows](/{UrlPath.Encode(name)})` in a page, or delete the file.",
    });
}
