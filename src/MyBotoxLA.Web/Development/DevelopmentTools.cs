using System.Text.Json;
using System.Threading.Channels;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Web.Assets;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Pages;
using MyBotoxLA.Web.Serving;

namespace MyBotoxLA.Web.Development;

/// <summary>
/// Refreshes an open page after an edit, and shows problems on top of it. Neither the script nor the endpoint exists in Production.
/// </summary>
internal sealed class DevelopmentTools(
    IHostEnvironment environment,
    ContentStore store,
    PageServices services,
    PageRenderer renderer,
    EditorFiles editor,
    IHostApplicationLifetime lifetime)
{
    public void Use(WebApplication app)
    {
        if (!environment.IsDevelopment())
        {
            return;
        }

        UseAt(app, SitePaths.RefreshScript, context =>
            Write(context, "text/javascript; charset=utf-8", EmbeddedFiles.Read("Development/refresh.js")));
        UseAt(app, SitePaths.Changes, WriteChanges);
        UseAt(app, SitePaths.Status, context => Write(context, MediaTypes.Html, StatusPage.Of(store.Current)));
        UseAt(app, SitePaths.Gallery, context =>
            Write(context, MediaTypes.Html, renderer.Render(GalleryInputs(), SitePaths.Gallery)));
        app.MapWhen(context => context.Request.Path.StartsWithSegments(SitePaths.Editor), branch => branch.Run(editor.Write));
    }

    /// <summary>The framework's routing could do this too, but it takes more time at start and more memory.</summary>
    private static void UseAt(WebApplication app, string path, RequestDelegate answer) =>
        app.MapWhen(context => context.Request.Path == path, branch => branch.Run(answer));

    private PageInputs GalleryInputs() => new SnapshotInputs(services, store.Current, previous: null)
        .OfPage(GalleryModel.Gallery ?? throw new InvalidOperationException("The gallery has errors."), previous: null)
        with
    { Picture = null };

    private static Task Write(HttpContext context, string type, byte[] body)
    {
        context.Response.ContentType = type;
        return context.Response.Body.WriteAsync(body, context.RequestAborted).AsTask();
    }

    /// <summary>Server-sent events: one immediately, then one after each change, with the version and the diagnostics.</summary>
    private async Task WriteChanges(HttpContext context)
    {
        var response = context.Response;
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        var changes = Channel.CreateUnbounded<ContentSnapshot>();
        void Enqueue(ContentSnapshot before, ContentSnapshot now) => changes.Writer.TryWrite(now);
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = CacheControls.Never;
        store.Changed += Enqueue;
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
            // The page was closed, or the program is stopping.
        }
        finally
        {
            store.Changed -= Enqueue;
        }
    }

    private static string ToJson(ContentSnapshot snapshot) => JsonSerializer.Serialize(new
    {
        version = snapshot.Version,
        faults = snapshot.Diagnostics.Select(found => new
        {
            place = found.Line > 0 ? $"{found.File}({found.Line},{found.Column})" : found.File,
            kind = $"{found.Kind.Severity.ToText()} {found.Kind.Code}",
            line = found.SourceLine,
            marks = found.SourceLine is null ? null : new string(' ', found.Column - 1) + new string('^', found.Length),
            message = found.Message,
            hint = found.Hint,
        }),
    });
}
