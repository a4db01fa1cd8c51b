using System.Collections.Immutable;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Assembly;

/// <summary>What is shown of <c>site.yml</c>.</summary>
/// <param name="Clinic">The clinic, from the file or from its last good version; null if there is neither.</param>
/// <param name="IsCurrent">True when <paramref name="Clinic"/> comes from the current file.</param>
/// <param name="Diagnostics">Every problem in the file.</param>
internal sealed record ClinicState(Clinic? Clinic, bool IsCurrent, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The clinic's name, also from a file with an error elsewhere; null if it cannot be read.</summary>
    public string? Name { get => field ?? Clinic?.Name; init; }

    public static ClinicState Missing { get; } = new(null, IsCurrent: false, []);
}
