using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace MyBotoxLA.Web.Tests.Browser;

/// <summary>What the editor does with files that it does not understand, with blocks, and if it cannot save.</summary>
public sealed partial class EditorFormTests(Chromium chromium, EditorBundle bundle) : IClassFixture<EditorBundle>
{
    private const string Unknown = """
        ---
        title: A page
        description: It has a field and a block that the editor does not know.
        mood: happy
        # A note.
        extra:
          - { a: 1, b: [ 2, 3 ] }
        ---

        The first text.

        :::shiny with words
        Something *new*.
        :::

        ::::nested
        :::do
        - One thing
        :::
        ::::

        """;

    private const string Conflict = """
        ---
        title: A page
        <<<<<<< HEAD
        description: One text.
        =======
        description: Another text.
        >>>>>>> branch
        ---

        The first text.

        - One item

        """;

    private const string Paste = """
        (box, html) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/html', html);
          box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
        }
        """;

    [Theory]
    [InlineData(Unknown, "A page")]
    [InlineData(Conflict, "This file has a mistake, so its whole text is below")]
    public async Task File_ThatIsNotUnderstood_IsKept(string text, string title)
    {
        const string File = "content/strange.md";
        await using var editor = await EditorPage.OpenFolder(chromium, bundle, With(File, text));
        await editor.Edit(File);

        await Type(editor, "The first text.", " More.");
        var shown = await editor.Box("Title").InputValueAsync();
        await editor.Save();

        Assert.Equal(title, shown);
        Assert.Equal(text.Replace("first text.", "first text. More.", StringComparison.Ordinal), await editor.Read(File));
    }

    [Fact]
    public async Task RiskPicture_OfASpanishPage_IsWrittenWithItsNumbers()
    {
        const string File = "content/es/privacidad.md";
        const string First = "Puede leer este sitio sin decirnos nada sobre usted.";
        var content = EditorPage.Content;
        Assert.Contains(First, content[File], StringComparison.Ordinal);
        await using var editor = await EditorPage.OpenFolder(chromium, bundle, content);
        await editor.Edit(File);

        await Type(editor, First, "");
        await editor.Button("Insert").First.ClickAsync();
        await editor.Page.GetByRole(AriaRole.Menuitem, new() { NameRegex = RiskPicture() }).ClickAsync();
        var block = editor.Page.GetByRole(AriaRole.Group, new() { NameRegex = RiskPicture() });
        string[] values = ["2.4", "tuvieron el párpado caído con el medicamento.", "0", "lo tuvieron con placebo."];
        foreach (var (at, value) in values.Index())
        {
            await block.GetByRole(AriaRole.Textbox).Nth(at).FillAsync(value);
        }

        await editor.Save();

        Assert.Contains($"""
            {First}

            :::risk
            - 2.4 de cada 100 tuvieron el párpado caído con el medicamento.
            - 0 de cada 100 lo tuvieron con placebo.
            :::

            """, await editor.Read(File), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7.1%")]
    [InlineData("5,5")]
    [InlineData("3 in 100")]
    [InlineData("250")]
    public async Task RiskPicture_WithoutANumberIn100_IsNotSaved(string number)
    {
        const string File = "content/privacy.md";
        var content = EditorPage.Content;
        await using var editor = await EditorPage.OpenFolder(chromium, bundle, content);
        await editor.Edit(File);
        await Type(editor, "You can read this site", "");
        await editor.Insert("Risk picture");

        await editor.Box("People in 100, with the medicine").FillAsync(number);
        await editor.Button("Save").ClickAsync();
        await editor.Page.GetByText("Write it like this: 2.4").WaitForAsync();

        Assert.Equal(number, await editor.Box("People in 100, with the medicine").InputValueAsync());
        Assert.Equal(content[File], await editor.Read(File));
    }

    [Fact]
    public async Task Block_WithoutARequiredField_IsNotSaved()
    {
        const string File = "content/privacy.md";
        var content = EditorPage.Content;
        await using var editor = await EditorPage.OpenFolder(chromium, bundle, content);
        await editor.Edit(File);
        await Type(editor, "You can read this site", "");
        await editor.Insert("Photo");

        await editor.Button("Save").ClickAsync();
        await editor.Page.GetByText("2 fields have errors. Please correct them to save the entry.").WaitForAsync();

        Assert.Equal(2, await editor.Page.GetByText("This field is required.").CountAsync());
        Assert.Equal(content[File], await editor.Read(File));
    }

    /// <summary>Each block of a text is a small form, and none of them takes the focus.</summary>
    [Fact]
    public async Task Form_OpensAtItsFirstField()
    {
        await using var editor = await EditorPage.OpenFolder(chromium, bundle, EditorPage.Content);
        await editor.Edit("content/side-effects.md");
        await editor.Page.Locator("[data-component-name=x-table]").Last.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await editor.Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

        var focused = await editor.Page.EvaluateAsync<bool>("() => document.activeElement.closest('[data-component-name]') !== null");
        var title = await editor.Box("Title").BoundingBoxAsync();

        Assert.False(focused);
        Assert.InRange(title?.Y ?? -1, 0, 300);
    }

    [Fact]
    public async Task TableFromWord_HasALineBelowItsFirstRow()
    {
        const string File = "content/privacy.md";
        const string First = "You can read this site without telling us anything about yourself.";
        const string Table = """
            <table>
              <tr><td><p>Effect</p></td><td><p>In 100</p></td></tr>
              <tr><td><p>One</p></td><td><p>7.1</p></td></tr>
            </table>
            """;
        await using var editor = await EditorPage.OpenFolder(chromium, bundle, EditorPage.Content);
        await editor.Edit(File);
        await Type(editor, First, "");
        await editor.Page.Keyboard.PressAsync("Enter");

        await editor.Page.Locator("[contenteditable=true]").First.EvaluateAsync(Paste, Table);
        await editor.Page.GetByRole(AriaRole.Cell, new() { Name = "7.1" }).WaitForAsync();
        await editor.Save();

        Assert.Contains("\n\n| Effect | In 100 |\n| --- | --- |\n| One | 7.1 |\n\n", await editor.Read(File), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_ThatFails_KeepsWhatWasTyped()
    {
        const string File = "content/privacy.md";
        var content = EditorPage.Content;
        await using var editor = await EditorPage.OpenFolder(chromium, bundle, content);
        await editor.Edit(File);
        await editor.Page.EvaluateAsync(
            "() => { FileSystemFileHandle.prototype.createWritable = () => Promise.reject(new Error('Away.')); }");

        await editor.Box("Title").FillAsync("Privacy, typed");
        await editor.Button("Save").ClickAsync();
        await editor.Page.GetByText("There was an error while saving the entry.").WaitForAsync();
        await editor.Button("OK").ClickAsync();

        Assert.Equal("Privacy, typed", await editor.Box("Title").InputValueAsync());
        Assert.Equal(content[File], await editor.Read(File));
    }

    private static Dictionary<string, string> With(string file, string text)
    {
        var content = EditorPage.Content;
        content[file] = text;
        return content;
    }

    /// <summary>Puts the cursor behind a text, and types.</summary>
    private static async Task Type(EditorPage editor, string behind, string text)
    {
        await editor.Page.Locator("[contenteditable=true]").First.GetByText(behind).First.ClickAsync();
        await editor.Page.Keyboard.PressAsync("End");
        await editor.Page.Keyboard.TypeAsync(text);
    }

    [GeneratedRegex("del riesgo", RegexOptions.IgnoreCase)]
    private static partial Regex RiskPicture();
}
