using System.IO.Compression;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace MyBotoxLA.Web.Tests.Browser;

/// <summary>What the editor asks for, under the headers that it is published with.</summary>
public sealed class EditorOriginTests(Chromium chromium, EditorBundle bundle) : IClassFixture<EditorBundle>
{
    private const int FirstLoadBudget = 800_000;

    /// <summary>Of Sveltia CMS itself, which forbids to zoom on phones.</summary>
    private static readonly string[] KnownViolations = ["meta-viewport"];

    [Fact]
    public async Task FirstLoad_IsSmallAndFromOneHost()
    {
        await using var editor = await EditorPage.OpenFolder(chromium, bundle, EditorPage.Content);

        var files = editor.Answers.Where(url => !url.StartsWith("blob:", StringComparison.Ordinal)).Select(url => new Uri(url)).ToArray();

        Assert.All(files, file => Assert.Equal(EditorPage.Address.Host, file.Host));
        Assert.Contains(files, file => file.AbsolutePath == "/main.js");
        Assert.InRange(files.Select(file => file.AbsolutePath).Distinct().Sum(Compressed), 600_000, FirstLoadBudget);
    }

    [Fact]
    public async Task MainViews_HaveNoViolationOfTheirOwn()
    {
        await using var editor = await EditorPage.Open(chromium, bundle, EditorPage.Content);
        await editor.Button("Work with Local Repository").WaitForAsync();
        var signIn = await Violations(editor.Page);
        await editor.Button("Work with Local Repository").ClickAsync();
        await editor.Page.GetByRole(AriaRole.Grid).First.WaitForAsync();
        var list = await Violations(editor.Page);
        await editor.Edit("content/side-effects.md");
        var form = await Violations(editor.Page);

        Assert.All([signIn, list, form], violations => Assert.Equal(KnownViolations, violations));
    }

    private static async Task<string[]> Violations(IPage page)
    {
        var run = new AxeRunOptions
        {
            RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
        };
        return [.. (await page.RunAxe(run)).Violations.Select(violation => violation.Id)];
    }

    private static long Compressed(string path)
    {
        if (EditorBundle.Find(path) is not var (file, _))
        {
            return 0;
        }

        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(file));
        }

        return Math.Min(compressed.Length, new FileInfo(file).Length);
    }
}
