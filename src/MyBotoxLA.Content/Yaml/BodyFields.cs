using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;

namespace MyBotoxLA.Content.Yaml;

/// <summary>The front matter of a page or a fragment, and where the text below it begins.</summary>
/// <param name="BodyStart">Offset of the text in the file.</param>
/// <param name="FrontMatter">The front matter; null if it cannot be read.</param>
/// <param name="Fields">The fields; null if there are none.</param>
internal sealed record BodyFields(int BodyStart, FrontMatter? FrontMatter, YamlFields? Fields)
{
    /// <summary>Offset of the text of a file that was read before; null if it is not known.</summary>
    public static int? FindBody(SourceText source) =>
        ContentPath.IsFragment(source.File) && FrontMatterFence.IsAbsent(source) ? 0 : FrontMatterFence.Find(source)?.BodyStart;

    /// <summary>
    /// Reads the front matter, which a fragment may leave out, or reports why it cannot be read; null if it is not known where the text
    /// begins.
    /// </summary>
    public static BodyFields? Read(SourceText source)
    {
        var isFragment = ContentPath.IsFragment(source.File);
        if (isFragment && FrontMatterFence.IsAbsent(source))
        {
            return new BodyFields(0, FrontMatter.Unread, Fields: null);
        }

        if (FrontMatterFence.Find(source) is not { } fence)
        {
            return null;
        }

        var fields = YamlBlock.Read(source, fence.YamlStart, fence.YamlLength);
        var frontMatter = fields is null ? null
            : isFragment ? FrontMatterReader.ReadFragment(fields)
            : FrontMatterReader.Read(fields);
        return new BodyFields(fence.BodyStart, frontMatter, fields);
    }
}
