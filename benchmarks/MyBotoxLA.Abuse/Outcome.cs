using System.Collections.Immutable;

namespace MyBotoxLA.Abuse;

/// <param name="IsMet">True if the target was met.</param>
/// <param name="Line">What was measured.</param>
/// <param name="Faults">The first failures, to reproduce and fix them.</param>
internal sealed record Outcome(bool IsMet, string Line, ImmutableArray<string> Faults);
