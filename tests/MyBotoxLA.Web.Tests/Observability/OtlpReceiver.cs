using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Pages;

namespace MyBotoxLA.Web.Tests.Observability;

/// <summary>Receives what is exported by OTLP over HTTP, on a free port of this machine.</summary>
internal sealed class OtlpReceiver : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Path, byte[] Body)> _received = new();
    private readonly WebApplication _app;

    private OtlpReceiver()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(Receive);
    }

    public string Address => _app.Urls.Single();

    /// <summary>Every byte received, as Latin-1: for identifiers, which are bytes.</summary>
    public string Bytes => string.Concat(_received.Select(each => Encoding.Latin1.GetString(each.Body)));

    /// <summary>Every string received for a signal, <c>traces</c> or <c>metrics</c>.</summary>
    public IEnumerable<string> Strings(string signal) =>
        _received.Where(each => each.Path == $"/v1/{signal}").SelectMany(each => ProtobufStrings.Of(each.Body));

    public static async Task<OtlpReceiver> Start()
    {
        var receiver = new OtlpReceiver();
        await receiver._app.StartAsync(TestContext.Current.CancellationToken);
        return receiver;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task Receive(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        _received.Enqueue((context.Request.Path, body.ToArray()));
        context.Response.ContentType = "application/x-protobuf";
    }
}
