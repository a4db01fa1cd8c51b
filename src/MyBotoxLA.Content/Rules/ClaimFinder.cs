using System.Collections.Frozen;
using System.Collections.Immutable;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>The claims of <c>claims.yml</c> as patterns, made once for all pages.</summary>
internal sealed class ClaimFinder(Claims claims)
{
    private readonly FrozenDictionary<Language, ClaimPatterns> _claims =
        Language.All.ToFrozenDictionary(language => language, language => new ClaimPatterns(claims.Of(language)));

    private readonly FrozenDictionary<Language, ImmutableArray<ClaimPatterns>> _firstMentions = Language.All.ToFrozenDictionary(
        language => language,
        language => claims.FirstMentions(language).Select(claim => new ClaimPatterns([claim])).ToImmutableArray());

    public static ClaimFinder None { get; } = new(Claims.None);

    /// <summary>What no text in a language may say.</summary>
    public ClaimPatterns Of(Language language) => _claims[language];

    /// <summary>The names that texts in a language give in full where they mention them first.</summary>
    public ImmutableArray<ClaimPatterns> FirstMentions(Language language) => _firstMentions[language];
}
