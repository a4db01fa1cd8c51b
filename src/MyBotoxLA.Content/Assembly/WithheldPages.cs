using System.Collections.Immutable;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Assembly;

/// <summary>
/// Shows the last good version of a page whose drug has no boxed warning, so that a slip in <c>drug</c> takes no page down.
/// A page that never was good stays as it is; the rule over boxed warnings takes it out.
/// </summary>
internal sealed class WithheldPages
{
    /// <summary>Finds the last good version of a boxed warning by its address.</summary>
    public required Func<string, Page?> LastGoodWarning { get; init; }

    /// <summary>Finds the last good version of a page.</summary>
    public required Func<Page, Page?> LastGood { get; init; }

    /// <summary>True for a page that patients may see now.</summary>
    public required Func<Page, bool> IsVisible { get; init; }

    /// <summary>The files, judged anew each time: a warning may have come or gone since.</summary>
    public ImmutableArray<ParsedPage> Judge(ImmutableArray<ParsedPage> files)
    {
        var warnings = files.Select(file => file.Shown).OfType<Page>().Where(page => ContentPath.IsBoxedWarning(page.Path) && IsVisible(page)).Select(page => page.Path).ToHashSet(StringComparer.Ordinal);
        return [.. files.Select(file => file.Withheld is { } page ? file with { Page = page, Withheld = null } : file).Select(Judge)];

        ParsedPage Judge(ParsedPage file) =>
            file.Page is { } page && !HasWarning(page) && IsVisible(page) && LastGood(page) is { } good && HasWarning(good)
                ? file with { Page = null, Withheld = page, LastGood = good }
                : file;

        bool HasWarning(Page page) =>
            page.FrontMatter.Drug is not { } drug
            || (ContentPath.BoxedWarning(page.Language, drug) is var path && (warnings.Contains(path) || LastGoodWarning(path) is not null));
    }
}
