using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Serving;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Serving;

/// <summary>When pages are rendered, and what is reused.</summary>
public sealed partial class SiteBuilderTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private const string Phone = "+1-213-555-0199";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>An edit, the pages that Razor renders, and the addresses whose responses change.</summary>
    public static TheoryData<string, string, string[], string[]> Edits => new()
    {
        { "other.md", Page("Other", "", "Edited."), ["/other"], ["/other", "/other.md"] },
        { "other.md", Page("Renamed", "", "Text."), ["/other"], ["/assets/share/other.png", "/llms.txt", "/other", "/other.md"] },
        { "other.md", Page("Other", "updated: 2026-01-02\n", "Text."), ["/other"], ["/llms.txt", "/other", "/other.md", "/sitemap.xml"] },
        {
            "other.md", Page("Other", "draft: true\n", "Text."),
            ["/es/otra", "/folder/child"], ["/es/otra", "/folder/child", "/folder/child.md", "/llms.txt", "/sitemap.xml"]
        },
        {
            "fragments/tip.md", "Edited.",
            ["/also-tip", "/tip"], ["/also-tip", "/also-tip.md", "/tip", "/tip.md"]
        },
        {
            "menu.md", Page("Renamed", "nav: 1\n", "Text."),
            ["/", "3 × /_status", "/also-tip", "/drug", "/folder", "/folder/child", "/menu", "/other", "/picture", "/safety/x", "/tip"],
            [
                "/", "/also-tip", "/assets/share/menu.png", "/drug", "/folder", "/folder/child", "/llms.txt", "/menu", "/menu.md",
                "/other", "/picture", "/safety/x", "/tip",
            ]
        },
        {
            "site.yml", ContentFolder.SiteYml.Replace("+1-213-555-0100", Phone, StringComparison.Ordinal),
            [
                "/", "6 × /_status", "/also-tip", "/drug", "/es", "/es/menu", "/es/otra", "/folder", "/folder/child", "/menu", "/other",
                "/picture", "/safety/x", "/tip",
            ],
            [
                "/", "/also-tip", "/contact.vcf", "/drug", "/es", "/es/menu", "/es/otra", "/folder", "/folder/child", "/menu", "/other",
                "/picture", "/safety/x", "/tip",
            ]
        },
        {
            "safety/x.md", Page("Warning", "", "Edited."),
            ["/drug", "/safety/x"], ["/drug", "/drug.md", "/llms.txt", "/safety/x", "/safety/x.md"]
        },
        {
            "es/otra.md", Page("Nueva", "translates: { page: other }\n", "Texto."),
            ["/es/otra"], ["/assets/share/es/otra.png", "/es/otra", "/es/otra.md", "/llms.txt"]
        },
        {
            "es/otra.md", Page("Otra", "", "Texto."),
            ["/es/otra", "/other"], ["/es/otra", "/es/otra.md", "/llms.txt", "/other", "/sitemap.xml"]
        },
        {
            "folder.md", Page("Renamed", "", "Text."),
            ["/folder", "/folder/child"], ["/assets/share/folder.png", "/folder", "/folder.md", "/folder/child", "/llms.txt"]
        },
        { "index.md", Page("Renamed", "", "Text."), ["/"], ["/", "/assets/share/index.png", "/index.md", "/llms.txt"] },
        { "new.md", Page("New", "", "Text."), ["/new"], ["/assets/share/new.png", "/llms.txt", "/new", "/new.md", "/sitemap.xml"] },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public async Task Edit_RendersOnlyThePagesThatShowIt(string file, string text, string[] rendered, string[] changed)
    {
        using var folder = Site();
        var renders = new RenderCount();
        await using var factory = renders.In(site, folder);
        var store = await Completed(factory);
        var before = (await store.First).Addresses;
        renders.Take();

        folder.And(file, text);
        factory.Services.GetRequiredService<ContentStore>().Reload(Cancellation);
        await Completed(factory);

        Assert.Equal(rendered, renders.Take());
        Assert.Equal(changed, Changed(before, store.Current?.Addresses));
    }

    [Fact]
    public async Task EditOfAPicture_RendersThePagesThatShowIt()
    {
        using var folder = Site();
        var renders = new RenderCount();
        await using var factory = renders.In(site, folder);
        var store = await Completed(factory);
        var before = (await store.First).Addresses;
        renders.Take();

        folder.And("photo.png", Png(2));
        var content = factory.Services.GetRequiredService<ContentStore>();
        content.Reload(Cancellation);
        await Completed(factory);

        var image = Assert.Single(content.Current.Images.Values);
        Assert.Equal(["/picture"], renders.Take());
        Assert.Equal([image.Url, "/picture", "/picture.md"], Changed(before, store.Current?.Addresses));
    }

    [Fact]
    public async Task EditOfAFigure_RendersThePagesThatShowIt()
    {
        using var folder = Site().And("figures.yml", Figures(3))
            .And("tip.md", Page("Tip", "sources: [ { id: label, title: Label } ]\n", ":::risk rash\n:::"))
            .And("fragments/tip.md", "---\nsources: [ { id: label, title: Label } ]\n---\n:::risk rash\n:::\n");
        var renders = new RenderCount();
        await using var factory = renders.In(site, folder);
        var store = await Completed(factory);
        var before = (await store.First).Addresses;
        renders.Take();

        folder.And("figures.yml", Figures(4));
        factory.Services.GetRequiredService<ContentStore>().Reload(Cancellation);
        await Completed(factory);

        Assert.Equal(["/also-tip", "/tip"], renders.Take());
        Assert.Equal(["/also-tip", "/also-tip.md", "/tip", "/tip.md"], Changed(before, store.Current?.Addresses));
    }

    [Fact]
    public async Task FirstVisitors_AtTheSameTime_AreServedFromOneRendering()
    {
        using var folder = Site();
        var renders = new RenderCount();
        await using var factory = renders.In(site, folder);
        await Completed(factory);
        renders.Take();

        var resources = factory.Services.GetRequiredService<SiteBuilder>().Build(folder.Load(), previous: null);
        var found = new Resource?[8];
        Thread[] visitors = [.. found.Select((_, i) => new Thread(() => found[i] = resources.Find("/other")))];

        // The rendering ends once no other visitor runs: all wait for it, or have rendered on their own.
        renders.Breaks = _ => !SpinWait.SpinUntil(
            () => visitors.Count(visitor => (visitor.ThreadState & (ThreadState.WaitSleepJoin | ThreadState.Stopped)) != 0)
                >= visitors.Length - 1,
            Wait.Limit);
        Array.ForEach(visitors, visitor => visitor.Start());
        Array.ForEach(visitors, visitor => visitor.Join());

        Assert.Equal(["/other"], renders.Take());
        Assert.Single(found.Distinct());
    }

    [Fact]
    public async Task BrokenView_ServesThePreviousPage()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var renders = new RenderCount();
        await using var factory = renders.In(site, folder);
        using var client = factory.CreateClient();
        var before = await client.GetStringAsync(new Uri("/page", UriKind.Relative), Cancellation);

        renders.Breaks = path => path == "/page";
        folder.And("page.md", ContentFolder.Page.Replace("Some text", "Other text", StringComparison.Ordinal))
            .And("new.md", ContentFolder.Page);
        factory.Services.GetRequiredService<ContentStore>().Reload(Cancellation);

        Assert.Equal(before, await client.GetStringAsync(new Uri("/page", UriKind.Relative), Cancellation));
        using var added = await client.GetAsync(new Uri("/new", UriKind.Relative), Cancellation);
        Assert.Equal(200, (int)added.StatusCode);
    }

    [Fact]
    public async Task TwoBuildsOfTheSameInput_HaveTheSameTags()
    {
        await using var other = new SiteFactory();

        Assert.Equal(await Tags(site), await Tags(other));
    }

    /// <summary>Each step edits, adds, or deletes a file; what was reused on the way must be what a fresh start would create.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task RandomEdits_GiveTheSameTagsAsAFreshStart(int seed)
    {
        using var folder = Site();
        await using var factory = new RenderCount().In(site, folder);
        await Completed(factory);
        var builder = factory.Services.GetRequiredService<SiteBuilder>();
        var content = factory.Services.GetRequiredService<ContentStore>();
        var random = new Random(seed);
        var resources = builder.Build(content.Current, previous: null);

        for (var i = 0; i < 25; i++)
        {
            EditRandomly(folder, random);
            content.Reload(Cancellation);
            resources = builder.Build(content.Current, resources);
            if (random.Next(3) > 0)
            {
                Assert.Equal(Tags(builder.Build(content.Current, previous: null)), Tags(resources));
            }
        }

        Assert.Equal(Tags(builder.Build(content.Current, previous: null)), Tags(resources));
    }

    private static IEnumerable<string> Tags(SiteResources resources) => resources.Addresses
        .Select(address => $"{address.Key} {address.Value.Status} {address.Value.Identity.ETag}")
        .Order(StringComparer.Ordinal);

    private static void EditRandomly(ContentFolder folder, Random random)
    {
        var word = $"Word {random.Next(3)}";
        var nav = random.Next(2) == 0 ? "nav: 1\n" : "";
        _ = random.Next(10) switch
        {
            0 => folder.And("site.yml", ContentFolder.SiteYml.Replace("Test Clinic", word, StringComparison.Ordinal)),
            1 => folder.And("index.md", Page(word, nav, word)),
            2 => folder.And("menu.md", Page(word, nav, word)),
            3 => folder.And("fragments/tip.md", word),
            4 => folder.And("safety/x.md", Page(word, "", word)),
            5 => folder.And("photo.png", Png((byte)random.Next(1, 4))),
            6 => folder.And("es/otra.md", Page(word, random.Next(2) == 0 ? "translates: { page: other }\n" : "", word)),
            7 => folder.And("folder.md", Page(word, nav, word)),
            8 => random.Next(2) == 0
                ? folder.Without("other.md")
                : folder.And("other.md", Page(word, random.Next(2) == 0 ? "draft: true\n" : nav, word)),
            _ => folder.And("drug.md", random.Next(2) == 0 ? "broken" : Page(word, "drug: x\n", word)),
        };
    }

    /// <summary>A page for each kind of input.</summary>
    private static ContentFolder Site() => ContentFolder.With("index.md", Page("Home", "", "Text."))
        .And("menu.md", Page("Menu", "nav: 1\n", "Text."))
        .And("other.md", Page("Other", "", "Text."))
        .And("fragments/tip.md", "Text.")
        .And("tip.md", Page("Tip", "", ":::include tip\n:::"))
        .And("also-tip.md", Page("Also a tip", "", ":::include tip\n:::"))
        .And("safety/x.md", Page("Warning", "", "Text."))
        .And("drug.md", Page("Drug", "drug: x\n", "Text."))
        .And("photo.png", Png(1))
        .And("picture.md", Page("Picture", "", "![A photo](photo.png)"))
        .And("folder.md", Page("Folder", "", "Text."))
        .And("folder/child.md", Page("Child", "", "Read the [other page](/other)."))
        .And("es/index.md", Page("Inicio", "", "Texto."))
        .And("es/menu.md", Page("Carta", "nav: 1\ntranslates: { page: menu }\n", "Texto."))
        .And("es/otra.md", Page("Otra", "translates: { page: other }\n", "Texto."));

    private static string Page(string title, string fields, string text) =>
        $"---\ntitle: {title}\ndescription: What it is about.\n{fields}---\n\n{text}\n";

    private static string Figures(int value) =>
        $"figures:\n  - id: rash\n    what: {{ en: a rash, es: ronchas }}\n    value: {value}\n    placebo: 1\n    unit: in 100\n"
            + "    source: label\n    as_of: 2026-11-25\n";

    /// <summary>The start of a PNG file, which is all that the site reads.</summary>
    private static byte[] Png(byte width) =>
        [0x89, .. "PNG\r\n\u001A\n\0\0\0\rIHDR\0\0\0"u8, width, 0, 0, 0, 1, 8, 6, 0, 0, 0, 0, 0, 0, 0];

    private static IEnumerable<string> Changed(IReadOnlyDictionary<string, Resource> before, IReadOnlyDictionary<string, Resource>? now) =>
        (now ?? before).Where(address => address.Value != before.GetValueOrDefault(address.Key))
            .Select(address => PictureFingerprint().Replace(address.Key, ".png"))
            .Order(StringComparer.Ordinal);

    private static async Task<IEnumerable<string>> Tags(WebApplicationFactory<Program> factory)
    {
        var store = await Completed(factory);
        return (await store.First).All
            .SelectMany(resource => Enum.GetValues<ContentCoding>()
                .Select(coding => $"{resource.Name} {coding} {resource.Find(coding)?.ETag}"))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>Waits until everything that the site can serve is rendered and compressed.</summary>
    private static async Task<SiteResourceStore> Completed(WebApplicationFactory<Program> factory)
    {
        using var client = factory.CreateClient();
        var store = factory.Services.GetRequiredService<SiteResourceStore>();
        await store.First.WaitAsync(Cancellation);
        await store.Compressed.WaitAsync(Cancellation);
        return store;
    }

    /// <summary>Of a picture for sharing.</summary>
    [GeneratedRegex(@"(?<=^/assets/share/.+)\.[0-9a-f]{10}\.png$")]
    private static partial Regex PictureFingerprint();
}
