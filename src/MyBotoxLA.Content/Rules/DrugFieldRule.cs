using System.Runtime.CompilerServices;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Markup.Blocks;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// A page that names a drug, or translates a page with its boxed warning, has the field <c>drug</c>; a draft too, so that it is found
/// before the page is shown. The names are those that the boxed warnings list. A notice, which every page shows, names no drug.
/// A page whose fields cannot be read may have the field, so it is not checked.
/// </summary>
internal sealed class DrugFieldRule : ISiteRule
{
    /// <summary>Reading every page again would cost more than all other rules about the site.</summary>
    private readonly ConditionalWeakTable<Page, Result> _results = [];

    public IEnumerable<Diagnostic> Check(RuleContext context)
    {
        // Without the clinic's name, which may contain a drug's, every page that says it would be reported.
        var drugs = context.ClinicName is { } clinic ? DrugNames.Of(context.BoxedWarnings, clinic) : DrugNames.None;
        var products = string.Join('\n', context.Clinic?.Prices?.Prices.Select(price => price.Product) ?? []);
        var key = $"{drugs.Key}\n{products}";
        var current = new Lazy<Dictionary<string, Page>>(() => context.Current.ToDictionary(page => page.Path));
        SearchNewPages(context, key, drugs, products);
        foreach (var page in context.Current.Where(page => page.FrontMatter.IsRead && !ContentPath.IsBoxedWarning(page.Path)))
        {
            if (Translated(page, current, context) is { } original)
            {
                yield return OtherDrug(page, original, context);
            }
            else if (page.FrontMatter.Drug is null && Find(page, key, drugs, products) is { } named)
            {
                yield return NoDrug(page, named, drugs, context);
            }
        }

        foreach (var found in CheckNotices(drugs, context))
        {
            yield return found;
        }
    }

    /// <summary>At the first load these are all pages, which would keep one processor longer than parsing them keeps all.</summary>
    private void SearchNewPages(RuleContext context, string key, DrugNames drugs, string products) => Parallel.ForEach(
        drugs.IsEmpty ? [] : context.Current.Where(page =>
            page.FrontMatter is { IsRead: true, Drug: null }
            && !ContentPath.IsBoxedWarning(page.Path)
            && (!_results.TryGetValue(page, out var known) || known.Key != key)),
        page => Find(page, key, drugs, products));

    /// <summary>The original of a translation, if it shows the boxed warning of a drug and the translation does not.</summary>
    private static Page? Translated(Page page, Lazy<Dictionary<string, Page>> current, RuleContext context) =>
        page.FrontMatter.Translates is { } translates
        && translates.OriginalPath is var path
        && (current.Value.GetValueOrDefault(path) ?? context.Pages.GetValueOrDefault(path)) is { } original
        && original.FrontMatter.Drug is { } drug
        && page.FrontMatter.Drug != drug
            ? original
            : null;

    private NamedDrug? Find(Page page, string key, DrugNames drugs, string products)
    {
        if (drugs.IsEmpty)
        {
            return null;
        }

        if (!_results.TryGetValue(page, out var known) || known.Key != key)
        {
            _results.AddOrUpdate(page, known = new Result(key, Search(page, drugs, products)));
        }

        return known.Named;
    }

    private static NamedDrug? Search(Page page, DrugNames drugs, string products) =>
        page.FrontMatter.ShownFields.Select(field => drugs.Find(field.Text)).FirstOrDefault(named => named is not null)
        ?? drugs.Find(VisibleText.Of(page))
        ?? (page.Body.Any(part => part.Slot == Slot.Prices) && drugs.Find(products) is { } named ? named with { IsInPrices = true } : null);

    private static IEnumerable<Diagnostic> CheckNotices(DrugNames drugs, RuleContext context)
    {
        if (context.Clinic is not { } clinic || !context.IsClinicCurrent)
        {
            yield break;
        }

        foreach (var (index, notice) in clinic.Notices.Index())
        {
            if (Language.All.Select(language => drugs.Find(notice.Text[language])).OfType<NamedDrug>().FirstOrDefault() is { } named)
            {
                yield return context.Sources.AtGroupField(
                    clinic.File,
                    "notices",
                    index,
                    "text",
                    DiagnosticKinds.NoDrugField,
                    $"The notice says \"{named.Name}\", but it is also on pages that do not show the boxed warning of that drug.",
                    "Leave out the drug's name.");
            }
        }
    }

    private static Diagnostic OtherDrug(Page page, Page original, RuleContext context) => context.Sources.AtInnerField(
        page.File,
        "translates",
        "page",
        DiagnosticKinds.NoDrugField,
        $"The page translates {original.File.Name}, which shows the boxed warning for \"{original.FrontMatter.Drug}\", "
            + (page.FrontMatter.Drug is { } other ? $"but this page shows the one for \"{other}\"." : "but this page does not show it."),
        $"Write `drug: {original.FrontMatter.Drug}` at the top of the page.");

    private static Diagnostic NoDrug(Page page, NamedDrug named, DrugNames drugs, RuleContext context) => named.IsInPrices
        ? context.Sources.AtText(
            page.File,
            FindPrices,
            DiagnosticKinds.NoDrugField,
            $"The page shows \"{named.Name}\" from `prices` in {ContentPath.SiteFile}, but not the boxed warning of that drug.",
            $"Add a line `drug: {named.Drug}` at the top of the page, or delete the block with the prices.")
        : context.Sources.AtText(
            page.File,
            drugs.FindInFile,
            DiagnosticKinds.NoDrugField,
            $"The page says \"{named.Name}\", but does not show the boxed warning of that drug.",
            $"Add a line `drug: {named.Drug}` at the top of the page. If it is part of the clinic's name, write the name as in "
                + $"{ContentPath.SiteFile}: \"{context.ClinicName}\".");

    private static (int Start, int Length)? FindPrices(string text)
    {
        const string Opening = $":::{PricesBlock.BlockName}";
        return text.IndexOf(Opening, StringComparison.Ordinal) is var at and >= 0 ? (at, Opening.Length) : null;
    }

    private sealed record Result(string Key, NamedDrug? Named);
}
