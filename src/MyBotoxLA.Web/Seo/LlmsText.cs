using System.Text;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Pages;
using Page = MyBotoxLA.Content.Model.Page;

namespace MyBotoxLA.Web.Seo;

/// <summary>The list of pages for assistants: https://llmstxt.org. The boxed warnings come first, then the other pages on safety.</summary>
internal static class LlmsText
{
    public static byte[] Of(LlmsInputs inputs)
    {
        var (clinic, home) = (inputs.Frames[0].Clinic, inputs.Pages.FirstOrDefault(entry => entry.Page.Path == inputs.Frames[0].Home).Page);
        string[] lines =
        [
            $"# {clinic.Name}", "",
            .. home is null ? [] : new[] { $"> {home.FrontMatter.Description}", "" },
            .. inputs.Frames.SelectMany(frame => Lines(frame, inputs)),
        ];
        return Encoding.UTF8.GetBytes(string.Join('\n', lines).TrimEnd() + "\n");
    }

    private static IEnumerable<string> Lines(Frame frame, LlmsInputs inputs)
    {
        LlmsPage[] pages =
        [
            .. inputs.Pages.Where(entry => entry.Page.Language == frame.Language)
                .OrderBy(entry => entry.Page.Path != frame.Home)
                .ThenBy(entry => entry.Page.FrontMatter.Nav ?? int.MaxValue)
                .ThenBy(entry => entry.Page.Path, StringComparer.Ordinal),
        ];
        return pages.Length == 0 ? [] :
        [
            .. frame.Clinic.Sample ? [frame.Strings.SampleNotice, ""] : Array.Empty<string>(),
            .. inputs.Warnings.Where(warning => warning.Page.Language == frame.Language)
                .OrderBy(warning => warning.Page.Path, StringComparer.Ordinal)
                .SelectMany(warning => Warning(warning, frame)),
            .. List(frame.Strings.SafetyPages, pages.Where(IsAboutSafety), frame),
            .. List(frame.Strings.OtherPages, pages.Where(entry => !IsAboutSafety(entry)), frame),
        ];
    }

    private static bool IsAboutSafety(LlmsPage entry) => ContentPath.IsBoxedWarning(entry.Page.Path) || entry.Page.HasEmergencyCard;

    private static IEnumerable<string> Warning(LlmsWarning warning, Frame frame) =>
    [
        $"## {warning.Page.FrontMatter.Title}", "",
        .. MarkdownPage.Body(warning.Page, warning.NewerOriginal, frame.Clinic, frame.Strings),
    ];

    private static IEnumerable<string> List(string title, IEnumerable<LlmsPage> pages, Frame frame) =>
        pages.Select(entry => Item(entry.Page, entry.Review, frame)).ToArray() is { Length: > 0 } items
            ? [$"## {title}", "", .. items, ""]
            : [];

    private static string Item(Page page, ReviewState review, Frame frame)
    {
        var title = page.FrontMatter.Title.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);
        var said = string.Join(' ', ReviewText.Of(page.FrontMatter, review, frame.Strings).Prepend(page.FrontMatter.Description));
        return $"- [{title}]({frame.Origin}/{page.File.Name}): {said}";
    }
}
