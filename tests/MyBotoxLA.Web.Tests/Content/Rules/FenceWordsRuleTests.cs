using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class FenceWordsRuleTests
{
    [Theory]
    [InlineData("```Call us today\nRest.\n```", "(5,4) MB3079")]
    [InlineData("~~~~ text Call us\nRest.\n~~~~", "(5,6) MB3079")]
    [InlineData("- ```2) Call\n  Rest.\n  ```", "(5,6) MB3079")]
    [InlineData("````  a b\nRest.\n````", "(5,7) MB3079")]
    [InlineData("``` text\nRest.\n```", "")]
    [InlineData("> ```¡Llame!\n> Rest.\n> ```", "(5,6) MB3079")]
    [InlineData("```c++\nRest.\n```\n\n~~~ text \nRest.\n~~~\n\n```\nRest.\n```", "")]
    public void Words_OnTheLineOfAFence_AreReported(string body, string expected) => Assert.Equal(expected, RuleSite.Places(body));

    [Fact]
    public void Message_SaysWhatIsNotShown()
    {
        using var folder = ContentFolder.With("page.md", $"{ContentFolder.Page}\n\n``` Call us \nRest.\n```\n");

        Assert.Equal(
            [(
                "The words \"Call us\" are not shown, because they are on the line of the ``` that begins a code block.",
                "Put them on a line of their own. If you do not mean code, also delete the two lines with ```.",
                "Call us".Length)],
            folder.Load().Diagnostics.Select(found => (found.Message, found.Hint, found.Length)));
    }
}
