using Microsoft.AspNetCore.Http.HttpResults;
using MyBotoxLA.Content;

namespace MyBotoxLA.Web.Serving;

internal static class AssetEndpoints
{
    private const string Forever = "public, max-age=31536000, immutable";
    private const string ADay = "public, max-age=86400";

    public static void MapAssets(this WebApplication app)
    {
        app.MapGet("/{**path:regex(\\.(gif|jpe?g|png|webp)$)}", GetImage);
        foreach (var asset in app.Services.GetRequiredService<Assets>().All)
        {
            app.MapGet(asset.Path, (HttpResponse response) =>
            {
                response.Headers.CacheControl = asset.IsFingerprinted ? Forever : ADay;
                return TypedResults.Bytes(asset.Bytes, asset.ContentType);
            });
        }
    }

    /// <summary>A picture of the content. Its address changes with its bytes, so an old one is simply not there.</summary>
    private static Results<FileContentHttpResult, NotFound> GetImage(HttpRequest request, HttpResponse response, ContentStore store)
    {
        if (!store.Current.Images.TryGetValue(request.Path.Value ?? "", out var image))
        {
            return TypedResults.NotFound();
        }

        response.Headers.CacheControl = Forever;
        return TypedResults.Bytes([.. image.File.Bytes], image.MediaType);
    }
}
