using Microsoft.Extensions.Time.Testing;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Hosting;
using MyBotoxLA.Web.Options;

namespace MyBotoxLA.Web.Tests.Support;

/// <summary>A temporary content folder with the files that a test needs.</summary>
public sealed class ContentFolder : IDisposable
{
    public const string SiteYml = """
        name: Test Clinic
        phone: +1-213-555-0100
        address: { street: 1 Test Street, city: Los Angeles, state: CA, zip: "90000" }
        hours: [ { days: Monday to Friday, opens: "09:00", closes: "17:00" } ]
        """;

    /// <summary>A <c>site.yml</c> with nothing missing and no examples, as a release needs.</summary>
    public const string ReleaseYml = """
        name: Test Clinic
        phone: +1-213-555-2368
        address: { street: 1 Test Street, city: Los Angeles, state: CA, zip: "90012" }
        hours: [ { days: Monday to Friday, opens: "09:00", closes: "17:00" } ]
        physician: { name: "Elizabeth Blackwell, MD", license: A54321 }
        team: [ { name: "B. Nurse, RN", type: RN, license: "654321" } ]
        name_permit: "54321"
        """;

    public const string Page = """
        ---
        title: A page
        description: What the page is about.
        ---

        Some text.
        """;

    private readonly string _place = Directory.CreateTempSubdirectory("content-").FullName;

    private ContentFolder() => Root = Directory.CreateDirectory(Path.Combine(_place, "content")).FullName;

    public string Root { get; }

    public static ContentFolder Empty() => new();

    /// <summary>A whole site: <c>site.yml</c>, a home page, and one more file.</summary>
    public static ContentFolder With(string file, string text) =>
        new ContentFolder()
            .And("site.yml", SiteYml)
            .And("index.md", Page.Replace("A page", "Home", StringComparison.Ordinal))
            .And(file, text);

    public ContentFolder And(string file, string text) => And(file, System.Text.Encoding.UTF8.GetBytes(text));

    public ContentFolder And(string file, byte[] bytes)
    {
        var path = Path.Combine(Root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? Root);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    /// <summary>The folder of the last good versions; next to the content, and removed with it.</summary>
    public string State => Path.Combine(_place, "state");

    /// <summary>A change of the options of <see cref="Load"/>, for faults of the program instead of the content.</summary>
    public Func<ContentOptions, ContentOptions> Configure { get; set; } = options => options;

    public ContentOptions Options => new() { Folder = Root, State = State, Site = SitePaths.Addresses };

    public ContentFolder Without(string file)
    {
        File.Delete(Path.Combine(Root, file));
        return this;
    }

    /// <summary>Loads it as of a fixed day. Its messages are those of <see cref="KnownMessages"/>.</summary>
    public ContentSnapshot Load(ContentSnapshot? previous = null)
    {
        var snapshot = LoadAny(previous);
        KnownMessages.AssertKnown(snapshot.Diagnostics);
        return snapshot;
    }

    /// <summary>
    /// Loads it as of a fixed day, so that no test fails because time passes; for content with more messages than anybody would read, such
    /// as random texts.
    /// </summary>
    public ContentSnapshot LoadAny(ContentSnapshot? previous = null) =>
        Loader(options => Configure(options with { Time = new FakeTimeProvider(Repository.Today) }))
            .Load(previous, TestContext.Current.CancellationToken);

    public SequenceLoader Loader(Func<ContentOptions, ContentOptions>? change = null) => new(change?.Invoke(Options) ?? Options);

    public ContentStore Store(Func<ContentOptions, ContentOptions>? change = null) =>
        new(change?.Invoke(Options) ?? Options, TestContext.Current.CancellationToken);

    public void Dispose() => Directory.Delete(_place, recursive: true);
}
