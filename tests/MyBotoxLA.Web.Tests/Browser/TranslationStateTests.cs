using Microsoft.Playwright;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Browser;

/// <summary>What a patient with a phone sees of a translation that is behind its original.</summary>
public sealed class TranslationStateTests(Chromium chromium)
{
    private const string English = """
        ---
        title: Effects
        description: About effects.
        sources: [ { id: label, title: The label, url: "https://example.org/label" }, { id: study, title: A study } ]
        ---

        ## How common

        It is common.[^label]

        :::care-911
        ### Call 911

        - You faint.
        :::

        ## How long

        Three months.[^study]
        """;

    private const string Spanish = """
        ---
        title: Efectos
        description: Sobre efectos.
        translates: { page: effects }
        sources: [ { id: label, title: La etiqueta, url: "https://example.org/label" } ]
        ---

        ## Frecuencia

        Es común.[^label]

        :::care-911
        ### Llame al 911

        - Se desmaya.
        :::

        ## Cuánto dura

        Tres meses.
        """;

    /// <summary>Each note, its language, whether it can be seen, and the language and the first line of what is below it.</summary>
    private const string Notes = """
        () => [...document.querySelectorAll('.translation-note')].map(note => {
          const box = note.getBoundingClientRect();
          const below = note.nextElementSibling;
          const seen = note.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && box.height > 0
            && box.left >= 0 && box.right <= innerWidth && document.documentElement.scrollWidth <= innerWidth;
          const first = below.innerText.split('\n')[0];
          return [note.innerText, note.closest('[lang]').lang, seen, below.closest('[lang]').lang, first].join('|');
        })
        """;

    /// <summary>Each citation of the card, and the title of the source that it leads to.</summary>
    private const string Citations = """
        () => [...document.querySelectorAll('main .care .cite a')].map(link => {
          const source = document.querySelector(link.getAttribute('href'));
          return `${link.innerText}: ${source.innerText.trim().split('\n')[0].replace('↑', '').trim()}`;
        })
        """;

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task OutdatedSections_AreMarkedOnAPhone(ColorScheme scheme)
    {
        using var folder = ContentFolder.With("effects.md", English).And("es/index.md", ContentFolder.Page)
            .And("es/efectos.md", Spanish).Translated("es/efectos.md");
        folder.And("effects.md", English.Replace("You faint.", "You fall.[^label][^study]", StringComparison.Ordinal)
            .Replace("Three", "Four", StringComparison.Ordinal));
        await using var site = await RunningSite.With("--Content:Path", folder.Root, "--Content:State", folder.State);

        await using var opened = await BrowserPage.Open(chromium, site, "/es/efectos", BrowserPage.Screen(390, scheme));

        Assert.Equal(
            [
                "La traducción de esta parte todavía no está al día, así que aquí está en inglés.|es|true|en|Call 911",
                "La siguiente parte cambió en la página en inglés, y la traducción todavía no está al día.|es|true|es|Cuánto dura",
            ],
            await opened.Page.EvaluateAsync<string[]>(Notes));
        Assert.Equal(["1: La etiqueta", "2: A study"], await opened.Page.EvaluateAsync<string[]>(Citations));
    }
}
