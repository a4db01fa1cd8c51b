using Microsoft.AspNetCore.Http.HttpResults;

namespace MyBotoxLA.Web.Seo;

internal static class Robots
{
    public static ContentHttpResult Get(HttpRequest request, BaseUrl baseUrl) =>
        TypedResults.Text($"User-agent: *\nAllow: /\n\nSitemap: {baseUrl.For(request)}/sitemap.xml\n");
}
