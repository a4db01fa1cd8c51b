using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Serving;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Serving;

/// <summary>Codings, validators, and methods over HTTP.</summary>
public sealed class ResourceResponseTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private const string Page = "/about-botox";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>One address of every kind.</summary>
    public static TheoryData<string> Addresses =>
        ["/", Page, "/about-botox.md", "/es/efectos-secundarios", "/sitemap.xml", "/robots.txt", "/favicon.svg", "/nothing", "/es/nada"];

    [Theory]
    [InlineData(null, null)]
    [InlineData("gzip", "gzip")]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip, br;q=0.5", "gzip")]
    [InlineData("gzip;q=0.1", "gzip")]
    [InlineData("*", "br")]
    [InlineData("zstd", null)]
    [InlineData("br;q=0, gzip;q=0", null)]
    [InlineData("identity, gzip;q=0.5", null)]
    [InlineData("identity;q=0, gzip", "gzip")]
    [InlineData("gzip;q=7, ;;, br;q=x", null)]
    public async Task Page_IsSentInThePreferredCoding(string? accepted, string? coding)
    {
        using var response = await Send(Page, accepted);

        Assert.Equal(
            (200, coding, "Accept, Accept-Encoding"),
            (
                (int)response.StatusCode,
                response.Content.Headers.ContentEncoding.SingleOrDefault(),
                string.Join(", ", response.Headers.Vary)));
    }

    /// <summary>Nothing has compressed it in the background yet.</summary>
    [Fact]
    public async Task FirstResponse_IsCompressedWithGzip()
    {
        var resource = new Resource("/page", "text/plain", "no-cache", Encoding.UTF8.GetBytes(new string('a', 1000)));
        var context = new DefaultHttpContext { Request = { Method = "GET", Headers = { AcceptEncoding = "gzip, br" } } };

        await ResourceResponse.Write(context, resource);

        Assert.Equal("gzip", context.Response.Headers.ContentEncoding);
    }

    [Theory]
    [InlineData("identity;q=0")]
    [InlineData("*;q=0")]
    [InlineData("zstd, identity;q=0")]
    public async Task Page_InNoAcceptableCoding_Is406(string accepted)
    {
        using var response = await Send(Page, accepted);

        Assert.Equal((406, 0), ((int)response.StatusCode, (await Bytes(response)).Length));
        Assert.Equal("no-store", $"{response.Headers.CacheControl}");
        Assert.False(response.Headers.Contains("CDN-Cache-Control"));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Codings_HaveTheSameBytesAndDistinctTags(string path)
    {
        using var plain = await Send(path, null);
        using var gzip = await Send(path, "gzip");
        using var brotli = await Send(path, "br");
        var bytes = await Bytes(plain);

        Assert.Equal(bytes, await Decoded(gzip, body => new GZipStream(body, CompressionMode.Decompress)));
        Assert.Equal(bytes, await Decoded(brotli, body => new BrotliStream(body, CompressionMode.Decompress)));
        var tags = new[] { plain, gzip, brotli }.Select(response => response.Headers.ETag).OfType<EntityTagHeaderValue>().ToArray();
        Assert.Equal(3, tags.Select(tag => tag.Tag).Distinct().Count());
        Assert.DoesNotContain(tags, tag => tag.IsWeak);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Head_HasTheHeadersOfGetAndNoBody(string path)
    {
        using var get = await Send(path, "br");
        using var head = await Send(path, "br", method: HttpMethod.Head);

        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Headers.Concat(get.Content.Headers).Select(Line), head.Headers.Concat(head.Content.Headers).Select(Line));
        Assert.Equal((await Bytes(get)).Length, head.Content.Headers.ContentLength);
        Assert.Empty(await Bytes(head));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task SameTag_Is304WithTheHeadersThatCachesNeed(string? coding)
    {
        using var first = await Send(Page, coding);
        using var second = await Send(Page, coding, first.Headers.ETag?.ToString());

        Assert.Equal((304, first.Headers.ETag), ((int)second.StatusCode, second.Headers.ETag));
        Assert.Equal(first.Headers.Select(Line), second.Headers.Select(Line));
        Assert.Empty(await Bytes(second));
        Assert.Null(second.Content.Headers.ContentType);
    }

    [Fact]
    public async Task TagOfAnotherAcceptableCoding_Is304Too()
    {
        using var gzip = await Send(Page, "gzip");
        using var both = await Send(Page, "gzip, br", gzip.Headers.ETag?.ToString());
        using var brotliOnly = await Send(Page, "br", gzip.Headers.ETag?.ToString());

        Assert.Equal((304, gzip.Headers.ETag), ((int)both.StatusCode, both.Headers.ETag));
        Assert.Equal(200, (int)brotliOnly.StatusCode);
    }

    [Theory]
    [InlineData("\"other\"")]
    [InlineData("\"unclosed")]
    [InlineData("W/")]
    [InlineData("no tag at all")]
    public async Task OtherOrMalformedTag_Is200(string tag)
    {
        using var response = await Send(Page, "br", tag);

        Assert.Equal(200, (int)response.StatusCode);
    }

    [Fact]
    public async Task NotFound_WithAnyTag_IsStillNotFound()
    {
        using var response = await Send("/nothing", "br", "*");

        Assert.Equal(404, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("bytes=0-99")]
    [InlineData("bytes=-1")]
    [InlineData("bytes=99999999999999999999-")]
    [InlineData("bytes=b-a,,0-")]
    [InlineData("potatoes=1")]
    public async Task Range_IsIgnored(string range)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Page);
        request.Headers.TryAddWithoutValidation("Range", range);

        using var response = await site.Client().SendAsync(request, Cancellation);

        Assert.Equal((200, response.Content.Headers.ContentLength), ((int)response.StatusCode, (await Bytes(response)).LongLength));
    }

    [Theory]
    [InlineData("/", "public, max-age=0, s-maxage=60, stale-while-revalidate=60, stale-if-error=86400")]
    [InlineData("/robots.txt", "public, max-age=0, s-maxage=60, stale-while-revalidate=60, stale-if-error=86400")]
    [InlineData("/favicon.ico", "public, max-age=86400")]
    [InlineData("/nothing", "no-store")]
    public async Task CacheControl_LetsBrowsersRevalidateAndSharedCachesStore(string path, string expected)
    {
        using var response = await Send(path, "br");

        Assert.Equal(expected, string.Join(", ", response.Headers.NonValidated["Cache-Control"]));
    }

    private async Task<HttpResponseMessage> Send(string path, string? accepted, string? ifNoneMatch = null, HttpMethod? method = null)
    {
        var client = site.Client();
        var store = site.Services.GetRequiredService<SiteResourceStore>();
        await store.First.WaitAsync(Cancellation);
        await store.Compressed.WaitAsync(Cancellation);
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch);
        return await client.SendAsync(request, Cancellation);
    }

    private static Task<byte[]> Bytes(HttpResponseMessage response) => response.Content.ReadAsByteArrayAsync(Cancellation);

    private static async Task<byte[]> Decoded(HttpResponseMessage response, Func<Stream, Stream> decode)
    {
        await using var body = decode(await response.Content.ReadAsStreamAsync(Cancellation));
        using var target = new MemoryStream();
        await body.CopyToAsync(target, Cancellation);
        return target.ToArray();
    }

    private static string Line(KeyValuePair<string, IEnumerable<string>> header) => $"{header.Key}: {string.Join(", ", header.Value)}";
}
