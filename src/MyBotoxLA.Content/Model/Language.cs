using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace MyBotoxLA.Content.Model;

/// <summary>
/// A language of the site, with everything the program needs to know about it. A new language is one entry of <see cref="All"/>,
/// one file of interface strings, and its pages in a folder named after <see cref="Code"/>.
/// </summary>
public sealed record Language
{
    /// <summary>English, the language of pages outside every language folder.</summary>
    public static Language English { get; } = new()
    {
        Code = "en",
        Name = "English",
        CommonWords = ["the", "and", "of", "to", "you", "your", "is", "are", "with", "for", "it", "this", "that", "or", "not", "have"],
        Locale = "en_US",
        Clock = new() { ShortTimePattern = "h:mm\u00A0tt", AMDesignator = "a.m.", PMDesignator = "p.m." },
        RiskPhrase = "{0} in 100",
        WithMedicine = "with the medicine",
        WithPlacebo = "with placebo",
        Figures = new()
        {
            Frequency = "in|of|out of",
            Percent = "percent|per cent",
            Range = "to",
            List = "or|and",
            Continuation = "with|for",
            Day = "days?",
            Than = "than",
            Units = [("Units", "units?"), ("days", "days?"), ("weeks", "weeks?"), ("months", "months?")],
        },
        LargeNumbers = ["hundred", "thousand", "thousands", "million", "millions", "billion"],
        ContraindicationIds = Section.SafetyIds,
        VagueLinkTexts = ["click here", "here", "link", "more", "read more", "learn more", "this", "this page"],
    };

    /// <summary>Spanish as it is written in the United States.</summary>
    public static Language Spanish { get; } = new()
    {
        Code = "es",
        Name = "Spanish",
        CommonWords = ["el", "la", "los", "las", "de", "del", "que", "y", "en", "un", "una", "con", "para", "por", "su", "se"],
        Locale = "es_US",
        Clock = new() { ShortTimePattern = "h:mm\u00A0tt", AMDesignator = "a.m.", PMDesignator = "p.m." },
        RiskPhrase = "{0} de cada 100",
        WithMedicine = "con el medicamento",
        WithPlacebo = "con placebo",
        Figures = new()
        {
            Frequency = "de cada|por cada|de|en",
            Percent = "por ciento",
            Range = "a",
            List = "o|u|y|e",
            Continuation = "con|para",
            Day = "días?",
            Than = "que",
            Units = [("Units", "unidad(?:es)?"), ("days", "días?"), ("weeks", "semanas?"), ("months", "mes(?:es)?")],
        },
        LargeNumbers = ["mil", "miles", "millón", "millones"],
        ContraindicationIds = ["quien-no-debe", "que-decirnos"],
        VagueLinkTexts =
        [
            "aquí", "clic aquí", "haga clic aquí", "enlace", "esta página", "leer más", "más", "más información",
        ],
    };

    /// <summary>The language of pages outside every language folder.</summary>
    public static Language Default => English;

    /// <summary>Every language of the site, the default one first.</summary>
    public static ImmutableArray<Language> All { get; } = [English, Spanish];

    /// <summary>Two-letter code (ISO 639-1): the folder of its pages, and the <c>lang</c> attribute.</summary>
    public required string Code { get; init; }

    /// <summary>Its English name, for messages.</summary>
    public required string Name { get; init; }

    /// <summary>Words that every longer text has, and that no other language of the site has, in lowercase.</summary>
    public required FrozenSet<string> CommonWords { get; init; }

    /// <summary>Language and territory as Open Graph writes them, such as <c>en_US</c>.</summary>
    public required string Locale { get; init; }

    /// <summary>How a time of day is written: the pattern, and the words for morning and afternoon that its <c>tt</c> stands for.</summary>
    public required DateTimeFormatInfo Clock { get; init; }

    /// <summary>How a frequency is written; <c>{0}</c> stands for the number of people in 100.</summary>
    public required string RiskPhrase { get; init; }

    /// <summary>After the number of people who were treated.</summary>
    public required string WithMedicine { get; init; }

    /// <summary>After the number of people who got placebo.</summary>
    public required string WithPlacebo { get; init; }

    /// <summary>How texts write figures.</summary>
    internal FigureWords Figures { get; init; } = new();

    /// <summary>Words that make another number of the 100 before them, such as "thousand".</summary>
    public required ImmutableArray<string> LargeNumbers { get; init; }

    /// <summary>The ids, or their beginnings, of sections on who should not be treated.</summary>
    public required ImmutableArray<string> ContraindicationIds { get; init; }

    /// <summary>Link texts that do not say where the link goes, in lower case.</summary>
    public required ImmutableArray<string> VagueLinkTexts { get; init; }

    /// <summary>The URL path of its home page.</summary>
    public string HomePath => this == Default ? "/" : $"/{Code}";

    /// <summary>The language of a URL path or a file name: that of its first folder.</summary>
    public static Language Of(string path)
    {
        var first = path.AsSpan().TrimStart('/');
        first = first.IndexOf('/') is var slash and >= 0 ? first[..slash] : first;
        foreach (var language in All)
        {
            if (language != Default && first.SequenceEqual(language.Code))
            {
                return language;
            }
        }

        return Default;
    }

    /// <summary>True for the same language; there is one instance of each.</summary>
    public bool Equals(Language? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
