using Microsoft.Playwright;

namespace MyBotoxLA.Web.Tests.Browser;

/// <summary>A date, a number, a choice, or a switch that is changed in a form is the only change in the file.</summary>
public sealed class EditorValueTests(Chromium chromium, EditorBundle bundle) : IClassFixture<EditorBundle>
{
    /// <summary>The file; the field and what is chosen or typed in it; the text of the file that changes, and what it becomes.</summary>
    public static TheoryData<string, string, string, string, string> Changes => new()
    {
        { "content/privacy.md", "updated", "2026-12-01", "updated: 2026-11-25", "updated: 2026-12-01" },
        { "content/es/privacidad.md", "nav", "12", "nav: 11", "nav: 12" },
        { "content/about-botox.md", "drug", "(None)", "drug: onabotulinumtoxina\n", "" },
        { "content/privacy.md", "draft", "", "nav: 11\nupdated: 2026-11-25\n", "nav: 11\nupdated: 2026-11-25\ndraft: true\n" },
        { "content/side-effects.md", "sources.1.read", "2026-12-01", "PMC10682279/\n", "PMC10682279/\n    read: 2026-12-01\n" },
        { "content/site.yml", "sample", "", "sample: true", "sample: false" },
        { "content/site.yml", "security.expires", "2027-07-01", "expires: 2027-06-30", "expires: 2027-07-01" },
        { "content/figures.yml", "figures.0.n", "3432", "n: 3431", "n: 3432" },
        { "content/figures.yml", "figures.0.value", "33.0", "value: 33.1", "value: 33.0" },
        { "content/figures.yml", "figures.0.as_of", "2026-11-26", "as_of: 2026-11-25", "as_of: 2026-11-26" },
        { "content/figures.yml", "figures.0.unit", "days", "unit: in 100", "unit: days" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Value_IsTheOnlyChange(string file, string field, string value, string before, string after)
    {
        var content = EditorPage.Content;
        await using var editor = await EditorPage.OpenFolder(chromium, bundle, content);
        await editor.Edit(file);

        await Change(editor, field, value);
        await editor.Save();

        var at = content[file].IndexOf(before, StringComparison.Ordinal);
        Assert.NotEqual(-1, at);
        Assert.Equal(content[file][..at] + after + content[file][(at + before.Length)..], await editor.Read(file));
    }

    private static async Task Change(EditorPage editor, string field, string value)
    {
        var page = editor.Page;
        await editor.ShowEveryField();
        var place = page.Locator($"[data-key-path='{field}']");
        if (field.Split('.') is [var group, .. { Length: > 0 } rest])
        {
            var expand = rest.Length == 1 ? "Expand" : "Expand All";
            await page.Locator($"[data-key-path='{group}']")
                .GetByRole(AriaRole.Button, new() { Name = expand, Exact = true }).First.ClickAsync();
            await editor.ShowEveryField();
        }

        var control = place.Locator("input, [role=switch], [role=combobox], [role=radiogroup]").First;
        switch (await control.GetAttributeAsync("role"))
        {
            case "switch":
                await control.ClickAsync();
                break;
            case "combobox":
                await control.ClickAsync();
                await page.GetByRole(AriaRole.Option, new() { Name = value, Exact = true }).ClickAsync();
                break;
            case "radiogroup":
                await control.GetByRole(AriaRole.Radio, new() { Name = value, Exact = true }).ClickAsync();
                break;
            default:
                await control.FillAsync(value);
                break;
        }
    }
}
