using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Cli;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Docs;

/// <summary><c>docs/diagnostics.md</c> describes every code correctly.</summary>
public sealed partial class DiagnosticsDocTests
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

    /// <summary>
    /// The codes that have a section: a missing section is one failure, that of <see cref="Sections_AreTheTableOfCodes"/>.
    /// </summary>
    private static readonly string[] Described =
        [.. AllKinds.Select(kind => kind.Code).Where(code => Doc.Sections.Any(section => IsAbout(section, code)))];

    public static TheoryData<string> Codes => [.. Described];

    public static TheoryData<string> CodesWithFiles => [.. Described.Where(code => !IsInWords(code))];

    public static TheoryData<string> CodesInWords => [.. Described.Where(IsInWords)];

    [Fact]
    public void Sections_AreTheTableOfCodes()
    {
        var missing = AllKinds.Select(kind => kind.Code).Except(Described).Select(code => $"docs/diagnostics.md has no section {code}");

        Assert.Equal("", string.Join('\n', missing));
        Assert.Equal(
            AllKinds.Select(kind => $"{kind.Code}: {kind.Title}"),
            Doc.Sections.Skip(1).Select(section => section.Title));
    }

    /// <summary>A code is never used again for something else.</summary>
    [Fact]
    public void RetiredCode_IsNamedAndNotUsed()
    {
        Assert.Contains("`MB3041` is no longer used; `MB3032` replaced it.", Doc.Sections[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("MB3041", AllKinds.Select(kind => kind.Code));
    }

    /// <summary>Above the first code of each thousand is a line such as "**MB2001 to MB2011: the fields of a page**".</summary>
    [Fact]
    public void RangesInBold_AreThoseOfTheCodes()
    {
        var expected = Described.GroupBy(code => code[.."MB2".Length])
            .Select(codes => codes.Count() == 1 ? codes.First() : $"{codes.First()} to {codes.Last()}");

        var written = Doc.Sections.Zip(Doc.Sections.Skip(1), (section, next) => (Range().Match(section.Text).Groups[1].Value, next))
            .Where(pair => pair.Value.Length > 0)
            .ToArray();

        Assert.Equal(expected, written.Select(pair => pair.Value));
        Assert.All(written, pair => Assert.StartsWith($"{pair.Value.Split(' ')[0]}:", pair.next.Title, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Section_BeginsWithItsSeverity(string code) =>
        Assert.StartsWith(
            $"**{AllKinds.Single(kind => kind.Code == code).Severity}.** ",
            Section(code).Text.TrimStart(),
            StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(CodesWithFiles))]
    public void Example_GivesOnlyItsCode_OnceInAFile(string code)
    {
        using var folder = DocSite.With(Broken(code));

        var found = Found(code, folder);

        Assert.Equal([code], found.Select(diagnostic => diagnostic.Kind.Code).Distinct());
        Assert.Distinct(found.Select(diagnostic => diagnostic.File));
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
            broken = [.. Found(code, folder).Select(diagnostic => diagnostic.Kind.Code)];
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

    private static DocSection Section(string code) => Doc.Sections.Single(section => IsAbout(section, code));

    private static bool IsAbout(DocSection section, string code) => section.Title.StartsWith($"{code}:", StringComparison.Ordinal);

    private static bool IsInWords(string code) => Section(code).Text.Contains(InWords, StringComparison.Ordinal);

    private static IEnumerable<DocExample> Broken(string code) => Section(code).Examples.Where(example => !example.IsFix);

    private static IEnumerable<DocExample> Fixed(string code) => Section(code).Examples.Where(example => example.IsFix);

    private static ImmutableArray<Diagnostic> Found(string code, ContentFolder folder)
    {
        var snapshot = folder.Load();
        ImmutableArray<Diagnostic> found =
            AllKinds.Single(kind => kind.Code == code).IsReleaseOnly ? [.. snapshot.CheckRelease()] : snapshot.Diagnostics;
        KnownMessages.AssertKnown(found);
        return found;
    }

    [GeneratedRegex(@"^\*\*(MB\d{4}(?: to MB\d{4})?):.*\*\*$", RegexOptions.Multiline)]
    private static partial Regex Range();
}
