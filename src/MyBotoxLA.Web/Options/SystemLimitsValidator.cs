using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Options;

internal sealed class SystemLimitsValidator : OptionsValidator<SystemLimits>
{
    /// <summary>With fewer, .NET does not start or soon fails.</summary>
    private const int FewestOpenFiles = 360;

    protected override string? FindError(SystemLimits limits) =>
        ClinicTime.FindProblem() is { } error ? error
        : limits.OpenFiles < FewestOpenFiles
            ? $"The system lets this program have {limits.OpenFiles} files and connections open at once; "
                + $"it needs {FewestOpenFiles}, and 1024 or more are better: see ulimit -n."
        : null;
}
