using System.Text;
using MyBotoxLA.Content;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content;

/// <summary>A review is written into a file, and every other byte stays.</summary>
public sealed class ReviewRecordTests
{
    private const string Written = "  by: \"Elizabeth Blackwell, MD\"\n  on: 2026-05-12\n  next: 2099-05-12\n  text: FINGERPRINT\n";

    /// <summary>The fields before and after.</summary>
    public static TheoryData<string, string> Fields => new()
    {
        { "title: A\ndescription: B\n", $"title: A\ndescription: B\nreview:\n{Written}" },
        { "title: A\ndescription: B # a note\n", $"title: A\ndescription: B # a note\nreview:\n{Written}" },
        {
            "title: A\nreview:\n  # who\n  by: 'X Y, MD' # the chief\n  on: 2020-01-01\ndescription: B\n",
            "title: A\nreview:\n  # who\n  by: \"Elizabeth Blackwell, MD\" # the chief\n  on: 2026-05-12\n  next: 2099-05-12\n"
                + "  text: FINGERPRINT\ndescription: B\n"
        },
        {
            "title: A\ndescription: B\nreview: { by: \"X Y, MD\", on: 2020-01-01 } # old\n",
            "title: A\ndescription: B\nreview: { by: \"Elizabeth Blackwell, MD\", on: 2026-05-12, next: 2099-05-12, "
                + "text: FINGERPRINT } # old\n"
        },
        {
            "title: A\ndescription: B\nreview: {text: 4f1c22,   on: 2020-01-01,by: X}\n",
            "title: A\ndescription: B\nreview: {text: FINGERPRINT,   on: 2026-05-12,by: \"Elizabeth Blackwell, MD\", next: 2099-05-12}\n"
        },
    };

    [Theory]
    [MemberData(nameof(Fields))]
    public void Write_AReview_ChangesOnlyItsFields(string before, string after)
    {
        AssertWritten($"---\n{before}---\nText.\n", $"---\n{after}---\nText.\n");
        AssertWritten($"---\n{before}---\nNo line ending", $"---\n{after}---\nNo line ending");
        AssertWritten(
            $"\uFEFF---\n{before}---\n\nText. \t\n".ReplaceLineEndings("\r\n"),
            $"\uFEFF---\n{after}---\n\nText. \t\n".ReplaceLineEndings("\r\n"));
    }

    [Fact]
    public void Write_Twice_ChangesNothing()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page).Reviewed("page.md");
        var once = File.ReadAllBytes(Path.Combine(folder.Root, "page.md"));

        folder.Reviewed("page.md");

        Assert.Equal(once, File.ReadAllBytes(Path.Combine(folder.Root, "page.md")));
        Assert.Empty(folder.Load().Places());
    }

    private static void AssertWritten(string before, string after)
    {
        using var folder = ContentFolder.With("page.md", before).Reviewed("page.md");

        var written = File.ReadAllBytes(Path.Combine(folder.Root, "page.md"));
        var snapshot = folder.Load();

        var fingerprint = snapshot.FingerprintOf(snapshot.Pages["/page"]).ToString();
        Assert.Equal(after.Replace("FINGERPRINT", fingerprint, StringComparison.Ordinal), Encoding.UTF8.GetString(written));
        Assert.DoesNotContain(snapshot.Diagnostics, found => found.Kind.Code.StartsWith("MB4", StringComparison.Ordinal));
    }
}
