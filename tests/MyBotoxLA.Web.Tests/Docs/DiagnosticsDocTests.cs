using System.Reflection;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Cli;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Docs;

/// <summary><c>docs/diagnostics.md</c> describes every code correctly.</summary>
public sealed class DiagnosticsDocTests
{
    private const string InWords = "**Example in words:**";
    private const string KeepsLastGood = "keeps its last good text";

    private static readonly DocFile Doc = DocFile.Read("diagnostics.md");

    private static readonly DiagnosticKind[] AllKinds =
    [
        .. typeof(DiagnosticKinds)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticKind>()
            .OrderBy(kind => kind.Code, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Codes => [.. AllKinds.Select(kind => kind.Code)];

    public static TheoryData<string> CodesWithFiles => [.. AllKinds.Select(kind => kind.Code).Where(code => !IsInWords(code))];

    public static TheoryData<string> CodesInWords => [.. AllKinds.Select(kind => kind.Code).Where(IsInWords)];

    [Fact]
    public void Sections_AreTheTableOfCodes() => Assert.Equal(
        AllKinds.Select(kind => $"{kind.Code}: {kind.Title}"),
        Doc.Sections.Skip(1).Select(section => section.Title));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Section_BeginsWithItsSeverity(string code) =>
        Assert.StartsWith(
            $"**{AllKinds.Single(kind => kind.Code == code).Severity}.** ",
            Section(code).Text.TrimStart(),
            StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(CodesWithFiles))]
    public void Example_GivesOnlyItsCode(string code)
    {
        using var folder = DocSite.With(Broken(code));

        Assert.Equal([code], Found(code, folder));
    }

    [Theory]
    [MemberData(nameof(CodesWithFiles))]
    public void Fix_LeavesNothingWrong(string code)
    {
        using var folder = DocSite.With(Fixed(code));

        Assert.NotEmpty(Fixed(code));
        Assert.Empty(Found(code, folder));
    }

    /// <summary>GitHub does not show the words after a fence, so the name is also above it.</summary>
    [Theory]
    [MemberData(nameof(CodesWithFiles))]
    public void Example_IsBelowTheNameOfItsFile(string code) =>
        Assert.All(Section(code).Examples, example => Assert.Contains($"`{example.File}`", Section(code).Text, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(CodesWithFiles))]
    public void Section_SaysThatThePageKeepsItsText_IfItDoes(string code)
    {
        using var folder = DocSite.With(Fixed(code));
        var before = folder.Load();

        foreach (var file in Broken(code))
        {
            folder.And(file.File, file.Text);
        }

        Assert.Equal(
            folder.Load(before).LastGood.Count > 0,
            Section(code).Text.ReplaceLineEndings(" ").Contains(KeepsLastGood, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(CodesInWords))]
    public void ExampleInWords_GivesOnlyItsCode_UntilFixed(string code)
    {
        using var folder = DocSite.Create().And("page.md", ContentFolder.Page);

        string[] broken;
        var fix = FaultInBytes.Make(code, folder);
        try
        {
            broken = Found(code, folder);
        }
        finally
        {
            fix();
        }

        Assert.Equal([code], broken);
        Assert.Empty(Found(code, folder));
        Assert.Contains("**Fix in words:**", Section(code).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("diagnostics.md")]
    [InlineData("editing-content.md")]
    public void MessageThatIsShown_IsTheOneThatIsWritten(string doc)
    {
        using var folder = DocSite.Create().And("your-visit.md", "---\ntitle: A\ndescription: B\nupdated: 12/5/26\n---\n");
        using var written = new StringWriter { NewLine = "\n" };

        TextReport.Write(written, folder.Load().Diagnostics, "content");

        Assert.Contains(written.ToString(), DocFile.Read(doc).Examples.Select(example => example.Text));
    }

    private static DocSection Section(string code) =>
        Doc.Sections.Single(section => section.Title.StartsWith(code, StringComparison.Ordinal));

    private static bool IsInWords(string code) => Section(code).Text.Contains(InWords, StringComparison.Ordinal);

    private static IEnumerable<DocExample> Broken(string code) => Section(code).Examples.Where(example => !example.IsFix);

    private static IEnumerable<DocExample> Fixed(string code) => Section(code).Examples.Where(example => example.IsFix);

    private static string[] Found(string code, ContentFolder folder)
    {
        var snapshot = folder.Load();
        var found = AllKinds.Single(kind => kind.Code == code).IsReleaseOnly ? snapshot.CheckRelease() : snapshot.Diagnostics;
        return [.. found.Select(diagnostic => diagnostic.Kind.Code)];
    }
}
