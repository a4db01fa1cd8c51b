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
    public void Export_HasThePictureOfEachPage()
    {
        using var content = ContentFolder.With("index.md", ContentFolder.Page).And("es/pagina.md", ContentFolder.Page);

        Called.From(_place, "export", "site", "--content", content.Root, "--base-url", "https://clinic.example");
        var pictures = Directory.GetFiles(Path.Combine(Target, "assets", "share"), "*", SearchOption.AllDirectories);

        Assert.Equal(
            ["es/pagina.png", "index.png"],
            pictures.Select(file => Path.GetRelativePath(Path.Combine(Target, "assets", "share"), file))
                .Select(file => file.Replace(file[^15..^4], "", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
        Assert.All(pictures, file => Assert.Contains(
            $"<meta property=\"og:image\" content=\"https://clinic.example/{Path.GetRelativePath(Target, file)}\">",
            File.ReadAllText(Path.Combine(Target, file.Contains("pagina", StringComparison.Ordinal) ? "es/pagina.html" : "index.html")),
            StringComparison.Ordinal));
    }

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
        Assert.Contains("location /assets/share/ {\n    types { }\n    default_type \"image/png\";\n", nginx, StringComparison.Ordinal);
        Assert.Equal(2, nginx.Split("/assets/share/").Length);
        Assert.Contains("location = /old {\n    return 301 /page$is_args$args;\n}\n", nginx, StringComparison.Ordinal);
    }
}
