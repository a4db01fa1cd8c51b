using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Options;

/// <summary><c>--preview</c> shows drafts, <c>--as-of 2027-01-01</c> the site as of a date; neither is allowed in Production.</summary>
internal sealed record PreviewOptions
{
    public const string DraftsKey = "Preview";
    public const string DateKey = "As-Of";

    public string? Drafts { get; set; }

    public string? Date { get; set; }

    public bool ShowsDrafts => Drafts is "true";

    /// <summary>The moment to show; null for now, and without time zone data, which <see cref="SystemLimits"/> reports.</summary>
    public DateTimeOffset? AsOf =>
        ClinicTime.FindProblem() is null && ClinicTime.Parse(Date ?? "") is { } local ? ClinicTime.ToUtc(local) : null;

    /// <summary>What every page says during a preview; null otherwise.</summary>
    public string? Mark => (ShowsDrafts, Date) switch
    {
        (false, null) => null,
        (true, null) => "Preview: drafts are shown.",
        (false, var date) => $"Preview: the site as of {date}.",
        (true, var date) => $"Preview: the site as of {date}, drafts included.",
    };
}
