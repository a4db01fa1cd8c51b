using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace MyBotoxLA.Content.Fields;

/// <summary>
/// One field, declared once: the reader, the JSON Schema, and the form of the editor follow it, and tests compare the guide with it.
/// </summary>
/// <param name="Key">What the author writes before the colon.</param>
/// <param name="Kind">What the value is.</param>
/// <param name="Label">Its name for the clinic's staff.</param>
/// <param name="Hint">What to write, in a few words; <see cref="LocalString.None"/> if the label says enough.</param>
internal sealed record Field(string Key, FieldKind Kind, LocalString Label, LocalString Hint)
{
    /// <summary>True if it must be there.</summary>
    public bool IsRequired { get; init; }

    /// <summary>True if its text is usually longer than a line.</summary>
    public bool IsLong { get; init; }

    /// <summary>True if a command writes it, and nobody types it.</summary>
    public bool IsWrittenByCommand { get; init; }

    /// <summary>What one entry of a list is called; null if it needs no name.</summary>
    public LocalString? Entry { get; init; }

    /// <summary>What a text is the name of.</summary>
    public FieldTarget Target { get; init; }

    /// <summary>A value as an author writes it.</summary>
    public string Example { get; init; } = "";

    /// <summary>The form of a text; null for any. It can be written in .NET and in JavaScript.</summary>
    public Regex? Pattern { get; init; }

    /// <summary>The end of the sentence "… is "x", which …" about a text of another form.</summary>
    public string Problem { get; init; } = "";

    /// <summary>The words that can be chosen; for a text, those that a form offers.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>What <see cref="Choices"/> mean, in their order; empty if they are plain words.</summary>
    public ImmutableArray<LocalString> ChoiceLabels { get; init; } = [];

    /// <summary>What it means to choose none of <see cref="Choices"/>; null if a form need not say it.</summary>
    public LocalString? NoChoice { get; init; }

    /// <summary>The fields of a group, or of each group of a list.</summary>
    public FieldSet Fields { get; init; } = Kind == FieldKind.LocalText ? LanguageFields.All : FieldSet.None;
}
