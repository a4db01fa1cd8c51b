using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using MyBotoxLA.Web.Export;
using MyBotoxLA.Web.Serving;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Export;

/// <summary>The site as files that can be opened from a disk.</summary>
public sealed partial class RelativeFilesTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Fact]
    public async Task Links_OfEveryPageAndStyleSheet_LeadToFiles()
    {
        using var client = site.CreateClient();
        var files = RelativeFiles.Of(await site.Services.GetRequiredService<SiteResourceStore>().First).ToDictionary();
        var texts = files.Where(file => Path.GetExtension(file.Key) is ".html" or ".css");

        var links = texts.SelectMany(file => Link().Matches(Encoding.UTF8.GetString(file.Value))
            .SelectMany(match => match.Groups["address"].Captures)
            .Select(address => address.Value)
            .Where(address => !address.Contains(':') && address.Length > 0)
            .Select(address => (file.Key, Address: address, Target: Resolve(file.Key, address)))).ToArray();

        Assert.True(links.Length > 500, $"Only {links.Length} links were found.");
        Assert.Equal([], links.Where(link => link.Address.StartsWith('/') || !files.ContainsKey(link.Target)).Distinct());
    }

    [Fact]
    public async Task EveryPage_AsksNotToBeListed()
    {
        using var client = site.CreateClient();
        var files = RelativeFiles.Of(await site.Services.GetRequiredService<SiteResourceStore>().First).ToDictionary();

        Assert.All(
            files.Where(file => Path.GetExtension(file.Key) == ".html").Select(file => Encoding.UTF8.GetString(file.Value)),
            page => Assert.Contains("<meta name=\"robots\" content=\"noindex\">", page, StringComparison.Ordinal));
        Assert.Equal("User-agent: *\nDisallow: /\n", Encoding.UTF8.GetString(files["robots.txt"]));
    }

    private static string Resolve(string file, string address) =>
        Uri.UnescapeDataString(new Uri(new Uri($"file:///{file}"), address).AbsolutePath[1..]);

    [GeneratedRegex(" (?:href|src)=\"(?<address>[^\"#]*)|url\\(\"?(?<address>[^\")]*)")]
    private static partial Regex Link();
}
