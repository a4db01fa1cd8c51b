using System.Diagnostics;
using System.Globalization;
using MyBotoxLA.Web.Options;

namespace MyBotoxLA.Web.Tests.Options;

public sealed class SystemLimitsTests
{
    [Fact]
    public void OpenFiles_AreThoseThatTheSystemAllows()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux reports the limit in a file.");
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", "ulimit -n"]) { RedirectStandardOutput = true });
        var limit = shell?.StandardOutput.ReadToEnd().Trim();

        Assert.Equal(
            int.TryParse(limit, CultureInfo.InvariantCulture, out var files) ? files : int.MaxValue,
            new SystemLimits().OpenFiles);
    }

    [Theory]
    [InlineData(360, null)]
    [InlineData(
        359,
        "The system lets this program have 359 files and connections open at once; it needs 360, and 1024 or more are better: "
        + "see ulimit -n.")]
    public void OpenFiles_TooFew_AreAnError(int files, string? error) =>
        Assert.Equal(error, new SystemLimitsValidator().Validate(name: null, new SystemLimits { OpenFiles = files }).FailureMessage);
}
