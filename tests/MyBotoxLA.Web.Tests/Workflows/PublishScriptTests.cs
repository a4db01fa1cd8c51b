using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Workflows;

/// <summary>The script of the workflow <c>publish</c>, with a program in the place of <c>dotnet</c>, and with git.</summary>
public sealed class PublishScriptTests
{
    private const string Script = ".github/workflows/publish.sh";
    private const string Address = "https://www.example.com";
    private const string Run = "dotnet run --project src/MyBotoxLA.Web -c Release --no-build --";

    /// <summary>Writes two files where the site is exported to; the text is in a file of the clone.</summary>
    private const string Export = """
        case "$*" in *" export "*)
          mkdir -p "$9/.well-known" && cp page "$9/index.html" && touch "$9/.well-known/security.txt" ;;
        esac
        """;

    [Fact]
    public void Site_IsTheNextCommitOfItsBranch_OnlyIfItHasChanged()
    {
        using var folder = Clone().WithProgram("dotnet", Export);

        Assert.Equal(0, folder.Run(Script, [Address]));
        Assert.Equal(0, folder.Run(Script, [Address]));
        folder.With("page", "Second.\n");
        Assert.Equal(0, folder.Run(Script, [Address]));

        folder.Shell("""
            test "$(git -C host.git rev-list --count site)" = 2
            test "$(git -C host.git ls-tree -r --name-only site | tr '\n' ' ')" = ".well-known/security.txt index.html "
            test "$(git -C host.git show site:index.html)" = "Second."
            test "$(git -C host.git show site~:index.html)" = "First."
            test "$(git -C host.git log -1 --format=%s site)" = "Publish the site of $(git rev-parse HEAD | cut -c 1-12)"
            test "$(git status --porcelain)" = " M page"
            """);
        Assert.Equal(9, folder.Calls.Length);
        Assert.Equal(
            [
                "dotnet build src/MyBotoxLA.Web -c Release --property:NuGetAudit=false --nologo --verbosity quiet",
                $"{Run} check --release",
            ],
            folder.Calls[..2]);
        Assert.Matches($"^{Run} export /.+/site --base-url {Address}$", folder.Calls[2]);
    }

    [Fact]
    public void Site_WithErrors_IsNotPublished()
    {
        using var folder = Clone().WithProgram("dotnet", """case "$*" in *" check "*) exit 1 ;; esac""");

        Assert.Equal(1, folder.Run(Script, [Address]));

        folder.Shell("test -z \"$(git ls-remote origin refs/heads/site)\"");
        Assert.Equal(2, folder.Calls.Length);
    }

    private static ScriptFolder Clone()
    {
        var folder = new ScriptFolder().With("page", "First.\n").With(".gitignore", "host.git\n");
        folder.Shell("""
            git init --quiet --bare host.git
            git init --quiet --initial-branch main .
            git remote add origin "$PWD/host.git"
            git add .
            git -c user.name=A -c user.email=a@example.com commit --quiet --message First
            """);
        return folder;
    }
}
