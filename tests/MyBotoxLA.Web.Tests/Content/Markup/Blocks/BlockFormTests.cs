using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using MyBotoxLA.Content.Markup.Blocks;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Tests.Content.Markup.Blocks;

/// <summary>The forms of blocks in the staff's editor.</summary>
public sealed partial class BlockFormTests
{
    public static TheoryData<string, string> Forms =>
        [.. BlockCatalog.All.SelectMany(block => Language.All.Select(language => (block.Name, language.Code)))];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Form_HasEachFieldOnce(string name, string language)
    {
        var placeholders = Placeholder().Matches(Form(name, language)).Select(match => match.Groups[1].Value);

        Assert.Equal(Block(name).Fields.Keys.Order(), placeholders.Order());
    }

    /// <summary>What the form puts after the name is what the reader takes from there.</summary>
    [Theory]
    [MemberData(nameof(Forms))]
    public void Form_HasWordsAfterTheName_IfTheReaderTakesThem(string name, string language)
    {
        var written = new CustomContainer(new CustomContainerParser()) { Info = name, Arguments = "words" };

        var opening = Form(name, language).Split('\n')[0];

        Assert.StartsWith($":::{name}", opening, StringComparison.Ordinal);
        Assert.Equal(Block(name).TakesArguments(written), Placeholder().IsMatch(opening));
    }

    [Theory]
    [InlineData("clinic", "en", ":::clinic\n:::")]
    [InlineData("ask", "es", ":::ask\n{body}\n:::")]
    [InlineData("table", "en", ":::table {caption}\n{body}\n:::")]
    [InlineData("include", "en", ":::include {fragment}\n:::")]
    [InlineData("photo", "en", ":::photo {who} {place}\n![{alt}]({src})\n\n{caption}\n:::")]
    [InlineData("photos", "en", ":::photos {who}\n{body}\n:::")]
    [InlineData("risk", "en", ":::risk {figure}\n- {number} in 100 {words}\n- {placebo} in 100 {placebo_words}\n{body}\n:::")]
    [InlineData("risk", "es", ":::risk {figure}\n- {number} de cada 100 {words}\n- {placebo} de cada 100 {placebo_words}\n{body}\n:::")]
    public void Form_IsTheWholeBlock(string name, string language, string form) => Assert.Equal(form, Form(name, language));

    private static string Form(string name, string language) => Block(name).Form(Language.All.Single(known => known.Code == language));

    private static Block Block(string name) => BlockCatalog.All.Single(block => block.Name == name);

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
