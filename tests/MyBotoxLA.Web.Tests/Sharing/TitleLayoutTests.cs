using MyBotoxLA.Web.Sharing;

namespace MyBotoxLA.Web.Tests.Sharing;

public sealed class TitleLayoutTests
{
    private const float Width = 730;
    private const float Height = 320;

    public static TheoryData<string, string> Titles => new()
    {
        { "Side effects", "84: Side effects" },
        { "Plain answers about lines and wrinkles", "84: Plain answers about / lines and wrinkles" },
        {
            "Recuadro de advertencia: los efectos pueden propagarse",
            "76: Recuadro de / advertencia: los efectos / pueden propagarse"
        },
        { "Plain answers about lines", "84: Plain answers / about lines" },

        // A hundredth too wide for one line.
        { "does before treatment", "84: does before / treatment" },
        { "Electroencefalograficamente", "60: Electroencefalograficamente" },
        { new string('W', 300), "40: WWWWWWWWWWWWWWWWW…" },
        { $"A {new string('W', 300)} b", "40: A / WWWWWWWWWWWWWWWWW… / b" },
        { $"{new string('W', 300)}{Repeat(" WWWWWWWWWW", 6)}", $"40: WWWWWWWWWWWWWWWWW…{Repeat(" / WWWWWWWWWW", 6)}" },
        {
            $"{new string('W', 300)}{Repeat(" WWWWWWWWWW", 7)}",
            $"40: WWWWWWWWWWWWWWWWW…{Repeat(" / WWWWWWWWWW", 5)} / WWWWWWWWWW…"
        },
    };

    public static TheoryData<string> LongTitles =>
    [
        new string('W', 1_000),
        Repeat("i ", 5_000),
        Repeat("¿Qué dicen “todas” las personas? ", 100),
        Repeat($"{new string('M', 40)} ", 20),
    ];

    [Theory]
    [MemberData(nameof(Titles))]
    public void Title_HasTheLargestSizeAndEvenLines(string title, string expected)
    {
        var layout = TitleLayout.Of(title, Width, Height);

        Assert.Equal(expected, $"{layout.Size}: {string.Join(" / ", layout.Lines)}");
    }

    [Theory]
    [MemberData(nameof(LongTitles))]
    public void LongTitle_FitsAndEndsWithAnEllipsis(string title)
    {
        var layout = TitleLayout.Of(title.Trim(), Width, Height);

        Assert.All(layout.Lines, line => Assert.InRange(PictureFont.Measure(line) * layout.Size, 0, Width));
        Assert.InRange(layout.Lines.Length * layout.Size * TitleLayout.LineHeight, 1, Height);
        Assert.EndsWith("…", layout.Lines[^1], StringComparison.Ordinal);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
