using MyBotoxLA.Content.Text;

namespace MyBotoxLA.Content.Yaml;

/// <summary>What to write instead of a value that cannot be used.</summary>
internal static class YamlHints
{
    /// <summary>The first line of a group.</summary>
    public static string Example(string key) => key switch
    {
        "review" => "by: A. Doctor, MD",
        "translates" => "page: side-effects",
        "address" => "city: Los Angeles",
        "security" => "contact: mailto:hello@example.com",
        "geo" => "latitude: 34.05223",
        "limits" => "grade: 9",
        "physician" => "name: \"A. Doctor, MD\"",
        "prices" => "as_of: 2027-01-04",
        "payment" or "cancellation" or "languages" or "parking" or "transit" or "text" => "en: …",
        _ => "key: value",
    };

    /// <summary>For <c>title: [Draft]</c>, whose brackets make it a list.</summary>
    public static string Brackets(string key, SourceText source, int start)
    {
        var line = YamlLine.Of(source.ShortLine(source.LineOf(start)));
        return line.Key == key && line.Value is ['[' or '{', ..]
            ? $"If the brackets belong to the text, put it between quotation marks: `{line.With(line.Value)}`."
            : $"Write the text on one line, as in `{key}: …`.";
    }

    public static string Date(string key, string example)
    {
        var time = example.Contains(' ', StringComparison.Ordinal) ? ", and the hour and minute if you need them" : "";
        return $"Write year-month-day{time}, for example `{key}: {example}`.";
    }
}
