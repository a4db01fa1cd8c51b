using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Cli;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Export;

public sealed class HostFilesTests : IDisposable
{
    private readonly string _place = Directory.CreateTempSubdirectory("export-").FullName;

    private string Target => Path.Combine(_place, "site");

    public void Dispose() => Directory.Delete(_place, recursive: true);

    [Fact]
    public void HostFiles_ListRedirectsAndCacheLifetimes()
    {
        using var content = ContentFolder.With(
            "page.md",
            ContentFolder.Page.Replace("title:", "redirect_from: [/old]\ntitle:", StringComparison.Ordinal));

        Called.From(_place, "export", "site", "--content", content.Root, "--base-url", "https://clinic.example", "--no-compress");
        var headers = File.ReadAllText(Path.Combine(Target, "_headers"));
        var nginx = File.ReadAllText(Path.Combine(Target, "_nginx.conf"));

        Assert.Equal(
            $"/old /page 301\n{string.Concat(Language.All.Skip(1).Select(other => $"/{other}/* /{other}/404.html 404\n"))}",
            File.ReadAllText(Path.Combine(Target, "_redirects")));
        Assert.Contains("\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n", headers, StringComparison.Ordinal);
        Assert.Contains("\n/*\n  Content-Security-Policy: default-src 'none'; ", headers, StringComparison.Ordinal);
        Assert.Contains("location = /old {\n    return 301 /page$is_args$args;\n}\n", nginx, StringComparison.Ordinal);
    }
}
