using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Yaml;

namespace MyBotoxLA.Content.Rules;

/// <summary>Every link within the site goes to a page that exists, and to an anchor that exists on it.</summary>
internal static partial class LinkTargetRule
{
    private const int MaxListed = 12;

    /// <summary>Checks the links of one page.</summary>
    public static IEnumerable<Diagnostic> Check(Page page, RuleContext context)
    {
        foreach (var link in page.Links)
        {
            if (Check(page, link, context) is var (kind, message, hint))
            {
                yield return context.Sources.At(page.File, kind, link.Start, link.Length, message, hint);
            }
        }
    }

    private static (DiagnosticKind Kind, string Message, string Hint)? Check(Page page, PageLink link, RuleContext context)
    {
        if (link.File is null)
        {
            return (
                DiagnosticKinds.LeadsOut,
                $"The link \"{link.Url}\" points outside the content folder.",
                "Begin it with / and the page's address, for example `/side-effects`.");
        }

        var address = link.Address;
        if (context.Pages.TryGetValue(address, out var target)
            || context.Blocked.TryGetValue(address, out target)
            || FindItself(page, address, out target))
        {
            var hasAnchor = link.Anchor.Length == 0 || context.Site.ElementIds.Contains(link.Anchor) || target.HasAnchor(link.Anchor);
            return hasAnchor || IsIncomplete(address, context) ? null : MissingAnchor(link, target, context);
        }

        if (context.Hidden.Contains(address))
        {
            return page.FrontMatter.Draft ? null : HiddenTarget(address);
        }

        if (context.Known.Contains(address)
            || context.Redirects.Targets.ContainsKey(address)
            || context.Renamed.ContainsKey(address)
            || context.IsSiteAddress(address)
            || context.Images.Find(link.File) is not null)
        {
            return null;
        }

        return (DiagnosticKinds.NoTarget, $"The link goes to {address}, but there is no such page.", TargetHint(page, link, context));
    }

    /// <summary>True if the heading may be in a fragment that is missing, which is reported itself.</summary>
    private static bool IsIncomplete(string address, RuleContext context) =>
        context.Blocked.TryGetValue(address, out var page) && page.IsIncomplete;

    /// <summary>A fragment has no address, but its links may go to its own headings.</summary>
    private static bool FindItself(Page page, string address, [NotNullWhen(true)] out Page? target)
    {
        target = page.Path == address ? page : null;
        return target is not null;
    }

    private static (DiagnosticKind, string, string) HiddenTarget(string address) => (
        DiagnosticKinds.LinkToHidden,
        $"The link goes to {address}, a page that is not shown right now, so patients see its words without the link.",
        "If the page comes back, leave the link as it is. If not, remove the link.");

    private static string TargetHint(Page page, PageLink link, RuleContext context) =>
        OutsideHint(link.Url)
        ?? SpellingHint(link.Address, context)
        ?? (FindNearest(page, link.Address, context) is { } nearest
            ? $"Did you mean `{nearest}`?"
                + (Language.Of(nearest) == Language.Of(link.Address) ? RenamingHint(link.Address, ContentPath.ToFile(nearest)) : "")
            : $"The pages on this site are {string.Join(", ", context.PagesIn(page.Language).Take(MaxListed))}."
                + RenamingHint(link.Address, "the renamed page"));

    /// <summary>What to do if the link is right; nothing for an address that no page can have.</summary>
    private static string RenamingHint(string old, string page) => ContentPath.Simplify(old) == old
        ? $" If the page was renamed, write `redirect_from: [{old}]` at the top of {page}."
        : "";

    /// <summary>
    /// A page in the language of the link; from a translation, a link without the language folder is meant to have it.
    /// </summary>
    private static string? FindNearest(Page page, string address, RuleContext context)
    {
        var language = Language.Of(address);
        return page.Language != language && language == Language.Default
            ? context.FindNearestPage(page.Language.HomePath + address, page.Language)
            : context.FindNearestPage(address, language);
    }

    /// <summary>The hint for the address of another site or an email address without its scheme; null for anything else.</summary>
    private static string? OutsideHint(string url) =>
        OtherSite().IsMatch(url) ? $"For another site, write `https://{url}`."
        : url.Contains('@', StringComparison.Ordinal) ? $"For an email address, write `mailto:{url}`."
        : url.Count(char.IsAsciiDigit) >= 7 && url.All(character => char.IsAsciiDigit(character) || "+-.()".Contains(character))
            ? "For a phone number, write `tel:` and the country code"
                + (MeantValues.Phone(url) is { } phone ? $": `tel:{phone}`." : ", for example `tel:+1-213-555-0142`.")
        : null;

    /// <summary>The address of a page whose file in the content folder, or whose address in another program, is written.</summary>
    private static string? SpellingHint(string address, RuleContext context)
    {
        var page = address.StartsWith("/content/", StringComparison.Ordinal) ? address["/content".Length..] : address;
        page = page.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? page[..^".html".Length] : page;
        return page != address && context.Known.Contains(page) ? $"Did you mean `{page}`?" : null;
    }

    private static (DiagnosticKind, string, string) MissingAnchor(PageLink link, Page target, RuleContext context)
    {
        if (ContentPath.IsFragment(target.File.Name))
        {
            return (
                DiagnosticKinds.NoAnchor,
                $"There is no \"#{link.Anchor}\" in this fragment.",
                $"Write the address of the page that has it in front, for example `/side-effects#{link.Anchor}`.");
        }

        var path = link.Url.StartsWith('#') || link.Url.StartsWith('?') ? "" : target.Path;
        Heading[] headings = [.. target.Headings.Where(heading => heading.Id.Length > 0)];
        var hint = headings.Length == 0 ? $"That page has no headings to link to; link to the page itself: `{target.Path}`."
            : context.FindNearestAnchor(link.Anchor, target) is { } nearest ? $"Did you mean `{path}#{nearest}`?"
            : headings.FirstOrDefault(heading => IsMeant(heading, link.Anchor)) is { } meant ? NameHeading(meant, path)
            : $"The headings on that page are {string.Join(", ", headings.Take(MaxListed).Select(Describe))}." + RenamedHint(link.Anchor);
        return (DiagnosticKinds.NoAnchor, $"There is no \"#{link.Anchor}\" on the page {target.Path}.", hint);
    }

    /// <summary>What to do if the link is right; nothing for an anchor that no heading can have.</summary>
    private static string RenamedHint(string anchor) =>
        ContentPath.Simplify(anchor) == anchor && !anchor.StartsWith(Citation.AnchorPrefix, StringComparison.Ordinal)
            ? $" If you renamed the heading, write `{{#{anchor}}}` after its new words."
            : "";

    /// <summary>True if the anchor is the heading's text, as other programs write it, in a script that ids here cannot hold.</summary>
    private static bool IsMeant(Heading heading, string anchor) =>
        HasNumberedId(heading) && Letters(heading.Text).Equals(Letters(anchor), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static string NameHeading(Heading heading, string path) =>
        $"Give that heading a name, `{new string('#', heading.Level)} {heading.Text} {{#name}}`, and link to it: `{path}#name`.";

    /// <summary>An id that says nothing of its heading is followed by the heading.</summary>
    private static string Describe(Heading heading) => HasNumberedId(heading) ? $"#{heading.Id} (\"{heading.Text}\")" : $"#{heading.Id}";

    /// <summary>True for the ids <c>section</c>, <c>section-1</c>, … of headings without Latin letters.</summary>
    private static bool HasNumberedId(Heading heading) =>
        heading.Id.StartsWith("section", StringComparison.Ordinal) && !heading.Text.Any(char.IsAsciiLetter);

    /// <summary>An address of another site without its scheme: <c>www.…</c>, or a name with a usual ending.</summary>
    [GeneratedRegex(
        @"^(?:www\.|(?:[a-z0-9-]+\.)+(?:com|org|net|gov|edu|us|info|health)(?:[/?#:]|$))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherSite();
}
