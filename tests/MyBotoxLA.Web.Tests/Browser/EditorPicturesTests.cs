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
        await editor.Page.SetViewportSizeAsync(900, 640);

        await Take(editor, "editor-pages.png");
        await editor.Edit("content/privacy.md");
        await editor.Box("Title").ClickAsync();
        await Take(editor, "editor-text.png");
        await editor.Edit("content/side-effects.md");
        await editor.Page.Locator("[data-component-name=x-risk]").First.ScrollIntoViewIfNeededAsync();
        await editor.Box("What they had").First.ClickAsync();
        await editor.Box("What they had").First.EvaluateAsync("box => box.scrollIntoView({ block: 'center' })");
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
