using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MyBotoxLA.Content.Model;

/// <summary>The phrases of <c>claims.yml</c> that no text may say, by language.</summary>
/// <param name="ByLanguage">The claims in the order of the file.</param>
internal sealed record Claims(FrozenDictionary<Language, ImmutableArray<Claim>> ByLanguage)
{
    public static Claims None { get; } = new(FrozenDictionary<Language, ImmutableArray<Claim>>.Empty);

    /// <summary>The claims that no text may make.</summary>
    public ImmutableArray<Claim> Of(Language language) => [.. All(language).Where(claim => claim.First is null)];

    /// <summary>The names that have to be written in full where a page mentions them first.</summary>
    public ImmutableArray<Claim> FirstMentions(Language language) => [.. All(language).Where(claim => claim.First is not null)];

    private ImmutableArray<Claim> All(Language language) => ByLanguage.GetValueOrDefault(language, []);
}

/// <summary>Phrases that mean the same.</summary>
/// <param name="Say">The phrases: <c>*</c> is any end of a word or up to five words, <c>#</c> a number.</param>
/// <param name="Unless">Phrases that make a sentence right.</param>
/// <param name="First">What a page has to say where it says one of the phrases first; null if it may say none of them.</param>
/// <param name="Why">Why no text may say it, as a sentence.</param>
/// <param name="Instead">What to write instead, as a sentence.</param>
internal sealed record Claim(ImmutableArray<string> Say, ImmutableArray<string> Unless, string? First, string Why, string Instead);
