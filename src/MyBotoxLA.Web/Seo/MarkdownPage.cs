using System.Text;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Pages;

namespace MyBotoxLA.Web.Seo;

/// <summary>A page as Markdown, at the address of its file, for readers and programs that want only the text.</summary>
internal static class MarkdownPage
{
    /// <summary>The text as written, with what the layout adds to a page; the boxed warning comes first.</summary>
    public static byte[] Of(Page page, ContentSnapshot snapshot, Clinic clinic, Strings words)
    {
        var fields = page.FrontMatter;
        var warning = fields.Drug is { } drug ? snapshot.BoxedWarnings[ContentPath.BoxedWarning(page.Language, drug)] : null;
        string[] lines =
        [
            $"# {fields.Title}", "", fields.Description, "",
            .. clinic.Sample ? [words.SampleNotice, ""] : Array.Empty<string>(),
            .. warning is null ? [] : Body(warning, clinic, words).Prepend("").Prepend($"## {warning.FrontMatter.Title}"),
            .. Body(page, clinic, words),
            .. ReviewText.Of(fields, words), "",
            .. fields.Sources.Select(ToDefinition), "",
            words.Trademark,
        ];
        return Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");
    }

    private static IEnumerable<string> Body(Page page, Clinic clinic, Strings words) => ContentSnapshot.ToMarkdown(page)
        .SelectMany(part => part.Slot switch
        {
            Slot.InShortTitle => [$"## {words.InShort}", ""],
            Slot.Clinic => Facts(clinic, words, page.Language),
            _ => [part.Line],
        })
        .Append("");

    private static string ToDefinition(Source source) =>
        $"[^{source.Id}]: {source.Title}{(source.Url is null ? "" : $", <{source.Url}>")}";

    private static string[] Facts(Clinic clinic, Strings words, Language language) =>
    [
        $"- {words.Phone}: {ClinicText.Phone(clinic)}",
        .. clinic.Email is { } email ? [$"- {words.Email}: {email}"] : Array.Empty<string>(),
        $"- {words.Address}: {clinic.Address.Street}, {clinic.Address.City}, {clinic.Address.State} {clinic.Address.Zip}",
        .. clinic.Hours.Select(hours => $"- {words.Hours}: {ClinicText.Hours(hours, words, language)}"),
        $"- {words.ClosedOtherwise}",
        .. clinic.Booking is { } booking ? [$"- {words.Booking}: <{booking}>"] : Array.Empty<string>(),
    ];
}
