using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Files;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Rules;

namespace MyBotoxLA.Content.Assembly;

/// <summary>The names of the page files, which change far more rarely than their contents.</summary>
internal sealed partial record PageNames
{
    public static PageNames Empty { get; } = new()
    {
        All = [],
        Accepted = FrozenSet<string>.Empty,
        Addresses = FrozenSet<string>.Empty,
        Index = new AddressIndex(FrozenSet<string>.Empty),
        Rejected = [],
    };

    /// <summary>Every name, in a stable order.</summary>
    public required ImmutableArray<string> All { get; init; }

    /// <summary>The names that are used as URL paths.</summary>
    public required FrozenSet<string> Accepted { get; init; }

    /// <summary>The URL paths of <see cref="Accepted"/>.</summary>
    public required FrozenSet<string> Addresses { get; init; }

    /// <summary><see cref="Addresses"/> by language.</summary>
    public required AddressIndex Index { get; init; }

    /// <summary>The names that cannot be used, and why.</summary>
    public required ImmutableArray<RejectedName> Rejected { get; init; }

    /// <summary>The names of these files; the previous object if they have not changed.</summary>
    public static PageNames Of(ImmutableArray<FileState> files, SiteAddresses site, PageNames before)
    {
        var all = ImmutableArray.CreateBuilder<string>(before.All.Length);
        foreach (var file in files)
        {
            if (ContentPath.IsPage(file.File.Name))
            {
                all.Add(file.File.Name);
            }
        }

        return before.All.AsSpan().SequenceEqual(all.ToArray()) ? before : Sort(all.ToImmutable(), site);
    }

    /// <summary>
    /// Well-formed names come first, so that if two files have the same URL path, the one with the well-formed name is shown.
    /// </summary>
    private static PageNames Sort(ImmutableArray<string> all, SiteAddresses site)
    {
        var byAddress = new Dictionary<string, string>(StringComparer.Ordinal);
        var rejected = ImmutableArray.CreateBuilder<RejectedName>();
        foreach (var name in all.OrderBy(name => !WellFormed().IsMatch(name)).ThenBy(name => name, StringComparer.Ordinal))
        {
            var url = ContentPath.ToUrl(name.ToLowerInvariant());
            if (byAddress.TryGetValue(url, out var other))
            {
                rejected.Add(new RejectedName(name, url, NameProblem.SameAddress, other));
            }
            else if (!WellFormed().IsMatch(name))
            {
                rejected.Add(new RejectedName(name, url, NameProblem.Characters));
            }
            else if (IsReserved(url.Split('/'), site))
            {
                rejected.Add(new RejectedName(name, url, NameProblem.Reserved));
            }
            else
            {
                byAddress.Add(url, name);
            }
        }

        var addresses = byAddress.Keys.ToFrozenSet();
        return new PageNames
        {
            All = all,
            Accepted = byAddress.Values.ToFrozenSet(),
            Addresses = addresses,
            Index = new AddressIndex(addresses),
            Rejected = rejected.ToImmutable(),
        };
    }

    private static bool IsReserved(string[] segments, SiteAddresses site) =>
        site.ReservedSegments.Contains(segments[1]) || site.ReservedNames.Contains(segments[^1]);

    [GeneratedRegex("^([a-z0-9]+(-[a-z0-9]+)*/)*[a-z0-9]+(-[a-z0-9]+)*\\.md$")]
    private static partial Regex WellFormed();
}
