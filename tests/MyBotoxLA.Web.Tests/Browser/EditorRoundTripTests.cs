using Microsoft.Playwright;

namespace MyBotoxLA.Web.Tests.Browser;

/// <summary>The editor changes in a file what somebody changed in its form, and nothing else.</summary>
public sealed class EditorRoundTripTests(Chromium chromium, EditorBundle bundle) : IClassFixture<EditorBundle>
{
    private const string Word = " zzz";

    /// <summary>Adds a word to the fields that hold prose, and not a name, a number, an address, or days; returns their number.</summary>
    private const string AddToFieldsWithProse = """
        async word => {
          const boxes = [...document.querySelectorAll('[aria-label="Content Editor"] :is(input, textarea)')]
            .filter(box => box.checkVisibility() && !box.readOnly && !['date', 'number', 'hidden'].includes(box.type))
            .filter(box => /^[*¿\p{L}].* /u.test(box.value) && !/:\/\/|^\w+day /.test(box.value));
          for (const box of boxes) {
            box.focus();
            box.setRangeText(word, box.value.length, box.value.length, 'end');
            box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: word }));
            await new Promise(requestAnimationFrame);
          }
          return boxes.length;
        }
        """;

    /// <summary>Puts the cursor at the end of the first text of a rich text, not of a block in it.</summary>
    private const string SelectFirstText = """
        box => {
          const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
          for (let text; (text = texts.nextNode());) {
            const isOwn = text.parentElement.closest('[contenteditable=true]') === box;
            if (isOwn && text.parentElement.closest('[data-lexical-text]') && text.data.trim().length > 3) {
              box.focus();
              getSelection().collapse(text, text.data.length);
              return true;
            }
          }
          return false;
        }
        """;

    public static TheoryData<string> Files => [.. EditorPage.Content.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Word_InEveryField_IsTheOnlyChange(string file)
    {
        var content = EditorPage.Content;
        await using var editor = await EditorPage.OpenFolder(chromium, bundle, content);
        await editor.Edit(file);

        var changed = await ChangeEveryField(editor);
        await editor.Save();

        var saved = await editor.Read(file);
        Assert.Equal(changed, saved.Split(Word).Length - 1);
        Assert.Equal(content[file], saved.Replace(Word, "", StringComparison.Ordinal));
    }

    private static async Task<int> ChangeEveryField(EditorPage editor)
    {
        var page = editor.Page;
        await editor.ExpandEveryField();
        var changed = await page.EvaluateAsync<int>(AddToFieldsWithProse, Word);
        foreach (var text in await page.QuerySelectorAllAsync("[contenteditable=true]"))
        {
            if (await text.EvaluateAsync<bool>(SelectFirstText))
            {
                await page.Keyboard.TypeAsync(Word);
                changed++;
            }
        }

        Assert.NotEqual(0, changed);
        return changed;
    }
}
