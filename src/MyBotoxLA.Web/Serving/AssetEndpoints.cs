namespace MyBotoxLA.Web.Serving;

internal static class AssetEndpoints
{
    private const string Forever = "public, max-age=31536000, immutable";
    private const string ADay = "public, max-age=86400";

    public static void MapAssets(this WebApplication app)
    {
        foreach (var asset in app.Services.GetRequiredService<Assets>().All)
        {
            app.MapGet(asset.Path, (HttpResponse response) =>
            {
                response.Headers.CacheControl = asset.IsFingerprinted ? Forever : ADay;
                return TypedResults.Bytes(asset.Bytes, asset.ContentType);
            });
        }
    }
}
