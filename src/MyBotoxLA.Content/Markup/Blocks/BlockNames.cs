using Markdig.Extensions.CustomContainers;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>The names that may follow <c>:::</c>.</summary>
internal static class BlockNames
{
    public const string Ask = "ask";
    public const string Cards = "cards";
    public const string Care911 = "care-911";
    public const string CareCall = "care-call";
    public const string CareCommon = "care-common";
    public const string Clinic = "clinic";
    public const string Do = "do";
    public const string Dont = "dont";
    public const string FaceMap = "face-map";
    public const string InShort = "in-short";
    public const string Risk = "risk";
    public const string Table = "table";
    public const string Timeline = "timeline";

    public static readonly string[] Names = [Ask, Cards, Care911, CareCall, CareCommon, Clinic, Do, Dont, FaceMap, InShort, Risk, Table, Timeline];

    public static bool IsKnown(CustomContainer block) => Names.Contains(block.Info);

    /// <summary>The id of the block's heading where other pages link to it; null where the heading's own text makes it.</summary>
    public static string? HeadingId(string? name) => name switch
    {
        Care911 => Page.EmergencyId,
        CareCall => "call-us",
        _ => null,
    };
}
