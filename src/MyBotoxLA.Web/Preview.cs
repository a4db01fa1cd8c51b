using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web;

/// <summary><c>--preview</c> shows drafts, <c>--as-of 2027-01-01</c> the site as of a date; both never in Production.</summary>
internal sealed class Preview(IConfiguration configuration)
{
    private const string Draft = "Preview";
    private const string Date = "As-Of";

    /// <summary>What every page says while a preview is on; null otherwise.</summary>
    public string? Mark { get; } = (IsOn(configuration), configuration[Date]) switch
    {
        (false, null) => null,
        (true, null) => "Preview: drafts are shown.",
        (false, var date) => $"Preview: the site as of {date}.",
        (true, var date) => $"Preview: the site as of {date}, drafts included.",
    };

    public static bool IsOn(IConfiguration configuration) => configuration[Draft] is "true";

    public static DateTimeOffset? AsOf(IConfiguration configuration) => ClinicTime.Parse(configuration[Date] ?? "") is { } local ? ClinicTime.ToUtc(local) : null;

    /// <summary>Why the settings cannot be had, or null.</summary>
    public static string? Refuse(IConfiguration configuration, IHostEnvironment environment)
    {
        var date = configuration[Date];
        if (environment.IsProduction() && (IsOn(configuration) || date is not null))
        {
            return "--preview and --as-of are refused in Production: patients would see what is not published. Start with --environment Development.";
        }

        return date is not null && ClinicTime.Parse(date) is null ? $"--as-of \"{date}\" is not a date. Write year-month-day, for example --as-of 2027-01-01." : null;
    }

    /// <summary>The command line of the configuration knows only keys with values.</summary>
    public static string[] Arguments(string[] args) => [.. args.Select(arg => arg == "--preview" ? "--preview=true" : arg)];
}
