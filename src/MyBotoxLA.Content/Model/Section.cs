using System.Collections.Immutable;

namespace MyBotoxLA.Content.Model;

/// <summary>
/// A part of a page's body that is translated as a whole: what is below a heading of the second or third level, a card that says when to
/// get help, or what follows such a card.
/// </summary>
/// <param name="Name">Its heading, or the one above it; the page's title if there is none.</param>
/// <param name="IsSafety">True for a card, and for a section on who should not be treated: see <see cref="SafetyIds"/>.</param>
/// <param name="Part">Index of the part of <see cref="Page.Body"/> in which it begins.</param>
/// <param name="Offset">Offset in the HTML of that part.</param>
/// <param name="Line">Line of the body in which it begins, from 0.</param>
public sealed record Section(string Name, bool IsSafety, int Part, int Offset, int Line)
{
    /// <summary>The ids, or their beginnings, of sections on who should not be treated.</summary>
    public static readonly ImmutableArray<string> SafetyIds = ["who-should-not", "tell-us-first"];
}
