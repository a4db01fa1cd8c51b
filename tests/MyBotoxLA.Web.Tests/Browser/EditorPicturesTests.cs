using Microsoft.Playwright;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Browser;

/// <summary>
/// Takes the pictures of the editor for the guide. With the environment variable <c>EDITOR_PICTURES</c>, they are written into that folder;
/// otherwise the test only checks that each can be taken, and that the guide shows it.
/// </summary>
public sealed class EditorPicturesTests(Chromium chromium, EditorBundle bundle) : IClassFixture<EditorBundle>
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("EDITOR_PICTURES");

    [Fact]
    public async Task Guide_ShowsTheEditor()
    {
        await using var editor = await EditorPage.OpenFolder(chromium, bundle, EditorPage.Content);
        await editor.Page.SetViewportSizeAsync(900, 560);

        await Take(editor, "editor-pages.png");
        await editor.Edit("content/your-visit.md");
        await Take(editor, "editor-text.png");
        await editor.Edit("content/side-effects.md");
        await editor.Page.GetByRole(AriaRole.Group, new() { Name = "Risk picture" }).First.ScrollIntoViewIfNeededAsync();
        await editor.Page.GetByRole(AriaRole.Textbox, new() { Name = "What they had, with placebo" }).First.ScrollIntoViewIfNeededAsync();
        await Take(editor, "editor-risk.png");
    }

    private static async Task Take(EditorPage editor, string name)
    {
        var picture = await editor.Page.ScreenshotAsync();
        if (Folder is not null)
        {
            await File.WriteAllBytesAsync(Path.Combine(Folder, name), picture, TestContext.Current.CancellationToken);
        }

        var guide = await File.ReadAllTextAsync(
            Path.Combine(Repository.Root, "docs", "editing-content.md"), TestContext.Current.CancellationToken);
        Assert.Contains($"(images/{name})", guide, StringComparison.Ordinal);
        Assert.True(picture.Length > 10_000, $"{name} is empty.");
    }
}
