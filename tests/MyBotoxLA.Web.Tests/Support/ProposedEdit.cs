using MyBotoxLA.Web.Tests.Cli;

namespace MyBotoxLA.Web.Tests.Support;

/// <summary>A site in the folder <c>base</c>, and the same site with an edit in the folder <c>content</c>.</summary>
internal sealed class ProposedEdit : IDisposable
{
    public const string Visit = """
        ---
        title: Your visit
        description: What it is about.
        nav: 1
        ---

        Some text. Please come at nine.

        ## Before

        - Bring a list.
        - Eat.
        """;

    public const string Prices = """
        ---
        title: Prices
        description: What it is about.
        ---

        It is $12 [today](/visit).
        """;

    private readonly ContentFolder _folder = ContentFolder.Empty();

    private ProposedEdit()
    {
    }

    public string Root => _folder.Root;

    /// <summary>A home page and the pages <see cref="Visit"/> and <see cref="Prices"/>, with an edit of files; null deletes one.</summary>
    public static ProposedEdit Of(params (string File, string? Text)[] edit) => Of([], edit);

    /// <summary>The same with more files in both folders.</summary>
    public static ProposedEdit Of((string File, string Text)[] both, (string File, string? Text)[] edit)
    {
        (string File, string Text)[] site =
        [
            ("site.yml", ContentFolder.SiteYml),
            ("index.md", ContentFolder.Page.Replace("A page", "Home", StringComparison.Ordinal)),
            ("visit.md", Visit),
            ("prices.md", Prices),
            .. both,
        ];
        var proposed = new ProposedEdit();
        foreach (var (file, text) in site)
        {
            proposed._folder.And($"base/{file}", text).And($"content/{file}", text);
        }

        return proposed.And(edit);
    }

    /// <summary>With another edit.</summary>
    public ProposedEdit And(params (string File, string? Text)[] edit)
    {
        foreach (var (file, text) in edit)
        {
            _ = text is null ? _folder.Without($"content/{file}") : _folder.And($"content/{file}", text);
        }

        return this;
    }

    /// <summary>With a change in a file of the folder <c>base</c>.</summary>
    public ProposedEdit AndBefore(string file, string text)
    {
        _folder.And($"base/{file}", text);
        return this;
    }

    /// <summary>With a review of a page, in both folders.</summary>
    public ProposedEdit Reviewed(string file)
    {
        _folder.Reviewed($"content/{file}");
        return Copied(file);
    }

    /// <summary>With a translation that a translator has compared with its original, in both folders.</summary>
    public ProposedEdit Translated(string file)
    {
        _folder.Translated($"content/{file}");
        return Copied(file);
    }

    public Called Report(params string[] more) => Called.From(Root, ["changes", "base", "--content", "content", .. more]);

    public void Dispose() => _folder.Dispose();

    private ProposedEdit Copied(string file)
    {
        File.Copy(Path.Combine(Root, "content", file), Path.Combine(Root, "base", file), overwrite: true);
        return this;
    }
}
