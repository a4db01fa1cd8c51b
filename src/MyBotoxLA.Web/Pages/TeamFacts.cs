using System.Collections.Immutable;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Pages;

/// <summary>What the block <c>team</c> shows. Patients should know who treats them, so without anyone it says how to ask.</summary>
internal static class TeamFacts
{
    /// <summary>The look-up of every licensing board in California.</summary>
    private const string LookUp = "search.dca.ca.gov";

    public static IEnumerable<Fact> Of(Clinic clinic, Strings words)
    {
        if (clinic.Physician is { } physician)
        {
            yield return new Fact(Strings.Fill(words.ResponsiblePhysician, physician.Name), Lines(physician, words));
        }

        foreach (var member in clinic.Team)
        {
            yield return new Fact(member.Name, [License(member.Type, member.License, words), .. Supervision(member, clinic, words)]);
        }

        if (clinic.Team.IsEmpty)
        {
            yield return new Fact(words.NamesAndLicenses, [ClinicText.PhoneLine(words.AskForTeam, clinic.Phone)]);
        }

        yield return new Fact(words.CheckLicense, [new FactLine("", LookUp, $"https://{LookUp}")]);
    }

    private static ImmutableArray<FactLine> Lines(Physician physician, Strings words) =>
    [
        License(physician.Type, physician.License, words),
        .. physician.Board is { } board ? [new FactLine(Strings.Fill(words.BoardCertification, board))] : ImmutableArray<FactLine>.Empty,
    ];

    private static FactLine License(LicenseType type, string number, Strings words) => new($"{words.LicenseTypes[(int)type]}: {number}");

    private static ImmutableArray<FactLine> Supervision(TeamMember member, Clinic clinic, Strings words) =>
        !member.IsSupervised ? []
        : clinic.Physician is { } physician ? [new FactLine(Strings.Fill(words.SupervisedBy, physician.Name))]
        : [new FactLine(words.Supervised)];
}
