namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>A drawing that is part of the program.</summary>
internal static class EmbeddedDrawing
{
    /// <summary>The SVG text of a file beside this class; a name that does not exist is a bug.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedDrawing).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        return new StreamReader(stream).ReadToEnd();
    }
}
