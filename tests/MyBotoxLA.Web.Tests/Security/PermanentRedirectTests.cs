using System.Globalization;
using MyBotoxLA.Web.Tests.Docs;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Security;

/// <summary>Every byte that a client can send, through every kind of redirect, and through the server itself.</summary>
public sealed class PermanentRedirectTests(PermanentRedirectTests.Redirecting site) : IClassFixture<PermanentRedirectTests.Redirecting>
{
    private const string Canonical = "www.example.com";
    private const string Other = "example.com";

    /// <summary>Every byte as the query; the server itself rejects null, line feeds, and bytes outside ASCII.</summary>
    [Theory]
    [InlineData(Canonical, "/Page", "/page")]
    [InlineData(Canonical, "/old", "/page")]
    [InlineData(Other, "/page", "http://www.example.com/page")]
    public async Task Query_OfAnyByte_IsRedirected(string host, string path, string location)
    {
        var differences = new List<string>();
        foreach (var value in Enumerable.Range(byte.MinValue, byte.MaxValue + 1))
        {
            var expected = value is '\0' or '\n' or > 0x7F ? "400 " : $"301 {location}?{Encoded(value)}";
            var actual = await Answer(host, $"{path}?{(char)value}");
            if (actual != expected)
            {
                differences.Add($"{value:X2}: {actual}");
            }
        }

        Assert.Empty(differences);
    }

    [Fact]
    public async Task PathToAnotherOrigin_OfAnyByte_IsRedirected()
    {
        var differences = new List<string>();
        foreach (var value in Enumerable.Range(byte.MinValue, byte.MaxValue + 1))
        {
            var raw = value is '\0' or '\n' or > 0x7F ? "400 " : $"301 http://www.example.com/page{Encoded(value)}";
            var coded = value == 0
                ? "400 "
                : $"301 http://www.example.com/page{(value is ' ' or > 0x7F ? $"%{value:X2}" : Encoded(value))}";
            var answers = (Decoded(await Answer(Other, $"/page{(char)value}")), Decoded(await Answer(Other, $"/page%{value:X2}")));
            if (answers != (Decoded(raw), Decoded(coded)))
            {
                differences.Add($"{value:X2}: {answers}");
            }
        }

        Assert.Empty(differences);
    }

    [Theory]
    [InlineData("/Page")]
    [InlineData("/old")]
    public async Task PathOfThisOrigin_OfAnyByte_NeverFails(string path)
    {
        var statuses = new HashSet<string>();
        foreach (var value in Enumerable.Range(byte.MinValue, byte.MaxValue + 1))
        {
            statuses.Add((await Answer(Canonical, $"{path}{(char)value}"))[..3]);
            statuses.Add((await Answer(Canonical, $"{path}%{value:X2}"))[..3]);
        }

        Assert.Equal(["301", "400", "404"], statuses.Order());
    }

    [Fact]
    public async Task PictureWithANameOutsideAscii_IsRedirectedToItsAddress()
    {
        var link = site.PictureLink;

        Assert.Equal($"301 {link}", await Answer(Canonical, link.Replace("/images/", "/Images/", StringComparison.Ordinal)));
        Assert.Equal("200 ", await Answer(Canonical, link));
    }

    [Fact]
    public async Task OriginOutsideAscii_IsWrittenAsItsAsciiForm()
    {
        await using var other = await RunningSite.With("--Site:BaseUrl", "http://señal.example:8080", "--AllowedHosts", Other);

        Assert.Equal(
            "301 http://xn--seal-hqa.example:8080/",
            await other.StatusAndLocation($"GET / HTTP/1.1\r\nHost: {Other}\r\n"));
    }

    private Task<string> Answer(string host, string target) =>
        site.Running.StatusAndLocation($"GET {target} HTTP/1.1\r\nHost: {host}\r\n");

    /// <summary>A space ends the address; other visible characters are left as they are.</summary>
    private static string Encoded(int value) => value switch
    {
        ' ' => "",
        > ' ' and < 0x7F => ((char)value).ToString(CultureInfo.InvariantCulture),
        _ => $"%{value:X2}",
    };

    /// <summary>A visible character in a path may be encoded or not.</summary>
    private static string Decoded(string answer)
    {
        for (var value = '!'; value < 0x7F; value++)
        {
            answer = answer.Replace($"%{(int)value:X2}", $"{value}", StringComparison.Ordinal);
        }

        return answer;
    }

    public sealed class Redirecting : IAsyncLifetime
    {
        private readonly ContentFolder _folder = ContentFolder
            .With("page.md", "---\ntitle: A page\ndescription: B\nredirect_from: [/old]\n---\n\n![A door](/images/señal.png)")
            .And("images/señal.png", DocSite.Png);

        public RunningSite Running { get; private set; } = new();

        public string PictureLink => Assert.Single(_folder.Load().Images.Values).Link;

        public async ValueTask InitializeAsync() => Running = await RunningSite.With(
            "--Content:Path",
            _folder.Root,
            "--Content:State",
            _folder.State,
            "--Site:BaseUrl",
            $"http://{Canonical}",
            "--AllowedHosts",
            Other);

        public async ValueTask DisposeAsync()
        {
            await Running.DisposeAsync();
            _folder.Dispose();
        }
    }
}
