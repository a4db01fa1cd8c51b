using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Options;

public sealed class PreviewOptionsTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("false", null, null)]
    [InlineData("true", null, "Preview: drafts are shown.")]
    [InlineData(null, "2027-01-01", "Preview: the site as of 2027-01-01.")]
    [InlineData("true", "2027-01-01", "Preview: the site as of 2027-01-01, drafts included.")]
    public void Mark_SaysWhatIsShown(string? drafts, string? date, string? mark) =>
        Assert.Equal(mark, new PreviewOptions { Drafts = drafts, Date = date }.Mark);

    [Fact]
    public async Task Preview_MarksEveryPageAndShowsDrafts()
    {
        using var folder = ContentFolder.With(
            "page.md",
            ContentFolder.Page.Replace("title:", "draft: true\npublish: 2027-01-01\ntitle:", StringComparison.Ordinal));
        await using var factory = site.With(
            folder,
            builder => builder.UseEnvironment("Development").UseSetting("preview", "true").UseSetting("as-of", "2027-01-01"));
        using var client = factory.CreateClient();

        foreach (var path in new[] { "/", "/page" })
        {
            var page = new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri(path, UriKind.Relative), Cancellation));
            Assert.Equal("Preview: the site as of 2027-01-01, drafts included.", page.QuerySelector(".preview-mark")?.TextContent);
        }
    }
}
