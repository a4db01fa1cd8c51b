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
}
