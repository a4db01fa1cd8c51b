using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>Pages were updated, and sources read and figures compared, on a day that is not in the future.</summary>
internal sealed class FutureDateRule : ISiteRule
{
    private const string Hint = "Write the day on which it was done.";

    public IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var today = ClinicTime.DayOf(context.Now);
        var pages = context.Checked.SelectMany(page => CheckPage(page, today, context.Sources));
        return context.FiguresFile is { } file
            ? pages.Concat(context.Figures.All.Where(figure => figure.AsOf > today).Select(figure => context.Sources.AtGroupField(
                file,
                "figures",
                figure.Index,
                "as_of",
                DiagnosticKinds.FutureDate,
                $"The figure \"{figure.Id}\" is dated {figure.AsOf:yyyy-MM-dd}, which is in the future.",
                Hint)))
            : pages;
    }

    private static IEnumerable<Diagnostic> CheckPage(Page page, DateOnly today, PageSources sources)
    {
        if (page.FrontMatter.Updated is { } updated && updated > today)
        {
            yield return sources.AtField(
                page.File,
                "updated",
                DiagnosticKinds.FutureDate,
                $"The page is dated {updated:yyyy-MM-dd}, which is in the future.",
                "Write the day of the last change. To show the page from a day on, use `publish`.");
        }

        // Those of a fragment come after the page's own.
        foreach (var (index, source) in page.FrontMatter.Sources.Index())
        {
            if (source.Read > today)
            {
                yield return sources.AtGroupField(
                    page.File,
                    "sources",
                    index,
                    "read",
                    DiagnosticKinds.FutureDate,
                    $"The source \"{source.Id}\" was read on {source.Read:yyyy-MM-dd}, which is in the future.",
                    Hint);
            }
        }
    }
}
