using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup;

/// <summary>The words of a file that are names of pictures, whatever markup is around them.</summary>
internal static partial class PictureWords
{
    /// <summary>The names without their folders, or the last word of a name with spaces; also in a file that is no valid text.</summary>
    public static ImmutableArray<string> In(ContentFile file)
    {
        var text = Encoding.UTF8.GetString(file.Bytes.AsSpan()).Replace("\0", "", StringComparison.Ordinal);
        return [.. Word().Matches(text).Select(word => PlainName.Compose(Uri.UnescapeDataString(word.Value))).Distinct()];
    }

    [GeneratedRegex("""[^\s/\\"'()<>\[\]|]+\.(?:png|jpe?g|gif|webp)""", RegexOptions.IgnoreCase)]
    private static partial Regex Word();
}
