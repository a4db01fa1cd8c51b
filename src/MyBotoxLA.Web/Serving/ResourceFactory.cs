using System.Text;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Assets;
using MyBotoxLA.Web.Observability;
using MyBotoxLA.Web.Pages;
using MyBotoxLA.Web.Seo;
using MyBotoxLA.Web.Sharing;

namespace MyBotoxLA.Web.Serving;

/// <summary>Creates each kind of resource from its inputs, and from nothing else that could change while the site runs.</summary>
internal sealed class ResourceFactory(
    PageRenderer renderer,
    ContentOptions options,
    IHostEnvironment environment,
    IHostApplicationLifetime lifetime,
    ILogger<ResourceFactory> logger)
{
    public TimeProvider Time => options.Time;

    public Resource Create(string name, object inputs) => inputs switch
    {
        PageInputs { Article: null } page =>
            Resource.StatusPage(name, page.Status, renderer.Render(page, PageRenderer.StatusPageRoute)),
        PageInputs { Article: { } article } page => Resource.Page(
            name,
            MediaTypes.Html,
            renderer.Render(page, name),
            "/" + article.File.Name,
            ("Speculation-Rules", $"\"{page.Frame.SpeculationRules}\"")),
        MarkdownInputs page => Resource.Page(
            name,
            MediaTypes.Markdown,
            MarkdownPage.Of(page),
            markdown: null,
            ("Link", $"<{page.Origin}{page.Page.Path}>; rel=\"canonical\"")),
        SitemapInputs sitemap => Resource.Page(name, MediaTypes.Xml, Sitemap.Of(sitemap)),
        LlmsInputs llms => Resource.Page(name, MediaTypes.Text, LlmsText.Of(llms)),
        string text => Resource.Page(name, MediaTypes.OfFile(name), Encoding.UTF8.GetBytes(text)),
        ContentImage image => Resource.Picture(image),
        SharePicture picture => new Resource(name, MediaTypes.OfFile(name), CacheControls.Forever, PictureDrawing.Draw(picture)),
        Asset asset => new Resource(name, asset.ContentType, asset.CacheControl, asset.Bytes),
        _ => throw new InvalidOperationException($"Nothing is created from {inputs.GetType().Name}."),
    };

    /// <summary>What the developer sees instead of a resource that cannot be created; null in Production.</summary>
    public Resource? CreateError(string name, Exception fault) => environment.IsDevelopment()
        ? Resource.StatusPage(name, StatusCodes.Status500InternalServerError, Encoding.UTF8.GetBytes(ErrorPage.Of(name, fault)))
        : null;

    /// <summary>While the program stops, rendering fails because its services are gone.</summary>
    public void LogFailure(Exception fault, string name)
    {
        if (!lifetime.ApplicationStopping.IsCancellationRequested)
        {
            Log.FailedToRender(logger, fault, name);
        }
    }
}
