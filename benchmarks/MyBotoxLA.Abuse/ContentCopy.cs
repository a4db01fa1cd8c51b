using System.Collections.Immutable;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Abuse;

/// <summary>A content folder in a temporary place, and the state folder beside it.</summary>
internal sealed class ContentCopy : IDisposable
{
    private readonly string _place = Directory.CreateTempSubdirectory("abuse-").FullName;

    public ContentCopy(string content)
    {
        Root = Path.Combine(_place, "content");
        State = Path.Combine(_place, "state");
        foreach (var path in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories))
        {
            Write(Path.GetRelativePath(content, path).Replace('\\', '/'), File.ReadAllBytes(path));
        }
    }

    public string Root { get; }

    public string State { get; }

    /// <summary>The names of the files of pages and fragments.</summary>
    public ImmutableArray<string> Pages => [.. Files.Where(name => name.EndsWith(".md", StringComparison.Ordinal))];

    /// <summary>The names of all files.</summary>
    public ImmutableArray<string> Files =>
    [
        .. Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The addresses of the pages.</summary>
    public ImmutableArray<string> Addresses => [.. Pages.Where(ContentPath.IsPage).Select(ContentPath.ToUrl)];

    public string PathOf(string name) => Path.Combine(Root, name);

    public void Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name)) ?? Root);
        File.WriteAllBytes(PathOf(name), bytes);
    }

    public void Dispose() => Directory.Delete(_place, recursive: true);
}
