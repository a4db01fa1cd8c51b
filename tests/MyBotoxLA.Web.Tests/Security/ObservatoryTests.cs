using AngleSharp.Dom;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Security;

/// <summary>
/// The scoring of Mozilla's HTTP Observatory (rules of August 2026, https://github.com/mdn/mdn-http-observatory), over real
/// responses: 100, and what each test adds or takes away. What only a public address can show, redirection and preloading, is
/// left out.
/// </summary>
public sealed class ObservatoryTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private const int HalfAYear = 15_552_000;

    public static TheoryData<string> Urls => Repository.Urls;

    /// <summary>
    /// 150: policy 10, referrer 5, framing 5, resource 10, embedder 10 and opener 10 above 100. The scale ends at 155 for a site
    /// without cookies; its last 5 are for a script with a fingerprint, and here there is no script.
    /// </summary>
    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Page_ScoresTheMostThatASiteWithoutCookiesAndScriptsCan(string url)
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
        return
        [
            ("Content-Security-Policy", Policy(policy)),
            ("Cookies", response.Headers.Contains("Set-Cookie") ? -20 : 0),
            ("CORS", Header("Access-Control-Allow-Origin") is "" or "*" ? 0 : -50),
            (
                "Cross-Origin-Embedder-Policy",
                Header(
                    "Cross-Origin-Embedder-Policy") switch { "require-corp" or "credentialless" => 10, "" or "unsafe-none" => 0, _ => -5 }),
            (
                "Cross-Origin-Opener-Policy",
                Header(
                    "Cross-Origin-Opener-Policy") switch { "same-origin" or "same-origin-allow-popups" or "noopener-allow-popups" =>
                        10, "" or "unsafe-none" => 0, _ => -5 }),
            (
                "Cross-Origin-Resource-Policy",
                Header("Cross-Origin-Resource-Policy") switch { "same-origin" or "same-site" => 10, "" or "cross-origin" => 0, _ => -5 }),
            ("Framing", policy.ContainsKey("frame-ancestors") ? 5 : -20),
            (
                "Referrer-Policy",
                Header("Referrer-Policy") switch { "no-referrer" or "same-origin" or "strict-origin" or "strict-origin-when-cross-origin" => 5, "" => 0, _ => -5 }),
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
