using System.Text.Json;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Web.Pages;
using MyBotoxLA.Web.Serving;

namespace MyBotoxLA.Web.Development;

/// <summary>Refreshes an open page after an edit, and shows what is wrong over it. In Production neither script nor endpoint exists.</summary>
internal sealed class DevelopmentTools(IHostEnvironment environment)
{
    private const string ScriptPath = "/_dev/refresh.js";
    private const string ChangesPath = "/_dev/changes";
    private const string GalleryPath = "/_dev/gallery";

    public string? Script => environment.IsDevelopment() ? ScriptPath : null;

    public void Map(WebApplication app)
    {
        if (!environment.IsDevelopment())
        {
            return;
        }

        app.MapGet(ScriptPath, () => TypedResults.Bytes(EmbeddedFiles.Read("Development/refresh.js"), "text/javascript; charset=utf-8"));
        app.MapGet(ChangesPath, WriteChanges);
        app.MapGet(GalleryPath, (ContentStore store, PageRenderer renderer) =>
            TypedResults.Bytes(renderer.Render(new Rendering(store.Current, new Navigation(store.Current), "/"), GalleryPath, StatusCodes.Status200OK), MediaTypes.Html));
    }

    /// <summary>Server-sent events: one at once, one after each change; each holds the version and what is wrong.</summary>
    private static async Task WriteChanges(HttpResponse response, ContentStore store, IHostApplicationLifetime lifetime, CancellationToken cancellationToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
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
