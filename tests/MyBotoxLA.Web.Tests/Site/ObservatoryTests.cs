using AngleSharp.Dom;
using MyBotoxLA.Web.Hosting;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Site;

/// <summary>
/// The scoring of Mozilla's HTTP Observatory (rules of August 2026, https://github.com/mdn/mdn-http-observatory), over real
/// responses: 100, and what each test adds or subtracts. Redirection and preloading, which need a public address, are
/// left out.
/// </summary>
public sealed class ObservatoryTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private const int HalfAYear = 15_552_000;

    public static TheoryData<string> Urls => Repository.SampleUrls;

    /// <summary>
    /// 150: policy 10, referrer 5, framing 5, resource 10, embedder 10 and opener 10 above 100. The scale ends at 155 for a site
    /// without cookies; its last 5 are for a script with a fingerprint, and here there is no script.
    /// </summary>
    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Page_HasTheHighestScoreWithoutCookiesAndScripts(string url)
    {
        var scores = await Scores(url);

        Assert.Equal(
            [
                ("Content-Security-Policy", 10),
                ("Cookies", 0),
                ("CORS", 0),
                ("Cross-Origin-Embedder-Policy", 10),
                ("Cross-Origin-Opener-Policy", 10),
                ("Cross-Origin-Resource-Policy", 10),
                ("Framing", 5),
                ("Referrer-Policy", 5),
                ("Strict-Transport-Security", 0),
                ("Subresource integrity", 0),
                ("X-Content-Type-Options", 0),
            ],
            scores);
        Assert.Equal(150, 100 + scores.Sum(score => score.Points));
    }

    private async Task<(string Test, int Points)[]> Scores(string url)
    {
        var response = await site.Get(url);
        var page = await site.Document(url);
        string Header(string name) => response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
        var policy = Header("Content-Security-Policy")
            .Split("; ")
            .Select(directive => directive.Split(' '))
            .ToDictionary(words => words[0], words => words[1..]);
        (string, int) Score(string name, int points, string[] good, string[] neutral) =>
            (name, good.Contains(Header(name)) ? points : neutral.Contains(Header(name)) ? 0 : -5);

        return
        [
            ("Content-Security-Policy", Policy(policy)),
            ("Cookies", response.Headers.Contains("Set-Cookie") ? -20 : 0),
            ("CORS", Header("Access-Control-Allow-Origin") is "" or "*" ? 0 : -50),
            Score("Cross-Origin-Embedder-Policy", 10, ["require-corp", "credentialless"], neutral: ["", "unsafe-none"]),
            Score(
                "Cross-Origin-Opener-Policy",
                10,
                ["same-origin", "same-origin-allow-popups", "noopener-allow-popups"],
                neutral: ["", "unsafe-none"]),
            Score("Cross-Origin-Resource-Policy", 10, ["same-origin", "same-site"], neutral: ["", "cross-origin"]),
            ("Framing", policy.ContainsKey("frame-ancestors") ? 5 : -20),
            Score(
                "Referrer-Policy",
                5,
                ["no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"],
                neutral: [""]),
            ("Strict-Transport-Security", MaxAge(Header("Strict-Transport-Security")) switch { >= HalfAYear => 0, > 0 => -10, _ => -20 }),
            ("Subresource integrity", page.QuerySelectorAll("script[src]").Select(Integrity).DefaultIfEmpty(0).Min()),
            ("X-Content-Type-Options", Header("X-Content-Type-Options") == "nosniff" ? 0 : -5),
        ];
    }

    private static int Policy(Dictionary<string, string[]> policy)
    {
        string[] broad = ["'unsafe-inline'", "'unsafe-eval'", "data:", "https:", "http:", "*"];
        var isUnsafe = policy.Where(directive => directive.Key != "style-src").Any(directive => directive.Value.Intersect(broad).Any());
        var isUnsafeInStyles = policy.GetValueOrDefault("style-src", []).Intersect(broad).Any();
        return !policy.TryGetValue("default-src", out var others) ? -25
            : isUnsafe ? -20
            : isUnsafeInStyles ? 0
            : others is ["'none'"] ? 10 : 5;
    }

    private static int Integrity(IElement script) =>
        (script.HasAttribute("integrity"), script.GetAttribute("src")?.Contains("//", StringComparison.Ordinal)) switch
        {
            (true, _) => 5,
            (false, true) => -50,
            _ => 0,
        };

    private static int MaxAge(string header) =>
        header.Split(';')[0].Split('=') is ["max-age", var seconds]
            ? int.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture)
            : 0;
}
