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
