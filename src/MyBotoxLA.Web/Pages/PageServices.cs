using MyBotoxLA.Web.Assets;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Sharing;

namespace MyBotoxLA.Web.Pages;

/// <summary>The services that every page is rendered with.</summary>
internal sealed class PageServices(
    AssetCatalog assets,
    StringsByLanguage strings,
    BaseUrl baseUrl,
    PreviewOptions preview,
    PictureLibrary library,
    IHostEnvironment environment)
{
    public AssetCatalog Assets { get; } = assets;

    public StringsByLanguage Strings { get; } = strings;

    public BaseUrl BaseUrl { get; } = baseUrl;

    public PreviewOptions Preview { get; } = preview;

    /// <summary>False if the library that draws them is missing.</summary>
    public bool DrawsPictures { get; } = library.IsInstalled;

    /// <summary>Address of the script that refreshes an open page after an edit; null except in Development.</summary>
    public string? RefreshScript { get; } = environment.IsDevelopment() ? SitePaths.RefreshScript : null;
}
