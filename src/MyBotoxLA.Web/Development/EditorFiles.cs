using Microsoft.Extensions.FileProviders;
using MyBotoxLA.Content;
using MyBotoxLA.Web.Assets;
using MyBotoxLA.Web.Options;

namespace MyBotoxLA.Web.Development;

/// <summary>
/// The editor of the pages over the local folder, with the real page next to it. The files come from <c>editor/dist</c> next to the content
/// folder, where npm builds them.
/// </summary>
internal sealed class EditorFiles(ContentOptions content)
{
    /// <summary>Both frames are from this server.</summary>
    private const string FramePolicy =
        "default-src 'none'; frame-src 'self'; script-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
        + "frame-ancestors 'none'";

    private const string PolicyHeader = "Content-Security-Policy";
    private const string Script = "text/javascript; charset=utf-8";
    private const string ScriptName = "editor.js";

    private readonly string _folder = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(content.Folder)) ?? "", "editor", "dist");

    public async Task Write(HttpContext context)
    {
        var name = context.Request.Path.Value?[SitePaths.Editor.Length..].TrimStart('/') ?? "";
        if (name is "" or ScriptName)
        {
            context.Response.Headers[PolicyHeader] = FramePolicy;
            await WriteOwn(context, name);
            return;
        }

        if (!Directory.Exists(_folder))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        using var files = new PhysicalFileProvider(_folder);
        var file = files.GetFileInfo(name);
        if (!file.Exists || file.PhysicalPath is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.Headers[PolicyHeader] = PolicyOf(files);
        context.Response.ContentType = MediaType(name);
        await context.Response.SendFileAsync(file, context.RequestAborted);
    }

    private async Task WriteOwn(HttpContext context, string name)
    {
        var isScript = name == ScriptName;
        var file = isScript ? ScriptName : Directory.Exists(_folder) ? "editor.html" : "editor-missing.html";
        context.Response.ContentType = isScript ? Script : MediaTypes.Html;
        await context.Response.Body.WriteAsync(EmbeddedFiles.Read($"Development/{file}"), context.RequestAborted);
    }

    /// <summary>The policy that the editor is published with, but it may be in a frame of this server.</summary>
    private static string PolicyOf(PhysicalFileProvider files)
    {
        using var reader = new StreamReader(files.GetFileInfo("_headers").CreateReadStream());
        var line = reader.ReadToEnd().Split('\n').Select(line => line.Trim()).First(line => line.StartsWith(PolicyHeader));
        return line[(PolicyHeader.Length + 2)..].Replace("frame-ancestors 'none'", "frame-ancestors 'self'");
    }

    private static string MediaType(string name) => Path.GetExtension(name) switch
    {
        ".js" => Script,
        ".wasm" => "application/wasm",
        var extension => MediaTypes.ByExtension.GetValueOrDefault(extension, MediaTypes.Text),
    };
}
