using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Workflows;

/// <summary>The scripts that stop an edit check it for the public unless <c>site.yml</c> says that its details are samples.</summary>
public sealed class ReleaseGateTests
{
    private const string Check = "dotnet run --project src/MyBotoxLA.Web -c Release --property:NuGetAudit=false -- "
        + "check --content content --format github";

    private const string CheckOnServer = "dotnet /opt/mybotoxla/current/MyBotoxLA.Web.dll check --content content";

    /// <summary>A <c>site.yml</c>, and whether it is one of samples.</summary>
    public static TheoryData<string, bool> Sites => new()
    {
        { "sample: true\nname: A\n", true },
        { "name: A\nsample: true", true },
        { "sample:  true # for now\r\nname: A\r\n", true },
        { "sample: false\n", false },
        { "sample: \"false\"\n", false },
        { "sample: \"true\"\n", false },
        { "sample: True\n", false },
        { "sample: true#x\n", false },
        { "sample: trueish\n", false },
        { "# sample: true\n", false },
        { "other: { sample: true }\n", false },
        { "other:\n  sample: true\n", false },
        { "name: A\n", false },
        { "", false },
    };

    [Theory]
    [MemberData(nameof(Sites))]
    public void PullRequest_IsCheckedForThePublic_UnlessItIsASample(string site, bool isSample)
    {
        using var folder = new ScriptFolder().WithProgram("dotnet").With("content/site.yml", site);

        var code = folder.Run(".github/workflows/content.sh", []);

        Assert.Equal(0, code);
        Assert.Equal([isSample ? Check : $"{Check} --release"], folder.Calls);
    }

    [Fact]
    public void PullRequest_WithoutTheFile_IsCheckedForThePublic()
    {
        using var folder = new ScriptFolder().WithProgram("dotnet", "exit 2");

        var code = folder.Run(".github/workflows/content.sh", []);

        Assert.Equal(2, code);
        Assert.Equal([$"{Check} --release"], folder.Calls);
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void EditOnTheServer_IsCheckedForThePublic_UnlessItIsASample(string site, bool isSample)
    {
        using var folder = Clone(site).WithProgram("dotnet");

        var code = folder.Run("deploy/systemd/take-edits.sh", ["clone"]);

        Assert.Equal(0, code);
        Assert.Equal([isSample ? CheckOnServer : $"{CheckOnServer} --release"], folder.Calls);
        Assert.Equal(site, File.ReadAllText(Path.Combine(folder.Root, "clone/content/site.yml")));
    }

    [Fact]
    public void EditOnTheServer_WithAnError_IsNotTaken()
    {
        using var folder = Clone("sample: false\n").WithProgram("dotnet", "exit 1");

        var code = folder.Run("deploy/systemd/take-edits.sh", ["clone"]);

        Assert.Equal(1, code);
        Assert.Equal([$"{CheckOnServer} --release"], folder.Calls);
        Assert.Equal("sample: true\n", File.ReadAllText(Path.Combine(folder.Root, "clone/content/site.yml")));
    }

    /// <summary>A clone of a repository in which the file was edited since.</summary>
    private static ScriptFolder Clone(string site)
    {
        const string Commit = "git -C upstream add --all && git -C upstream -c user.name=a -c user.email=a@b commit --quiet --allow-empty";
        var folder = new ScriptFolder().With("upstream/content/site.yml", "sample: true\n");
        folder.Shell($"git init --quiet --initial-branch main upstream && {Commit} -m One && git clone --quiet upstream clone");
        folder.With("upstream/content/site.yml", site).Shell($"{Commit} -m Two");
        return folder;
    }
}
