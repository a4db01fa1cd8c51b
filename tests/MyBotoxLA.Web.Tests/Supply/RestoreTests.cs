using System.Text.Json;

namespace MyBotoxLA.Web.Tests.Supply;

/// <summary>How packages are restored, here and where changes are judged.</summary>
public sealed class RestoreTests
{
    [Fact]
    public async Task Restore_OnABuildServer_IsLockedAndAuditedWithoutExceptions()
    {
        var settings = await Settings("true");

        Assert.Equal(
            [
                "NuGetAudit=true",
                "NuGetAuditLevel=low",
                "NuGetAuditMode=all",
                "RestorePackagesWithLockFile=true",
                "RestoreLockedMode=true",
                "TreatWarningsAsErrors=true",
                "WarningsNotAsErrors=",
            ],
            settings);
    }

    [Fact]
    public async Task Restore_Elsewhere_IsAuditedAndForgivesAMissingNetwork()
    {
        var settings = await Settings("");

        Assert.Equal(
            [
                "NuGetAudit=true",
                "NuGetAuditLevel=low",
                "NuGetAuditMode=all",
                "RestorePackagesWithLockFile=true",
                "RestoreLockedMode=",
                "TreatWarningsAsErrors=true",
                "WarningsNotAsErrors=;NU1900",
            ],
            settings);
    }

    private static async Task<IEnumerable<string>> Settings(string ci)
    {
        var project = await Evaluated.Project("src/MyBotoxLA.Web/MyBotoxLA.Web.csproj", ("CI", ci));
        return project.GetProperty("Properties").EnumerateObject().Select(property => $"{property.Name}={property.Value}");
    }
}
