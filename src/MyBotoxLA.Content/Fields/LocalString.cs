using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Fields;

/// <summary>A text for the clinic's staff, in the languages of the site.</summary>
internal sealed record LocalString(string English, string Spanish)
{
    /// <summary>For a field whose label says enough.</summary>
    public static LocalString None { get; } = new("", "");

    /// <summary>The text in a language.</summary>
    public string In(Language language) => language == Language.Spanish ? Spanish : English;
}
