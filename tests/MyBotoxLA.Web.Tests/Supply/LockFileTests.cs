namespace MyBotoxLA.Web.Tests.Supply;

/// <summary>What is restored stands in the repository, to the byte.</summary>
public sealed class LockFileTests
{
    /// <summary>Takes nothing but the framework.</summary>
    private const string Yardsticks = "benchmarks/MyBotoxLA.Yardsticks";

    public static TheoryData<string> Projects => [.. LockedPackage.Projects];

    [Theory]
    [MemberData(nameof(Projects))]
    public void LockFile_NamesNoPrerelease(string project)
    {
        var packages = LockedPackage.Of(project);

        Assert.Equal(project == Yardsticks, packages.IsEmpty);
        Assert.DoesNotContain(packages, package => package.IsPrerelease);
    }

    /// <summary>After <c>dotnet publish --runtime</c> the files name one kind of machine; committed, they would stop every other.</summary>
    [Theory]
    [MemberData(nameof(Projects))]
    public void LockFile_IsForEveryMachine(string project) =>
        Assert.Equal(
            project is "src/MyBotoxLA.Web" or Yardsticks
                ? ["net10.0", "net10.0/linux-arm64", "net10.0/linux-x64", "net10.0/osx-arm64", "net10.0/win-x64"]
                : ["net10.0"],
            LockedPackage.Targets(project));

    [Theory]
    [InlineData("1.0.0", false)]
    [InlineData("1.0.0+build-1", false)]
    [InlineData("1.0.0-rc.1", true)]
    [InlineData("1.0.0-rc.1+build", true)]
    public void Version_WithALabel_IsAPrerelease(string version, bool isPrerelease) =>
        Assert.Equal(isPrerelease, new LockedPackage("A", version).IsPrerelease);
}
