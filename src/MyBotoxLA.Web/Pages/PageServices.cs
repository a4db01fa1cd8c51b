using MyBotoxLA.Web.Assets;
using MyBotoxLA.Web.Options;

namespace MyBotoxLA.Web.Pages;

/// <summary>What every page is rendered with.</summary>
internal sealed class PageServices(
    AssetCatalog assets,
    StringsByLanguage strings,
    BaseUrl baseUrl,
    PreviewOptions preview,
    IHostEnvironment environment)
{
    public AssetCatalog Assets { get; } = assets;

    public StringsByLanguage Strings { get; } = strings;

    public BaseUrl BaseUrl { get; } = baseUrl;

    public PreviewOptions Preview { get; } = preview;

    /// <summary>Address of the script that refreshes an open page after an edit; null except in Development.</summary>
    public string? RefreshScript { get; } = environment.IsDevelopment() ? SitePaths.RefreshScript : null;
}
