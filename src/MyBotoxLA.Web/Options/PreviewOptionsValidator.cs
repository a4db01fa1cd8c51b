using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Options;

internal sealed class PreviewOptionsValidator(IHostEnvironment environment) : OptionsValidator<PreviewOptions>
{
    protected override string? FindError(PreviewOptions options) =>
        environment.IsProduction() && (options.ShowsDrafts || options.Date is not null)
            ? "--preview and --as-of are not allowed in Production: patients would see what is not published. "
                + "Start with --environment Development."
        : options.Date is { } date && ClinicTime.Parse(date) is null
            ? $"--as-of \"{date}\" is not a date. Write year-month-day, for example --as-of 2027-01-01."
        : null;
}
