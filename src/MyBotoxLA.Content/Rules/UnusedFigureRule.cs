using MyBotoxLA.Content.Diagnostics;

namespace MyBotoxLA.Content.Rules;

/// <summary>Every figure of <c>figures.yml</c> is shown by a page.</summary>
internal sealed class UnusedFigureRule : ISiteRule
{
    public IEnumerable<Diagnostic> Check(RuleContext context)
    {
        if (context.FiguresFile is not { } file)
        {
            yield break;
        }

        foreach (var figure in context.Figures.All.Where(figure => !context.ShownFigures.Contains(figure.Id)))
        {
            yield return context.Sources.AtGroupField(
                file,
                "figures",
                figure.Index,
                "id",
                DiagnosticKinds.UnusedFigure,
                $"No page shows the figure \"{figure.Id}\".",
                "Delete it, or check whether a page shows it with another number or source.");
        }
    }
}
