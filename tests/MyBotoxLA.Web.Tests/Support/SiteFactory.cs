using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;

namespace MyBotoxLA.Web.Tests.Support;

/// <summary>The site with its real content, in memory.</summary>
public sealed class SiteFactory : WebApplicationFactory<Program>
{
    public static Uri BaseAddress { get; } = new("http://localhost");

    /// <summary>The base URL in the pages: by default, the address that the site listens on.</summary>
    public const string Origin = "http://localhost:5080";

    protected override void ConfigureWebHost(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder) =>
        Microsoft.AspNetCore.Hosting.HostingAbstractionsWebHostBuilderExtensions.UseEnvironment(builder, "Production");

    /// <summary>A client that shows redirects instead of following them.</summary>
    public HttpClient Client() =>
        CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = BaseAddress });

    public async Task<HttpResponseMessage> Get(string path) =>
        await Client().GetAsync(new Uri(path, UriKind.RelativeOrAbsolute), TestContext.Current.CancellationToken);

    public async Task<string> Text(string path) =>
        await (await Get(path)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    public async Task<IHtmlDocument> Document(string path) => new HtmlParser().ParseDocument(await Text(path));
}
