using MyBotoxLA.Content.Text;

namespace MyBotoxLA.Web.Tests.Content.Text;

/// <summary>What a word of a medical review is.</summary>
public sealed class ClinicalWordsTests
{
    [Theory]
    [InlineData("Does it hurt? It may.", "does it hurt it may")]
    [InlineData("2.4 in 100 people", "2.4 in 100 people")]
    [InlineData("from 3–14 days, or 3 - 14", "from 3-14 days or 3 14")]
    [InlineData("at −5 °C or -5 °C", "at -5 ° C or -5 ° C")]
    [InlineData("give .5 mL, not 5 mL.", "give .5 mL not 5 mL")]
    [InlineData("20 Units, 20Units", "20 Units 20 Units")]
    [InlineData("4 U/0.1 mL", "4 U / 0.1 mL")]
    [InlineData("100. The rest", "100 the rest")]
    [InlineData("3,431 of 9:30", "3,431 of 9:30")]
    [InlineData("p < 0.05, ≥ 2 %, ±1", "p < 0.05 ≥ 2 % ± 1")]
    [InlineData("crow's feet, crow’s feet", "crows feet crows feet")]
    [InlineData("don't", "dont")]
    [InlineData("3'431 or 3’431", "3'431 or 3'431")]
    [InlineData("BOTOX® Cosmetic", "botox cosmetic")]
    [InlineData("a follow-up", "a follow up")]
    [InlineData("soft\u00ADhyphen and zero\u200Bwidth", "softhyphen and zerowidth")]
    [InlineData("dif\u00EDcil, di\u0301a, A\u0301rea, nin\u0303o", "difícil día área niño")]
    [InlineData("✓ yes ✗ no", "✓ yes ✗ no")]
    [InlineData(" — … ¿?", "")]
    public void Of_AText_IsItsWords(string text, string expected) => Assert.Equal(expected, ClinicalWords.Of(text));
}
