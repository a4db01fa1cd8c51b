using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using MyBotoxLA.Web.Assets;
using MyBotoxLA.Web.Export;

namespace MyBotoxLA.Web.Cli.Changes;

/// <summary>Takes pictures of pages before and after a proposal, and marks in each what the other does not have.</summary>
/// <param name="browser">Shows the pages.</param>
/// <param name="before">The folder with the site as it is, in relative files.</param>
/// <param name="after">The folder with the site as proposed.</param>
internal sealed class PagePictures(Browser browser, string before, string after)
{
    public const string Folder = "pictures/";

    private const int Width = 390;
    private const int ScreenHeight = 844;

    /// <summary>Chromium takes no higher ones.</summary>
    private const int MaxHeight = 16_000;

    private static readonly string Script = $"globalThis.changes = {Encoding.UTF8.GetString(EmbeddedFiles.Read("Cli/Changes/marks.js"))}";

    /// <summary>The pictures of both versions; null for one that does not exist.</summary>
    public async Task<(Picture? Before, Picture? After)> Take(PageChange change, CancellationToken cancellationToken)
    {
        var old = change.Before is { } was ? UriOf(before, was.Path) : null;
        var fresh = change.After is { } page ? UriOf(after, page.Path) : null;
        var name = change.Page.File.Name[..^3].Replace('/', '-');
        if (old is null || fresh is null)
        {
            return (
                old is null ? null : await Take(old, null, $"{name}-before", "", cancellationToken),
                fresh is null ? null : await Take(fresh, null, $"{name}-after", "", cancellationToken));
        }

        var keysOfNew = await Keys(fresh, cancellationToken);
        var keysOfOld = await Keys(old, cancellationToken);
        var isExact = change.HasSameWords ? "true" : "false";
        return (
            await Take(old, keysOfNew, $"{name}-before", $"false, {isExact}", cancellationToken),
            await Take(fresh, keysOfOld, $"{name}-after", $"true, {isExact}", cancellationToken));
    }

    private static Uri UriOf(string folder, string path) => new(new Uri($"{folder}/"), RelativeFiles.LinkTo(path));

    private async Task<string> Keys(Uri page, CancellationToken cancellationToken)
    {
        await Open(page, cancellationToken);
        return (await browser.Evaluate("changes.keys()", cancellationToken))?.ToJsonString() ?? "null";
    }

    private async Task<Picture> Take(Uri page, string? otherKeys, string name, string flags, CancellationToken cancellationToken)
    {
        var height = await Open(page, cancellationToken);
        var regions = otherKeys is null
            ? null
            : await browser.Evaluate($"changes.mark({otherKeys}, {flags})", cancellationToken);
        var shot = await browser.Send("Page.captureScreenshot", new() { ["format"] = "png" }, cancellationToken);
        return new Picture(
            $"{Folder}{name}.png",
            Convert.FromBase64String((string?)shot["data"] ?? ""),
            height,
            [.. regions?.AsArray().Select(region => ((int?)region?["top"] ?? 0, (int?)region?["bottom"] ?? 0)) ?? []]);
    }

    /// <summary>Opens a page on a screen as high as itself, so that one picture shows all of it; answers with its height.</summary>
    private async Task<int> Open(Uri page, CancellationToken cancellationToken)
    {
        await Resize(ScreenHeight, cancellationToken);
        await browser.Open(page, cancellationToken);
        await browser.Evaluate($"{Script}; 0", cancellationToken);
        var height = Math.Min(MaxHeight, (int?)await browser.Evaluate("changes.ready()", cancellationToken) ?? ScreenHeight);
        await Resize(height, cancellationToken);
        return height;
    }

    private async Task Resize(int height, CancellationToken cancellationToken)
    {
        await browser.Send(
            "Emulation.setDeviceMetricsOverride",
            new() { ["width"] = Width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = true },
            cancellationToken);
        await browser.Send(
            "Emulation.setEmulatedMedia",
            new()
            {
                ["features"] = new JsonArray(
                    new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = "light" },
                    new JsonObject { ["name"] = "prefers-reduced-motion", ["value"] = "reduce" }),
            },
            cancellationToken);
    }
}
