using System.Collections.Immutable;

namespace MyBotoxLA.Abuse;

/// <param name="IsMet">True where the target was met.</param>
/// <param name="Line">What was measured.</param>
/// <param name="Faults">The first things that went wrong, for whoever mends them.</param>
internal sealed record Outcome(bool IsMet, string Line, ImmutableArray<string> Faults);
