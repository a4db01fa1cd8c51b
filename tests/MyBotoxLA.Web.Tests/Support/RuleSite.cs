using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Tests.Support;

/// <summary>Small sites for testing one page or file; they return the complete list of diagnostics.</summary>
public static class RuleSite
{
    /// <summary>A page with these fields in addition to its title and description.</summary>
    public static string PageWith(string fields) => $"---\ntitle: A\ndescription: B\n{fields}\n---\nText.\n";

    /// <summary>
    /// The places, without the file's name, of a page with this body, whose first line is line 5 of the file. Beside it are a home page,
    /// /other (with a place #here) and a draft.
    /// </summary>
    public static string Places(string body)
    {
        using var folder = ContentFolder.With("page.md", $"---\ntitle: A\ndescription: B\n---\n{body}")
            .And("other.md", ContentFolder.Page + "\n\n## Here\n")
            .And("draft.md", ContentFolder.Page.Replace("title:", "draft: true\ntitle:", StringComparison.Ordinal));

        return string.Join(", ", folder.Load().Places()).Replace("page.md", "", StringComparison.Ordinal);
    }

    /// <summary>The places, without the file's name, of a page with this front matter, whose first line is line 2 of the file.</summary>
    public static string FieldPlaces(string fields)
    {
        using var folder = ContentFolder.With("page.md", $"---\n{fields}\n---\nText.[^label]\n".Replace(
            "[^label]",
            fields.Contains("id: label", StringComparison.Ordinal) ? "[^label]" : "",
            StringComparison.Ordinal));

        return string.Join(", ", folder.Load().Places()).Replace("page.md", "", StringComparison.Ordinal);
    }

    /// <summary>The places of several files alongside a home page.</summary>
    public static string PlacesOf(params ReadOnlySpan<(string Name, string Text)> files)
    {
        using var folder = ContentFolder.With("index.md", ContentFolder.Page);
        foreach (var (name, text) in files)
        {
            folder.And(name, text);
        }

        return string.Join(", ", folder.Load().Places());
    }

    /// <summary>The places of a file alongside a home page in two languages and another.md, to which /taken redirects.</summary>
    public static string Places(string name, string text)
    {
        using var folder = ContentFolder.With("es/index.md", ContentFolder.Page)
            .And("another.md", PageWith("redirect_from: [/taken]"))
            .And(name, text);

        return string.Join(", ", folder.Load().Places());
    }

    /// <summary>Asserts that page.md with this text cannot be shown, and the places without the file's name.</summary>
    public static void AssertUnavailable(string name, string text, string expected)
    {
        using var folder = ContentFolder.With("page.md", text);

        var snapshot = folder.Load();

        Assert.Equal(expected, string.Join(", ", snapshot.Places()).Replace("page.md", "", StringComparison.Ordinal));
        Assert.True(snapshot.Unavailable.Contains("/page"), name);
    }
}
