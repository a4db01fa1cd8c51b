using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using MyBotoxLA.Web.Observability;
using Serilog.Formatting.Compact;

namespace MyBotoxLA.Web.Tests.Support;

/// <summary>The site with <see cref="Repository.SampleContent"/>, in memory.</summary>
public class SiteFactory : WebApplicationFactory<Program>
{
    protected virtual string Content => Repository.SampleContent;

    public static Uri BaseAddress { get; } = new("http://localhost");

    /// <summary>The base URL in the pages: by default, the address that the site listens on.</summary>
    public const string Origin = "http://localhost:5080";

    /// <summary>The log goes nowhere: in the report of the tests, it would bury what failed.</summary>
    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Production")
        .UseSetting("Content:Path", Content)
        .ConfigureTestServices(services => services.AddSingleton(_ => new LogQueue(Stream.Null, new CompactJsonFormatter())));

    /// <summary>The site with another content folder; to be disposed by the test.</summary>
    public WebApplicationFactory<Program> With(ContentFolder folder, Action<IWebHostBuilder>? change = null) =>
        WithWebHostBuilder(builder =>
        {
            builder.UseSetting("Content:Path", folder.Root).UseSetting("Content:State", folder.State);
            change?.Invoke(builder);
        });

    /// <summary>A client that shows redirects instead of following them.</summary>
    public HttpClient Client() =>
        CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = BaseAddress });

    public async Task<HttpResponseMessage> Get(string path) =>
        await Client().GetAsync(new Uri(path, UriKind.RelativeOrAbsolute), TestContext.Current.CancellationToken);

    public async Task<string> Text(string path) =>
        await (await Get(path)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    public async Task<IHtmlDocument> Document(string path) => new HtmlParser().ParseDocument(await Text(path));
}
