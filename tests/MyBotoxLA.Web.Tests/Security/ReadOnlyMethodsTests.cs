using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Security;

public sealed class ReadOnlyMethodsTests(SiteFactory site, SharedSite shared) : IClassFixture<SiteFactory>
{
    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("BREW")]
    public async Task Method_OtherThanGetAndHead_IsNotAllowed(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/about-botox");

        using var response = await site.Client().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(405, (int)response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
    }

    /// <summary>Through the server itself, which compares methods too.</summary>
    [Theory]
    [InlineData("GET", "GET 200")]
    [InlineData("HEAD", "HEAD 200")]
    [InlineData("POST", "")]
    [InlineData("PUT", "")]
    [InlineData("PATCH", "")]
    [InlineData("DELETE", "")]
    [InlineData("TRACE", "")]
    [InlineData("OPTIONS", "")]
    [InlineData("QUERY", "")]
    public async Task Method_InAnyLetterCase_IsComparedExactly(string method, string allowed)
    {
        var others = new List<string>();
        foreach (var spelling in Spellings(method))
        {
            var head = await HeadOf(spelling, "/about-botox");
            Assert.Contains("X-Content-Type-Options: nosniff", head);
            others.Add($"{spelling} {head[0].Split(' ')[1]}");
        }

        Assert.Equal(allowed, string.Join(", ", others.Where(answer => !answer.EndsWith(" 405", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/assets/none")]
    [InlineData("/About-Botox/")]
    public async Task Method_InLowerCase_IsNotAllowedAnywhere(string path)
    {
        Assert.Equal("HTTP/1.1 405 Method Not Allowed", (await HeadOf("head", path))[0]);
        Assert.Equal("HTTP/1.1 405 Method Not Allowed", (await HeadOf("get", path))[0]);
    }

    private async Task<string[]> HeadOf(string method, string path)
    {
        var running = await shared.Started;
        var answer = await running.Send($"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        return answer.Split("\r\n\r\n")[0].Split("\r\n");
    }

    /// <summary>The word in every mixture of lower and upper case.</summary>
    private static IEnumerable<string> Spellings(string word) => Enumerable.Range(0, 1 << word.Length).Select(lower =>
        string.Concat(word.Select((letter, at) => (lower >> at & 1) == 1 ? char.ToLowerInvariant(letter) : letter)));
}
