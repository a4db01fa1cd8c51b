using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Files;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Rules;

namespace MyBotoxLA.Content.Assembly;

/// <summary>Puts parsed files together into a snapshot: decides what is shown, and runs the rules over all pages.</summary>
internal sealed class SnapshotBuilder(ContentOptions options, ContentSnapshot? previous, LastGoodFolder state)
{
    private static readonly ISiteRule[] AllRules = [new BoxedWarningRule(), new RedirectRule(), new LinkTargetRule(), new TranslationRule(), new SecurityContactRule()];

    private readonly DateTimeOffset _now = options.AsOf ?? options.Time.GetUtcNow();

    public required FolderScan? Scan { get; init; }

    public required ImmutableArray<FileState> Files { get; init; }

    public required ImmutableArray<ParsedPage> Parsed { get; set; }

    /// <summary>Finds the last good version of a page.</summary>
    public required Func<Page, Page?> LastGood { get; init; }

    public required PageNames Names { get; init; }

    public required ParsedClinic Clinic { get; init; }

    public required ImageCatalog Images { get; init; }

    public ContentSnapshot Build(List<Diagnostic> diagnostics)
    {
        Parsed = new WithheldPages { LastGoodWarning = LastGoodWarning, LastGood = LastGood, IsVisible = page => IsVisible(page.FrontMatter) }.Judge(Parsed);
        var visible = Parsed.Where(file => file.Shown is { } page && IsVisible(page.FrontMatter)).ToImmutableArray();
        var hidden = Parsed.Where(file => file.Shown is { } page && !IsVisible(page.FrontMatter)).Select(file => ContentPath.ToUrl(file.File.Name)).ToFrozenSet();
        var faulty = Parsed.Select(file => file.Faulty ?? file.Withheld).OfType<Page>().ToDictionary(page => page.Path);
        var site = new Site
        {
            Now = _now,
            Clinic = Clinic,
            Faulty = faulty,
            Withheld = [.. Parsed.Select(file => file.Withheld).OfType<Page>()],
            Pages = visible.Select(file => file.Shown).OfType<Page>().ToDictionary(page => page.Path),
            Fresh = [.. visible.Select(file => file.Page).OfType<Page>(), .. faulty.Values],
            Hidden = hidden,
            Known = Names.Addresses,
            Images = Images,
            LastGoodWarning = LastGoodWarning,
            Settled = faulty.Count > 0 ? _ => null : SettledLinks(visible, hidden),
        };
        diagnostics.AddRange(Clinic.Diagnostics);
        diagnostics.AddRange(Parsed.SelectMany(file => file.Diagnostics));
        foreach (var rule in AllRules)
        {
            rule.Check(site, diagnostics);
        }

        return new ContentSnapshot
        {
            Version = Fingerprint(hidden),
            Clinic = Clinic.Clinic,
            Pages = site.Pages.ToFrozenDictionary(),
            BoxedWarnings = site.Warnings.ToFrozenDictionary(),
            Redirects = site.Redirects.ToFrozenDictionary(),
            Images = Images.All.ToFrozenDictionary(image => image.Url),
            Unavailable = Names.Addresses.Where(path => !site.Pages.ContainsKey(path) && !hidden.Contains(path)).ToFrozenSet(),
            LastGood = visible.Where(file => file.Page is null).Select(file => ContentPath.ToUrl(file.File.Name)).ToFrozenSet(),
            Diagnostics = [.. ReleaseRules.Order(diagnostics)],
            NextChange = NextChange(),
            Loaded = new LoadedFiles
            {
                Scan = Scan,
                Root = Scan?.Root,
                Read = Files.ToDictionary(file => file.File.Name),
                Parsed = Parsed.ToDictionary(file => file.File.Name),
                Names = Names,
                Clinic = Clinic,
                Images = Images,
                LinkFaults = site.LinkFaults,
                Hidden = hidden,
            },
        };
    }

    /// <summary>
    /// The faults of a page's links are known from last time as long as the page is the same and no page has other anchors,
    /// old addresses or a new name. So the usual edit costs the links of one page, not of all.
    /// </summary>
    private Func<Page, ImmutableArray<Diagnostic>?> SettledLinks(ImmutableArray<ParsedPage> visible, FrozenSet<string> hidden)
    {
        if (previous is null || previous.Loaded.Names != Names || !Images.HasSameNames(previous.Loaded.Images) || !hidden.SetEquals(previous.Loaded.Hidden))
        {
            return _ => null;
        }

        foreach (var page in visible.Select(file => file.Shown).OfType<Page>())
        {
            var before = previous.Pages.GetValueOrDefault(page.Path);
            if (!ReferenceEquals(before, page) && before?.HasSameAnchorsAndRedirects(page) != true)
            {
                return _ => null;
            }
        }

        return page => ReferenceEquals(previous.Pages.GetValueOrDefault(page.Path), page) && previous.Loaded.LinkFaults.TryGetValue(page.Path, out var faults) ? faults : null;
    }

    private bool IsVisible(FrontMatter page) =>
        (options.ShowDrafts || !page.Draft)
        && (page.Publish is not { } publish || ClinicTime.ToUtc(publish) <= _now)
        && (page.Expires is not { } expires || _now < ClinicTime.ToUtc(expires));

    /// <summary>The next moment at which a page appears or goes, or a date runs out, without an edit; null where none will.</summary>
    private DateTimeOffset? NextChange() => Parsed
        .Select(file => file.Shown?.FrontMatter)
        .SelectMany(page => new[] { page?.Publish, page?.Expires })
        .OfType<DateTime>()
        .Select(local => (DateTimeOffset?)ClinicTime.ToUtc(local))
        .Append(Clinic.Clinic?.Security?.ExpiresAt)
        .Where(moment => moment > _now && options.AsOf is null)
        .Min();

    /// <summary>A boxed warning that pages still need, though its file is gone or hidden.</summary>
    private Page? LastGoodWarning(string path)
    {
        var name = path.TrimStart('/') + ".md";
        return previous?.BoxedWarnings.GetValueOrDefault(path)
            ?? (state.Read(name) is { } kept ? PageParser.Parse(kept, Images).Page : null);
    }

    private string Fingerprint(FrozenSet<string> hidden)
    {
        var input = new ArrayBufferWriter<byte>();
        foreach (var file in Files)
        {
            Append(file.File.Name, file.File.Hash);
        }

        foreach (var file in Parsed.Where(file => file.Page is null))
        {
            Append(file.File.Name, file.LastGood?.File.Hash ?? "");
        }

        foreach (var path in hidden.Order(StringComparer.Ordinal))
        {
            Append(path, "hidden");
        }

        return Convert.ToHexStringLower(SHA256.HashData(input.WrittenSpan))[..32];

        void Append(string name, string value)
        {
            Encoding.UTF8.GetBytes(name, input);
            input.Write("\0"u8);
            Encoding.UTF8.GetBytes(value, input);
            input.Write("\0"u8);
        }
    }
}
