using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>The home page of a language that patients see stays: every page links to it.</summary>
internal sealed class HomePageRule : ISiteRule
{
    public IEnumerable<Diagnostic> Check(RuleContext context)
    {
        foreach (var page in context.Current.Where(page => page.Path == page.Language.HomePath))
        {
            if (FindProblem(page.FrontMatter, context.Now) is var (field, problem) && IsNeeded(page.Language, context))
            {
                yield return context.Sources.AtField(
                    page.File,
                    field,
                    DiagnosticKinds.HiddenHomePage,
                    $"The home page {problem}, but every page links to it.",
                    $"Delete the line `{field}`. To say something for a time, use `notices` in {ContentPath.SiteFile}.");
            }
        }
    }

    private static (string Field, string Problem)? FindProblem(FrontMatter page, DateTimeOffset now) =>
        page.Draft ? ("draft", "is a draft")
        : page.Expires is { } expires ? ("expires", $"is hidden from {expires:yyyy-MM-dd} on")
        : page.Publish is { } publish && ClinicTime.ToUtc(publish) > now ? ("publish", $"is hidden until {publish:yyyy-MM-dd}")
        : null;

    private static bool IsNeeded(Language language, RuleContext context) =>
        language == Language.Default || context.Pages.Values.Any(page => page.Language == language);
}
