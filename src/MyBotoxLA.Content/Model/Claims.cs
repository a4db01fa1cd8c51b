using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MyBotoxLA.Content.Model;

/// <summary>The phrases of <c>claims.yml</c> that no text may say, by language.</summary>
/// <param name="File">The file; null if there is none.</param>
/// <param name="ByLanguage">The claims in the order of the file.</param>
internal sealed record Claims(ContentFile? File, FrozenDictionary<Language, ImmutableArray<Claim>> ByLanguage)
{
    public static Claims None { get; } = new(null, FrozenDictionary<Language, ImmutableArray<Claim>>.Empty);

    public ImmutableArray<Claim> Of(Language language) => ByLanguage.GetValueOrDefault(language, []);
}

/// <summary>Phrases that mean the same.</summary>
/// <param name="Say">The phrases: <c>*</c> is any end of a word or up to five words, <c>#</c> a number.</param>
/// <param name="Unless">Phrases that make a sentence right.</param>
/// <param name="Why">Why no text may say it, as a sentence.</param>
/// <param name="Instead">What to write instead, as a sentence.</param>
internal sealed record Claim(ImmutableArray<string> Say, ImmutableArray<string> Unless, string Why, string Instead);
