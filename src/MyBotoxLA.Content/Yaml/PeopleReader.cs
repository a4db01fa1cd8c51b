using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Yaml;

/// <summary>Reads the fields <c>physician</c> and <c>team</c> of <c>site.yml</c>.</summary>
/// <remarks>
/// The forms of license numbers are wider than those in use, so that no real one is rejected. They follow the numbers that the boards'
/// own look-up shows: https://search.dca.ca.gov.
/// </remarks>
internal static partial class PeopleReader
{
    private static readonly string[] Types = Enum.GetNames<LicenseType>();

    public static Physician? ReadPhysician(YamlFields fields)
    {
        if (fields.IsList("physician"))
        {
            fields.Report(
                DiagnosticKinds.TwoPhysicians,
                "physician",
                "\"physician\" is a list, but one physician is responsible.",
                "Write the responsible one without a dash, and the others as entries of `team`.");
            return null;
        }

        if (fields.Group("physician") is not { } physician)
        {
            return null;
        }

        var name = physician.PlainText("name");
        var license = ReadLicense(physician, LicenseType.MD, LicenseType.DO);
        var board = physician.PlainText("board");
        physician.ReportUnknownKeys();
        return name is null || license is not var (type, number) ? null : new Physician(name, type, number, board);
    }

    public static ImmutableArray<TeamMember> ReadTeam(YamlFields fields) =>
        [.. fields.Groups("team").Select(ReadMember).OfType<TeamMember>()];

    private static TeamMember? ReadMember(YamlFields fields)
    {
        var name = fields.PlainText("name");
        var type = fields.Choice("type");
        var license = ReadLicense(fields, type is null ? Enum.GetValues<LicenseType>() : [Enum.Parse<LicenseType>(type)]);
        fields.ReportUnknownKeys();
        return name is null || type is null || license is not var (known, number) ? null : new TeamMember(name, known, number);
    }

    /// <summary>The number, and the first of these types that it has the form of.</summary>
    private static (LicenseType Type, string Number)? ReadLicense(YamlFields fields, params LicenseType[] types)
    {
        if (fields.Text("license") is not { } number)
        {
            return null;
        }

        foreach (var type in types)
        {
            if (Form(type).IsMatch(number))
            {
                return (type, number);
            }
        }

        fields.Report(
            DiagnosticKinds.LicenseNumber,
            "license",
            $"\"{number}\" is not a license number{(types.Length < Types.Length ? $" of the type {string.Join(" or ", types)}" : "")}.",
            $"Copy the number from https://search.dca.ca.gov; it looks like `license: {Example(types[0])}`.");
        return null;
    }

    private static string Example(LicenseType type) => type switch
    {
        LicenseType.MD => "A12345",
        LicenseType.DO => "20A12345",
        LicenseType.PA => "PA12345",
        _ => "\"12345678\"",
    };

    private static Regex Form(LicenseType type) => type switch
    {
        LicenseType.MD => PhysicianNumber(),
        LicenseType.DO => OsteopathNumber(),
        LicenseType.PA => AssistantNumber(),
        LicenseType.NP => PractitionerNumber(),
        _ => NurseNumber(),
    };

    /// <summary>One to three letters, usually A, C, or G, and a number.</summary>
    [GeneratedRegex("^[A-Z]{1,3}[ -]?[0-9]{3,7}$")]
    private static partial Regex PhysicianNumber();

    [GeneratedRegex("^20A[ -]?[0-9]{3,6}$")]
    private static partial Regex OsteopathNumber();

    [GeneratedRegex("^(PA[ -]?)?[0-9]{4,6}$")]
    private static partial Regex AssistantNumber();

    [GeneratedRegex("^(NP[ -]?)?[0-9]{3,8}$")]
    private static partial Regex PractitionerNumber();

    [GeneratedRegex("^(RN[ -]?)?[0-9]{5,8}$")]
    private static partial Regex NurseNumber();
}
