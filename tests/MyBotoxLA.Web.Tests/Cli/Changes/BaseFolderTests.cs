using System.Diagnostics;
using MyBotoxLA.Web.Cli.Changes;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Cli.Changes;

public sealed class BaseFolderTests
{
    /// <summary>A link could lead to any file of the machine that makes the report.</summary>
    [Fact]
    public void Revision_WithALink_IsReadWithoutIt()
    {
        using var repository = ContentFolder.Empty().And("content/a/page.md", "A").And("secret.md", "B").And("target/.keep", "");
        File.CreateSymbolicLink(Path.Combine(repository.Root, "content/link.md"), "../secret.md");
        Git(repository.Root, "init", "--quiet");
        Git(repository.Root, "add", "content");
        Git(repository.Root, "-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "--quiet", "--message", "Add a page");
        var (content, target) = (Path.Combine(repository.Root, "content"), Path.Combine(repository.Root, "target"));

        var found = BaseFolder.Find("HEAD", content, target, repository.Root);

        Assert.Equal((target, 0, ""), found);
        Assert.Equal(
            [".keep", "a", "a/page.md"],
            Directory.EnumerateFileSystemEntries(target, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(target, path))
                .Order(StringComparer.Ordinal));
    }

    private static void Git(string folder, params string[] arguments)
    {
        using var git = Process.Start("git", ["-C", folder, .. arguments]);
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
