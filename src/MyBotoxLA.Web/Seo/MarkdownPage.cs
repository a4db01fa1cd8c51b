using System.Text;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Pages;

namespace MyBotoxLA.Web.Seo;

/// <summary>A page as Markdown, at the address of its file, for readers and programs that want only the text.</summary>
internal static class MarkdownPage
{
    /// <summary>The text as written, with what the layout adds to a page; the boxed warning comes first.</summary>
    public static byte[] Of(MarkdownInputs inputs)
    {
        var (page, warning, clinic, words, _) = inputs;
        var fields = page.FrontMatter;
        if (fields.Drug is not null && warning is null)
        {
            throw new InvalidOperationException($"{page.Path} has no boxed warning.");
        }

        string[] lines =
        [
            $"# {fields.Title}", "", fields.Description, "",
            .. clinic.Sample ? [words.SampleNotice, ""] : Array.Empty<string>(),
            .. clinic.Notices.SelectMany(notice => new[] { notice.Text[page.Language], "" }),
            .. warning is null
                ? []
                : Body(warning, inputs.NewerWarning, clinic, words).Prepend("").Prepend($"## {warning.FrontMatter.Title}"),
            .. Body(page, inputs.NewerOriginal, clinic, words, inputs.HiddenTargets),
            .. ReviewText.Of(fields, inputs.Review, words), "",
            .. ContentSnapshot.ToShow(page, inputs.NewerOriginal).FrontMatter.Sources.Select(ToDefinition), "",
            words.Trademark,
        ];
        return Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");
    }

    /// <summary>The lines of a page's body, with what the site shows in its slots.</summary>
    public static IEnumerable<string> Body(
        Page page,
        Page? newer,
        Clinic clinic,
        Strings words,
        string hiddenTargets = "") => ContentSnapshot
        .ToMarkdown(page, newer, hiddenTargets)
        .SelectMany(part => part.Slot switch
        {
            Slot.InShortTitle => [$"## {words.InShort}", ""],
            Slot.ModelLabel => [$"**{words.Model}**", ""],
            Slot.Clinic => [.. ClinicFacts.Of(clinic, words, page.Language).SelectMany(ToItems), .. Booking(clinic, words)],
            Slot.Prices => PriceFacts.Of(clinic, words).SelectMany(ToItems),
            Slot.SectionInEnglish => ["", words.SectionInEnglish, ""],
            Slot.SectionOutdated => ["", words.SectionOutdated, ""],
            Slot.Team => TeamFacts.Of(clinic, words).SelectMany(ToItems),
            _ => (IEnumerable<string>)[part.Line],
        })
        .Append("");

    private static string ToDefinition(Source source) =>
        $"[^{source.Id}]: {source.Title}{(source.Url is null ? "" : $", <{source.Url}>")}";

    private static IEnumerable<string> ToItems(Fact fact) => fact.Lines.Select(line => $"- {fact.Label}: {ToText(line)}");

    /// <summary>A number or an email address is its own link text.</summary>
    private static string ToText(FactLine line)
    {
        if (line.Url.StartsWith('/'))
        {
            return $"[{line.LinkText}]({line.Url})";
        }

        var url = line.Url.StartsWith("https:", StringComparison.Ordinal) ? $"<{line.Url}>" : "";
        string[] parts = [line.Text.Replace("\n", ", ", StringComparison.Ordinal), line.LinkText, url];
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }

    private static IEnumerable<string> Booking(Clinic clinic, Strings words) =>
        clinic.Booking is { } booking ? [$"- {words.Booking} ({words.OtherCompany}): <{booking}>"] : [];
}
