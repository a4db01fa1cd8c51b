using System.Text.RegularExpressions;

namespace MyBotoxLA.Content.Rules;

/// <summary>What a pattern matched, in the author's own text.</summary>
internal readonly record struct LeftoverMatch(Match Match, string Source)
{
    /// <summary>The whole of it.</summary>
    public string Text => this["at"];

    /// <summary>A part of it; empty when it is not there.</summary>
    public string this[string part] => Match.Groups[part] is { Success: true } group ? Source.Substring(group.Index, group.Length) : "";

    /// <summary>A part, or another when the first is empty.</summary>
    public string Or(string part, string other) => this[part] is { Length: > 0 } found ? found : this[other];
}
