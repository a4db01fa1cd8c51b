using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using MyBotoxLA.Web.Export;
using MyBotoxLA.Web.Serving;
using MyBotoxLA.Web.Tests.Docs;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Site;

/// <summary>Pictures are served from the content folder, where anything may happen to them at any time.</summary>
public sealed partial class PictureTests : IAsyncDisposable
{
    private const int Megabytes = 8;

    private static readonly byte[] Bytes = [.. DocSite.Png, .. RandomNumberGenerator.GetBytes(300_000)];

    private readonly ContentFolder _folder = ContentFolder
        .With("page.md", ContentFolder.Page + "\n\n![Door](/images/door.png)")
        .And("images/door.png", Bytes)
        .And("images/unused.png", [.. DocSite.Png, 0]);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Picture => Path.Combine(_folder.Root, "images", "door.png");

    [Fact]
    public async Task Picture_IsServedWithItsHeaders()
    {
        await using var site = await RunningSite.With(Settings);
        using var client = new HttpClient { BaseAddress = site.Address };
        var url = await FindUrl(client);

        using var response = await client.GetAsync(url, Cancellation);
        using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, url), Cancellation);
        using var known = new HttpRequestMessage(HttpMethod.Get, url);
        known.Headers.IfNoneMatch.Add(response.Headers.ETag ?? throw new InvalidOperationException("There is no tag."));
        using var notModified = await client.SendAsync(known, Cancellation);

        Assert.Equal(Bytes, await response.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.Equal(Representation.Identity(Bytes).ETag, response.Headers.ETag.Tag);
        Assert.Equal("image/png", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("public, max-age=31536000, immutable", $"{response.Headers.GetValues("Cache-Control").Single()}");
        Assert.Equal((HttpStatusCode.OK, (long?)Bytes.Length), (head.StatusCode, head.Content.Headers.ContentLength));
        Assert.Equal(HttpStatusCode.NotModified, notModified.StatusCode);
        Assert.Equal((404, ""), await site.Get(UrlOf("images/unused.png", [.. DocSite.Png, 0])));
    }

    /// <summary>Before the site has loaded it again: the address must never have other bytes.</summary>
    [Fact]
    public async Task Picture_WrittenTo_IsNotServedUntilItIsLoadedAgain()
    {
        using var site = new SiteFactory();
        await using var serving = site.With(_folder);
        using var client = serving.CreateClient();
        var url = await FindUrl(client);
        byte[] changed = [.. Bytes];
        changed[^1] ^= 1;

        await File.WriteAllBytesAsync(Picture, changed, Cancellation);
        File.SetLastWriteTimeUtc(Picture, DateTime.UtcNow.AddSeconds(1));
        using var response = await client.GetAsync(url, Cancellation);

        // The site may have loaded it already.
        Assert.True(response.StatusCode is HttpStatusCode.ServiceUnavailable or HttpStatusCode.NotFound);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        await Wait.Until(async () => await FindUrl(client) != url);
        using var after = await client.GetAsync(await FindUrl(client), Cancellation);
        Assert.Equal(changed, await after.Content.ReadAsByteArrayAsync(Cancellation));
    }

    /// <summary>What a visitor has received by then is incomplete, and must not look complete.</summary>
    [Fact]
    public async Task Picture_WrittenToWhileItIsSent_EndsTheResponse()
    {
        using var site = new SiteFactory();
        await using var serving = site.With(_folder);
        using var client = serving.CreateClient();
        var url = await FindUrl(client);

        // The response waits for its reader long before the end of the picture.
        using var response = await client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, Cancellation);
        await File.AppendAllTextAsync(Picture, "More.", Cancellation);
        var fault = await Record.ExceptionAsync(() => response.Content.ReadAsByteArrayAsync(Cancellation));

        Assert.Equal(200, (int)response.StatusCode);
        Assert.NotNull(fault);
    }

    [Fact]
    public async Task Picture_Touched_IsServedAsBefore()
    {
        await using var site = await RunningSite.With(Settings);
        using var client = new HttpClient { BaseAddress = site.Address };
        var url = await FindUrl(client);

        File.SetLastWriteTimeUtc(Picture, DateTime.UtcNow.AddSeconds(-5));

        await Wait.Until(async () => (await client.GetAsync(url, Cancellation)).StatusCode == HttpStatusCode.OK);
        Assert.Equal(Bytes, await client.GetByteArrayAsync(url, Cancellation));
    }

    [Fact]
    public async Task Export_WritesThePicturesThatPagesShow()
    {
        using var site = new SiteFactory();
        await using var serving = site.With(_folder);
        using var client = serving.CreateClient();
        await FindUrl(client);
        var store = (SiteResourceStore?)serving.Services.GetService(typeof(SiteResourceStore));

        var files = StaticFiles.Of(await (store ?? throw new InvalidOperationException("There is no store.")).First).ToDictionary();

        var name = UrlOf("images/door.png", Bytes)[1..];
        Assert.Equal([name], files.Keys.Where(file => file.StartsWith("images/", StringComparison.Ordinal)));
        Assert.Equal(Bytes, files[name]);
    }

    /// <summary>With a heap of 100 MB, which all pictures together exceed by far.</summary>
    [Fact]
    public async Task LargePictures_AreNotHeldInMemory()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux reports the memory of a process in a file.");
        const int Count = 30;
        using var large = ContentFolder.Empty().And("site.yml", ContentFolder.SiteYml).And("index.md", ContentFolder.Page);
        var names = Enumerable.Range(0, Count).Select(i => $"images/large-{i}.png").ToArray();
        foreach (var (i, name) in names.Index())
        {
            byte[] start = [.. DocSite.Png, (byte)i];
            large.And(name, start);
            await using var stream = File.OpenWrite(Path.Combine(large.Root, name));
            stream.SetLength(Megabytes * 1_000_000);
        }

        large.And("page.md", ContentFolder.Page + string.Concat(names.Take(Count / 2).Select(name => $"\n\n![Door](/{name})")));
        await using var without = await RunningSite.Under(["env", "DOTNET_GCHeapHardLimit=0x6400000"], SettingsOf(_folder));
        await using var with = await RunningSite.Under(["env", "DOTNET_GCHeapHardLimit=0x6400000"], SettingsOf(large));
        using var client = new HttpClient { BaseAddress = with.Address };
        var html = await client.GetStringAsync(new Uri("page", UriKind.Relative), Cancellation);
        var urls = Url().Matches(html).Select(url => new Uri(url.Value, UriKind.Relative)).ToArray();
        foreach (var url in urls)
        {
            using var response = await client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, Cancellation);
            await using var body = await response.Content.ReadAsStreamAsync(Cancellation);
            using var hash = SHA256.Create();
            var digits = Convert.ToHexStringLower(await hash.ComputeHashAsync(body, Cancellation));
            Assert.Contains($".{digits[..10]}.png", $"{url}", StringComparison.Ordinal);
        }

        Assert.Equal(Count / 2, urls.Length);
        Assert.InRange(Resident(with) - Resident(without), -40, 40);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private string[] Settings => SettingsOf(_folder);

    private static string[] SettingsOf(ContentFolder folder) => ["--Content:Path", folder.Root, "--Content:State", folder.State];

    private static async Task<Uri> FindUrl(HttpClient client)
    {
        var html = await client.GetStringAsync(new Uri("/page", UriKind.Relative), Cancellation);
        return new Uri(Url().Match(html).Value, UriKind.Relative);
    }

    private static string UrlOf(string name, byte[] bytes) =>
        $"/{Path.ChangeExtension(name, Convert.ToHexStringLower(SHA256.HashData(bytes))[..10] + ".png")}";

    /// <summary>Megabytes of memory that a program uses.</summary>
    private static int Resident(RunningSite site)
    {
        var line = File.ReadLines($"/proc/{site.Id}/status").First(line => line.StartsWith("VmRSS", StringComparison.Ordinal));
        return int.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024;
    }

    [GeneratedRegex(@"/images/[^""]+\.png")]
    private static partial Regex Url();
}
