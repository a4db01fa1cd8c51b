using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Tests.Observability;

/// <summary>Takes what is exported by OTLP over HTTP, on a free port of this machine. Texts stand in it as they are, so they can be looked for.</summary>
internal sealed class OtlpReceiver : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Path, string Text)> _received = new();
    private readonly WebApplication _app;

    private OtlpReceiver()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(Receive);
    }

    public string Address => _app.Urls.Single();

    /// <summary>Everything that came for a signal, <c>traces</c> or <c>metrics</c>, byte for byte.</summary>
    public string Text(string signal) => string.Concat(_received.Where(each => each.Path == $"/v1/{signal}").Select(each => each.Text));

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
        _received.Enqueue((context.Request.Path, Encoding.Latin1.GetString(body.ToArray())));
        context.Response.ContentType = "application/x-protobuf";
    }
}
