using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Markup.Blocks;

public sealed class PhotosBlockTests
{
    [Theory]
    [InlineData(":::photos\n:::", "")]
    [InlineData(":::photos\nSoon.\n:::", "<div class=\"photos\">\n<p>Soon.</p>\n</div>")]
    public void Photos_ShowNothingUntilThereAreSome(string body, string html) => Assert.Equal(html, Facts.Html(body));
}
