using MyBotoxLA.Content;

namespace MyBotoxLA.Web.Traffic;

/// <summary>Counts the requests of a log by page, language, day, and status, and the addresses that were not found.</summary>
internal sealed class TrafficTotals(ContentSnapshot snapshot)
{
    /// <summary>Anybody can ask for any number of addresses; only so many are counted by themselves.</summary>
    private const int MostAddresses = 10_000;

    public const string OtherAddresses = "(other addresses)";

    private readonly Dictionary<string, int> _pages = [];
    private readonly Dictionary<string, int> _languages = [];
    private readonly Dictionary<DateOnly, int> _days = [];
    private readonly Dictionary<int, int> _statuses = [];
    private readonly Dictionary<string, int> _notFound = [];

    public int Requests { get; private set; }

    /// <summary>Lines that are not complete.</summary>
    public int Skipped { get; private set; }

    public int Views => _pages.Values.Sum();

    /// <summary>By count.</summary>
    public IEnumerable<KeyValuePair<string, int>> Pages => ByCount(_pages);

    public IEnumerable<KeyValuePair<string, int>> Languages => ByCount(_languages);

    /// <summary>In order.</summary>
    public IEnumerable<KeyValuePair<DateOnly, int>> Days => _days.OrderBy(day => day.Key);

    public IEnumerable<KeyValuePair<int, int>> Statuses => _statuses.OrderBy(status => status.Key);

    /// <summary>By count, each with the address of the nearest page, or nothing.</summary>
    public IEnumerable<(string Path, int Count, string Nearest)> NotFound => ByCount(_notFound)
        .Select(found => (found.Key, found.Value, snapshot.FindSimilar(found.Key, 1) is [var page] ? page.Path : ""));

    public void Add(LoggedRequest? line)
    {
        if (line is not { } request)
        {
            Skipped++;
            return;
        }

        Requests++;
        Count(_days, request.Day);
        Count(_statuses, request.Status);
        if (request.Status == StatusCodes.Status404NotFound)
        {
            Count(_notFound, _notFound.Count < MostAddresses || _notFound.ContainsKey(request.Path) ? request.Path : OtherAddresses);
        }
        else if (request.Status is StatusCodes.Status200OK or StatusCodes.Status304NotModified
            && snapshot.Pages.TryGetValue(request.Path, out var page))
        {
            Count(_pages, page.Path);
            Count(_languages, page.Language.Code);
        }
    }

    private static void Count<TKey>(Dictionary<TKey, int> counts, TKey key)
        where TKey : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;

    private static IOrderedEnumerable<KeyValuePair<string, int>> ByCount(Dictionary<string, int> counts) =>
        counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal);
}
