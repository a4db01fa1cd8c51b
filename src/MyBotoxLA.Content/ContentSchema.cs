using System.Text.Json.Nodes;
using MyBotoxLA.Content.Schema;

namespace MyBotoxLA.Content;

/// <summary>The fields and blocks of the content folder, for other programs.</summary>
public static class ContentSchema
{
    /// <summary>A JSON Schema (draft 2020-12) whose <c>$defs</c> are the kinds of files.</summary>
    public static JsonObject ForYaml() => JsonSchema.Write();

    /// <summary>
    /// What the staff's editor needs: <c>config</c> is the configuration of Sveltia CMS without the owner's settings, and
    /// <c>components</c> has the form of each block.
    /// </summary>
    public static JsonObject ForEditor() => EditorConfig.Write();
}
