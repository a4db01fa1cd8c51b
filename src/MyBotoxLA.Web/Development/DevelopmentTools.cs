using System.Text.Json;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Web.Pages;
using MyBotoxLA.Web.Serving;

namespace MyBotoxLA.Web.Development;

/// <summary>Refreshes an open page after an edit, and shows what is wrong over it. In Production neither script nor endpoint exists.</summary>
internal sealed class DevelopmentTools(IHostEnvironment environment, ContentStore store, IHostApplicationLifetime lifetime)
{
    private const string ScriptPath = "/_dev/refresh.js";
    private const string ChangesPath = "/_dev/changes";
    private const string GalleryPath = "/_dev/gallery";

    public string? Script => environment.IsDevelopment() ? ScriptPath : null;

    public void Use(WebApplication app)
    {
        if (!environment.IsDevelopment())
        {
            return;
        }

        app.UseAt(ScriptPath, context => Write(context, "text/javascript; charset=utf-8", EmbeddedFiles.Read("Development/refresh.js")));
        app.UseAt(ChangesPath, WriteChanges);
        app.UseAt(GalleryPath, context =>
        {
            var rendering = new RenderContext(store.Current, new Navigation(store.Current), "/");
            return Write(context, MediaTypes.Html, app.Services.GetRequiredService<PageRenderer>().Render(rendering, GalleryPath, StatusCodes.Status200OK));
        });
    }

    private static Task Write(HttpContext context, string type, byte[] body)
    {
        context.Response.ContentType = type;
        return context.Response.Body.WriteAsync(body, context.RequestAborted).AsTask();
    }

    /// <summary>Server-sent events: one at once, one after each change; each holds the version and what is wrong.</summary>
    private async Task WriteChanges(HttpContext context)
    {
        var response = context.Response;
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        var changes = System.Threading.Channels.Channel.CreateUnbounded<ContentSnapshot>();
        void Remember(ContentSnapshot before, ContentSnapshot now) => changes.Writer.TryWrite(now);
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-store";
        store.Changed += Remember;
        try
        {
            changes.Writer.TryWrite(store.Current);
            await foreach (var snapshot in changes.Reader.ReadAllAsync(ending.Token))
            {
                await response.WriteAsync($"data: {ToJson(snapshot)}\n\n", ending.Token);
                await response.Body.FlushAsync(ending.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the program stops.
        }
        finally
        {
            store.Changed -= Remember;
        }
    }

    private static string ToJson(ContentSnapshot snapshot) => JsonSerializer.Serialize(new
    {
        version = snapshot.Version,
        faults = snapshot.Diagnostics.Select(found => new
        {
            place = found.Line > 0 ? $"{found.File}({found.Line},{found.Column})" : found.File,
            kind = $"{(found.Kind.Severity == Severity.Error ? "error" : "warning")} {found.Kind.Code}",
            line = found.SourceLine,
            marks = found.SourceLine is null ? null : new string(' ', found.Column - 1) + new string('^', found.Length),
            message = found.Message,
            hint = found.Hint,
        }),
    });
}
