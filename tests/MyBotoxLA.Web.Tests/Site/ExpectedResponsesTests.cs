using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using MyBotoxLA.Content;
using MyBotoxLA.Web.Export;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Serving;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Site;

/// <summary>Whole responses of a fixed day, in <c>SampleSite/expected</c>: any change of what visitors receive shows in the diff.</summary>
public sealed partial class ExpectedResponsesTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private static readonly Lazy<ContentSnapshot> Snapshot = new(() => new ContentLoader(new()
    {
        Folder = Repository.SampleContent,
        Site = SitePaths.Addresses,
        Time = new FakeTimeProvider(Repository.Today),
    }).Load(CancellationToken.None));

    /// <summary>One page of every layout, in both languages, and everything that is no page.</summary>
    public static TheoryData<string> Names =>
    [
        "/", "/index.md", "/es", "/es/index.md",
        "/side-effects", "/side-effects.md", "/es/efectos-secundarios", "/es/efectos-secundarios.md",
        "/who-treats-you", "/who-treats-you.md", "/contact", "/es/contacto.md", "/safety/onabotulinumtoxina",
        SitePaths.Sitemap, SitePaths.Llms, SitePaths.Robots, SitePaths.SecurityText,
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Response_IsTheExpectedOne(string name)
    {
        var resource = Build().Find(name);

        Assert.NotNull(resource);
        ExpectedFile.AssertEqual($"SampleSite/expected/{(name == "/" ? "index" : name[1..].Replace('/', '-'))}.txt", Write(resource));
    }

    [Fact]
    public void StatusPages_AreTheExpectedOnes() => ExpectedFile.AssertEqual(
        "SampleSite/expected/status-pages.txt",
        string.Join("\n", Build().StatusPages.All.OrderBy(page => page.Name, StringComparer.Ordinal).Select(Write)));

    /// <summary>The configuration for hosts of static files, with an address of the site and without one.</summary>
    [Theory]
    [InlineData(null, "without-address")]
    [InlineData("https://www.example.com", "with-address")]
    public void HostFiles_AreTheExpectedOnes(string? address, string name)
    {
        var rules = new HostRules(Build(), site.Services.GetRequiredService<IHostEnvironment>(), new SiteOptions { BaseUrl = address });
        var files = new HostFiles(rules).All.Select(file => $"{file.Key}\n\n{Encoding.UTF8.GetString(file.Value)}")
            .Append($"{NginxConfig.File}\n\n{NginxConfig.Of(rules)}")
            .Append($"{CaddyConfig.File}\n\n{CaddyConfig.Of(rules)}");

        ExpectedFile.AssertEqual(
            $"SampleSite/expected/host-files-{name}.txt",
            Fingerprint().Replace(string.Join("\n", files), ".0"));
    }

    private SiteResources Build() => site.Services.GetRequiredService<SiteBuilder>().Build(Snapshot.Value, previous: null);

    private static string Write(Resource resource)
    {
        string[] lines =
        [
            $"{resource.Status} {resource.Name}",
            $"Content-Type: {resource.ContentType}",
            $"Cache-Control: {resource.CacheControl}",
            $"Vary: {resource.Vary}",
            .. resource.Headers.Select(header => $"{header.Key}: {header.Value}"),
            "",
            Encoding.UTF8.GetString(resource.Identity.Bytes),
        ];
        return Fingerprint().Replace(string.Join('\n', lines).ReplaceLineEndings("\n"), ".0");
    }

    /// <summary>Those of assets and pictures, which change more often than pages.</summary>
    [GeneratedRegex(@"\.[0-9a-f]{10}(?=\.\w)")]
    private static partial Regex Fingerprint();
}
