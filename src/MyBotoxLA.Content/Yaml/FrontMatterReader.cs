using System.Collections.Immutable;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Yaml;

/// <summary>Reads the fields of a page's front matter.</summary>
internal static class FrontMatterReader
{
    /// <summary>Reads the fields, with an empty string for a required one that is missing, and reports every problem.</summary>
    public static FrontMatter Read(YamlFields fields)
    {
        var read = new FrontMatter
        {
            Title = fields.PlainText("title") ?? "",
            Description = fields.PlainText("description") ?? "",
            Nav = fields.Number("nav"),
            Updated = fields.Date("updated"),
            Drug = fields.TextMatching("drug"),
            Sources = ReadSources(fields),
            Review = fields.Group("review") is { } review ? ReadReview(review) : null,
            Translates = fields.Group("translates") is { } translates ? ReadTranslation(translates) : null,
            Publish = fields.Moment("publish"),
            Expires = fields.Moment("expires"),
            Draft = fields.Flag("draft"),
            RedirectFrom = fields.Texts("redirect_from"),
            Names = fields.Declares("names") ? fields.Texts("names") : [],
            MustSay = fields.Declares("must_say") ? fields.Texts("must_say") : [],
        };
        if (read.Expires <= read.Publish)
        {
            ReportOrder(fields, "publish", "expires", "so the page would never be shown");
        }

        fields.ReportUnknownKeys();
        return read;
    }

    /// <summary>Reads the fields of a fragment, which has only sources.</summary>
    public static FrontMatter ReadFragment(YamlFields fields)
    {
        var read = FrontMatter.Unread with { Sources = ReadSources(fields), IsRead = true };
        fields.ReportUnknownKeys();
        return read;
    }

    /// <summary>Reports a date that is not after another one.</summary>
    public static void ReportOrder(YamlFields fields, string first, string second, string consequence) => fields.Report(
        DiagnosticKinds.DateOrder,
        second,
        $"\"{second}\" is {fields.Written(second)}, which is not after \"{first}\", {fields.Written(first)}, {consequence}.",
        $"Correct one of the two: `{second}` must be later than `{first}`.");

    private static ImmutableArray<Source> ReadSources(YamlFields fields)
    {
        var sources = ImmutableArray.CreateBuilder<Source>();
        foreach (var entry in fields.Groups("sources"))
        {
            var id = entry.TextMatching("id");
            var title = entry.PlainText("title");
            var url = entry.WebAddress("url");
            var read = entry.Date("read");
            entry.ReportUnknownKeys();
            if (id is not null && sources.Any(source => source.Id == id))
            {
                entry.Report(
                    DiagnosticKinds.DuplicateSource,
                    "id",
                    $"The source id \"{id}\" is used twice.",
                    $"Give this source another id, for example `{id}-2`.");
            }
            else if (id is not null)
            {
                // Without a title, the page is not shown, but the citations of the source are not mistakes of their own.
                sources.Add(new Source(id, sources.Count + 1, title ?? "", url, IsCited: false) { Read = read });
            }
        }

        return sources.ToImmutable();
    }

    private static Review? ReadReview(YamlFields fields)
    {
        var by = fields.PlainText("by");
        var on = fields.Date("on");
        var next = fields.Date("next");
        var text = ReadFingerprint(fields, "text", DiagnosticKinds.ReviewFingerprint);
        if (next <= on)
        {
            ReportOrder(fields, "on", "next", "so the next review would be due before the last one");
        }

        fields.ReportUnknownKeys();
        return by is null || on is null ? null : new Review(by, on.Value, next, text);
    }

    /// <summary>A fingerprint that cannot be read is reported, and kept: the page then counts as changed.</summary>
    private static string? ReadFingerprint(YamlFields fields, string key, DiagnosticKind kind)
    {
        var text = fields.Text(key);
        if (text is not null && !Fingerprint.TryParse(text, out _))
        {
            fields.Report(
                kind,
                key,
                "This is not a whole fingerprint: it was typed, cut, or changed.",
                "Delete the line. The command `review` writes the fingerprint (docs/clinical-review.md).");
        }

        return text;
    }

    private static Translation? ReadTranslation(YamlFields fields)
    {
        var page = fields.Text("page");
        var text = ReadFingerprint(fields, "text", DiagnosticKinds.TranslationFingerprint);
        var by = fields.PlainText("by");
        fields.ReportUnknownKeys();
        return page is null ? null : new Translation(page, text, by);
    }
}
