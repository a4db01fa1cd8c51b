using MyBotoxLA.Images;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Images;

/// <summary>A run of the tool on a content folder.</summary>
internal sealed record ImagesRun(int Code, string Output, string Errors)
{
    public static ImagesRun List(ContentFolder folder) => Of(folder.Root);

    public static ImagesRun Fix(ContentFolder folder) => Of(folder.Root, "--fix");

    public static ImagesRun Of(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var code = ImagesCommand.Run(arguments, output, errors, showsProgress: false);
        return new ImagesRun(code, output.ToString(), errors.ToString());
    }

    /// <summary>Every file below a folder, by its name relative to it, and its bytes.</summary>
    public static SortedDictionary<string, byte[]> FilesOf(ContentFolder folder) => new(
        Directory.EnumerateFiles(folder.Root, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(folder.Root, path).Replace('\\', '/'), File.ReadAllBytes),
        StringComparer.Ordinal);
}
