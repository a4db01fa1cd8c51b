using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;
using Page = MyBotoxLA.Content.Model.Page;

namespace MyBotoxLA.Web.Pages.StructuredData;

/// <summary>A page as JSON-LD (https://schema.org), for search engines and assistants: only what the page shows.</summary>
internal static partial class PageData
{
    private const string SiteId = "/#website";

    /// <summary>For a <c>script</c> element: <c>&lt;</c> is escaped, so that no text can end it.</summary>
    public static string Of(PageInputs inputs, Page article)
    {
        var frame = inputs.Frame;
        var clinic = ClinicData.Of(inputs, article);
        var site = new Website
        {
            Id = frame.Origin + SiteId,
            Name = frame.Clinic.Name,
            Url = $"{frame.Origin}/",
            Publisher = clinic?.Id is { } id ? new Reference(id) : null,
        };
        Thing[] others = clinic is null ? [] : [clinic];
        return JsonSerializer.Serialize(
            new Graph([site, Webpage(inputs, article), .. others, .. ClinicData.Physicians(inputs, article)]),
            GraphJson.Html.Graph);
    }

    private static Webpage Webpage(PageInputs inputs, Page article)
    {
        var (frame, fields) = (inputs.Frame, article.FrontMatter);
        var said = PageStatements.Of(inputs.Shown ?? article);
        var therapy = Therapy(inputs, said);
        var isAbout = !said.Questions.IsEmpty || !said.HasTreatment;
        var review = fields.Review is { } held && inputs.Review is { Status: ReviewStatus.Unchanged, IsOverdue: false } ? held : null;
        return new Webpage([IsMedical(article) ? "MedicalWebPage" : "WebPage", .. said.Questions.Take(1).Select(_ => "FAQPage")])
        {
            Id = frame.Origin + article.Path,
            Url = frame.Origin + article.Path,
            Name = fields.Title,
            Description = fields.Description,
            InLanguage = article.Language.Code,
            IsPartOf = new Reference(frame.Origin + SiteId),
            TranslationOfWork = Original(inputs, article),
            DateModified = Date(fields.Updated),
            LastReviewed = Date(review?.On),
            ReviewedBy = review is null ? null : new Person { Name = review.By },
            MedicalAudience = IsMedical(article) ? new Patient() : null,
            Breadcrumb = Breadcrumb(inputs, article),
            Citation = NullIfEmpty(fields.Sources.Select(source => new CreativeWork(source.Title, source.Url))),
            About = isAbout ? therapy : null,
            MainEntity = isAbout ? NullIfEmpty(said.Questions.Select(Question)) : therapy is null ? null : [therapy],
        };
    }

    private static bool IsMedical(Page article) => article.FrontMatter.Drug is not null || ContentPath.IsBoxedWarning(article.Path);

    /// <summary>The original is the first of the alternates.</summary>
    private static Reference? Original(PageInputs inputs, Page article) =>
        article.FrontMatter.Translates is not null && inputs.Alternates is [var original, ..] && original.Path != article.Path
            ? new Reference(inputs.Frame.Origin + original.Path)
            : null;

    private static BreadcrumbList? Breadcrumb(PageInputs inputs, Page article) => inputs.Ancestors.IsEmpty
        ? null
        : new BreadcrumbList(
        [
            .. inputs.Ancestors.Append(new NamedLink(article.Path, article.FrontMatter.Title))
                .Select((link, index) => new ListItem(index + 1, link.Title, inputs.Frame.Origin + link.Path)),
        ]);

    private static Thing Question(AnsweredQuestion asked) => new Question(new Answer(asked.Answer)) { Name = asked.Question };

    private static MedicalTherapy? Therapy(PageInputs inputs, PageStatements said) =>
        inputs.BoxedWarning is not { } warning || DrugName(warning) is not { } name ? null
        : new MedicalTherapy(new Drug(name, inputs.Frame.Origin + warning.Path))
        {
            Id = $"{inputs.Frame.Origin}/#{FileName(warning)}",
            Name = name,
            Contraindication = NullIfEmpty(said.Contraindications),
            AdverseOutcome = NullIfEmpty(said.AdverseOutcomes.Select(text => new MedicalSignOrSymptom(text))),
            SeriousAdverseOutcome = NullIfEmpty(said.SeriousAdverseOutcomes.Select(text => new MedicalSignOrSymptom(text))),
        };

    /// <summary>The name of the file of a boxed warning, as its text writes it; null if the text does not have it.</summary>
    private static string? DrugName(Page warning)
    {
        var name = FileName(warning);
        foreach (var html in warning.Body.Select(part => part.Html))
        {
            if (html.IndexOf(name, StringComparison.OrdinalIgnoreCase) is var at and >= 0)
            {
                return html.Substring(at, name.Length);
            }
        }

        return null;
    }

    private static string FileName(Page warning) => warning.Path[(warning.Path.LastIndexOf('/') + 1)..];

    private static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static ImmutableArray<T>? NullIfEmpty<T>(IEnumerable<T> values)
    {
        ImmutableArray<T> all = [.. values];
        return all.IsEmpty ? null : all;
    }

    [JsonSerializable(typeof(Graph))]
    private sealed partial class GraphJson : JsonSerializerContext
    {
        /// <summary>Letters of every language stay readable; this encoder always escapes what has a meaning in HTML.</summary>
        public static GraphJson Html { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        });
    }
}
