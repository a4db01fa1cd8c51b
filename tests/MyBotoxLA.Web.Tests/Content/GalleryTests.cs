using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content;

/// <summary>
/// The text of every construct of CommonMark, tables, and bare addresses is that of a reference renderer: <c>tests/reference</c>.
/// </summary>
public sealed partial class GalleryTests
{
    private const string Typography = "straight quotation marks, hyphens, and dots become typographic ones";

    /// <summary>The texts that differ, with the code of the diagnostic or the reason for which no diagnostic is reported.</summary>
    private static readonly Dictionary<string, (string Text, string Why)> Wanted = new()
    {
        ["\"**Quoted**\" text"] = ("“Quoted” text", Typography),
        ["\"Quoted\" words"] = ("“Quoted” words", Typography),
        ["'Quoted' words"] = ("‘Quoted’ words", Typography),
        ["It's Crow's feet"] = ("It’s Crow’s feet", Typography),
        ["Wait 2--4 weeks"] = ("Wait 2–4 weeks", Typography),
        ["Wait --- then call"] = ("Wait — then call", Typography),
        ["And so on..."] = ("And so on…", Typography),
        ["~~crossed out~~"] = ("~~crossed out~~", "MB3036"),
        ["Text<br>text"] = ("Text<br>text", "MB3013"),
        ["<b>bold</b>"] = ("<b>bold</b>", "MB3013"),
        ["<!-- a comment -->"] = ("<!– a comment –>", "MB3013"),
        ["<div>\n\ntext\n\n</div>"] = ("<div> text </div>", "MB3013"),
        ["Text.[^1]\n\n[^1]: A note."] = ("Text. : A note.", "MB3023"),
        ["Don't {worry}"] = ("Don’t {worry}", "MB3036"),
        [":::note\nText\n:::"] = ("Text", "MB3004"),
        ["| Area | Sites |\n|---|---|\n| Neck | 26 |\nSource: the label."] =
            ("| Area | Sites | |—|—| | Neck | 26 | Source: the label.", "MB3035"),
    };

    private static readonly Dictionary<string, string> Reference = Read();

    public static TheoryData<string> Constructs => [.. Reference.Keys];

    [Theory]
    [MemberData(nameof(Constructs))]
    public void Construct_ReadsAsInTheReferenceRenderer(string markdown)
    {
        using var folder = ContentFolder.With("page.md", $"---\ntitle: A\ndescription: B\n---\n{markdown}")
            .And("other.md", ContentFolder.Page)
            .And("images/door.png", Convert.FromBase64String(Picture));

        var snapshot = folder.Load();

        var text = TextOf(snapshot.Pages["/page"].Html());
        if (!Wanted.TryGetValue(markdown, out var wanted))
        {
            Assert.Equal(Reference[markdown], text);
            return;
        }

        Assert.Equal(wanted.Text, text);
        Assert.True(wanted.Why == Typography || snapshot.Diagnostics.Any(found => found.Kind.Code == wanted.Why), markdown);
    }

    [Fact]
    public void Gallery_IsLargeAndHasEveryWantedDifference()
    {
        Assert.InRange(Reference.Count, 150, int.MaxValue);
        Assert.All(Wanted, wanted => Assert.NotEqual(wanted.Value.Text, Reference[wanted.Key]));
    }

    /// <summary>The same as in <c>render.js</c>.</summary>
    private static string TextOf(string html)
    {
        var text = InlineTag().Replace(Image().Replace(html, "$1"), "");
        return Spaces().Replace(WebUtility.HtmlDecode(Tag().Replace(text, " ")), " ").Trim();
    }

    private static Dictionary<string, string> Read()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests/reference/gallery.json")));
        return json.RootElement.EnumerateArray().ToDictionary(
            entry => entry.GetProperty("markdown").GetString() ?? "",
            entry => entry.GetProperty("text").GetString() ?? "");
    }

    /// <summary>One pixel.</summary>
    private const string Picture = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

    [GeneratedRegex("<img[^>]*alt=\"([^\"]*)\"[^>]*>")]
    private static partial Regex Image();

    [GeneratedRegex("</?(?:a|b|code|em|s|strong|sup)(?: [^>]*)?>")]
    private static partial Regex InlineTag();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
