using System.Collections.Frozen;

namespace MyBotoxLA.Content.Model;

/// <summary>A text of <c>site.yml</c> in every language of the site.</summary>
/// <param name="byLanguage">The text in each of <see cref="Language.All"/>.</param>
public sealed class LocalText(FrozenDictionary<Language, string> byLanguage)
{
    /// <summary>The text in a language.</summary>
    public string this[Language language] => byLanguage[language];
}
