using System.Collections.Immutable;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Hosting;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Seo;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Seo;

public sealed class SecurityTextTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private static readonly Clinic Clinic = new()
    {
        File = new ContentFile("site.yml", []),
        Name = "Test Clinic",
        Phone = "+1-213-555-0100",
        Address = new Address("", "", "", ""),
        Hours = ImmutableArray<OpeningHours>.Empty,
        Security = new SecurityContact("https://clinic.example/security", new DateOnly(2027, 1, 31)),
    };

    private static string Codes => string.Join(", ", Language.All.Select(language => language.Code));

    [Fact]
    public void Text_WithAContact_FollowsTheStandard() => Assert.Equal(
        $"""
        Contact: https://clinic.example/security
        Expires: 2027-01-31T08:00:00Z
        Preferred-Languages: {Codes}
        Canonical: https://clinic.example/.well-known/security.txt

        """,
        SecurityText.Of(Clinic, "https://clinic.example"));

    [Fact]
    public void Text_WithoutAContact_IsNull() => Assert.Null(SecurityText.Of(Clinic with { Security = null }, "https://clinic.example"));

    [Fact]
    public async Task Address_WithSampleContent_SaysThatTheContactIsASample()
    {
        var response = await site.Get("/.well-known/security.txt");

        Assert.Equal((200, "text/plain; charset=utf-8"), ((int)response.StatusCode, response.Content.Headers.ContentType?.ToString()));
        Assert.Equal(
            $"""
            # This contact is a sample: nobody reads it yet.
            Contact: mailto:hello@example.com
            Expires: 2027-06-30T07:00:00Z
            Preferred-Languages: {Codes}
            Canonical: {SiteFactory.Origin}/.well-known/security.txt

            """,
            await site.Text("/.well-known/security.txt"));
    }

    [Fact]
    public async Task Address_WithABaseUrl_UsesOnlyIt()
    {
        await using var configured = site.WithWebHostBuilder(builder => builder.UseSetting("Site:BaseUrl", "https://clinic.example/"));
        using var client = configured.CreateClient();

        var text = await client.GetStringAsync(
            new Uri("/.well-known/security.txt", UriKind.Relative),
            TestContext.Current.CancellationToken);

        Assert.EndsWith("\nCanonical: https://clinic.example/.well-known/security.txt\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Address_WithoutAContact_IsNotFound()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        await using var factory = site.WithWebHostBuilder(
            builder => builder.UseSetting("Content:Path", folder.Root).UseSetting("Content:State", folder.State));
        using var client = factory.CreateClient();

        var (code, type, text) = await Get("/.well-known/security.txt");
        var unknown = await Get("/.well-known/nothing.txt");

        Assert.Equal((404, "text/html; charset=utf-8"), (code, type));
        Assert.Equal(unknown.Text.Replace("nothing.txt", "security.txt", StringComparison.Ordinal), text);

        async Task<(int Code, string? Type, string Text)> Get(string path)
        {
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            return (
                (int)response.StatusCode,
                response.Content.Headers.ContentType?.ToString(),
                await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
    }
}
