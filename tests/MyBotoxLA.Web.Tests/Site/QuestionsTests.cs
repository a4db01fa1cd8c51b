using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Site;

/// <summary>The page of questions: short answers, each with a source or a way to ask, and a link to more.</summary>
public sealed class QuestionsTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private const int LongestAnswer = 3;

    [Theory]
    [InlineData("/questions", "/contact")]
    [InlineData("/es/preguntas", "/es/contacto")]
    public async Task Answer_IsShortAndHasASourceAndALink(string url, string contact)
    {
        var questions = Questions(await site.Document(url)).ToArray();

        Assert.Equal(29, questions.Length);
        Assert.All(
            questions,
            question =>
            {
                var texts = TextBlocks.Of([new BodyPart(question.Answer.OuterHtml, slot: null)]);
                var links = question.Answer.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ToArray();
                Assert.InRange(texts.SelectMany(text => Sentences.Of(text.Text)).Count(), 1, LongestAnswer);
                Assert.Contains(links, link => link?.StartsWith('/') is true);
                Assert.True(question.Answer.QuerySelector(".cite") is not null || links.Contains(contact), question.Id);
                Assert.EndsWith("?", question.Title, StringComparison.Ordinal);
            });
    }

    private static IEnumerable<(string? Id, string Title, IElement Answer)> Questions(IHtmlDocument page) =>
        page.QuerySelectorAll("article > h3").Select(heading => (heading.Id, heading.TextContent, heading.NextElementSibling!));
}
