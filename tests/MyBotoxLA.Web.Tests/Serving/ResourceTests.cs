using System.Text;
using Microsoft.AspNetCore.Http;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Assets;
using MyBotoxLA.Web.Serving;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Serving;

public sealed class ResourceTests
{
    [Fact]
    public void Add_TheSameCodingTwice_AddsOne()
    {
        var body = new byte[1000];
        var page = Resource.Page("/page", MediaTypes.Html, body);

        page.Add(ContentCoding.Gzip);
        page.Add(ContentCoding.Gzip);

        Assert.Equal([ContentCoding.Gzip, ContentCoding.Identity], page.Representations.Select(each => each.Coding));
    }

    [Fact]
    public void Add_ToAFormatThatIsCompressedAlready_AddsNothing()
    {
        var picture = new Resource("/a.png", "image/png", CacheControls.Forever, new byte[1000]).Add(ContentCoding.Gzip);

        Assert.Equal([ContentCoding.Identity], picture.Representations.Select(each => each.Coding));
    }

    [Fact]
    public void ReuseIfEqual_OfAnEqualOne_IsThatWithItsCodings()
    {
        var previous = Page().Add(ContentCoding.Gzip);

        Assert.Same(previous, Page().ReuseIfEqual(previous));
    }

    /// <summary>Resources with one difference each, which a client could notice.</summary>
    [Fact]
    public void ReuseIfEqual_OfAnotherOne_IsTheNewOne()
    {
        var page = Page();
        Resource[] others =
        [
            Page(status: StatusCodes.Status404NotFound),
            Page(type: MediaTypes.Markdown),
            Page(cache: CacheControls.Never),
            Page(markdown: "/other.md"),
            Page(link: "<https://www.example.com/other>"),
            Page(body: "Other"),
        ];

        Assert.All(others, other => Assert.Same(page, page.ReuseIfEqual(other)));
        Assert.Same(page, page.ReuseIfEqual(null));
    }

    private static Resource Page(
        int status = StatusCodes.Status200OK,
        string type = MediaTypes.Html,
        string cache = CacheControls.Page,
        string markdown = "/page.md",
        string link = "<https://www.example.com/page>",
        string body = "Page") => new("/page", type, cache, Encoding.UTF8.GetBytes(body))
        {
            Status = status,
            MarkdownName = markdown,
            Headers = [new("Link", link)],
        };
}
