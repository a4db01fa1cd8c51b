using System.Net;

namespace MyBotoxLA.Abuse;

/// <summary>Content that is switched under load must give no error and no page of two versions.</summary>
internal static class SwapMeasure
{
    private const int Whole = 300;
    private const int Test = 5;
    private const int Visitors = 4;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    public static async Task<Outcome> Run(Arguments arguments)
    {
        using var content = new ContentCopy(arguments.Content);
        using var marked = new MarkedContent(content);
        marked.SwitchTo(1);
        await using var site = await RunningProgram.Start(arguments.Program, marked.Link, marked.State, "--Content:PollSeconds", "0.05");
        var visits = new Visits(site, content.Addresses);
        using var done = new CancellationTokenSource();
        var visitors = Enumerable.Range(0, Visitors).Select(number => Task.Run(() => visits.Run(number, done.Token))).ToArray();
        var switches = arguments.CountOr(Whole, Test);
        using var timer = new PeriodicTimer(Pause);
        for (var version = 2; version < 2 + switches; version++)
        {
            await timer.WaitForNextTickAsync();
            marked.SwitchTo(version);
        }

        var isLastSeen = await visits.Last(switches + 1);
        await done.CancelAsync();
        await Task.WhenAll(visitors);
        return new Outcome(
            visits.Tally.Failed == 0
                && site.ServerErrors == 0
                && isLastSeen
                && visits.Versions > 1
                && visits.Parts == "clinic, text, title, warning",
            $"{switches:N0} switches, one each {Pause.TotalMilliseconds:N0} ms, under {Visitors} visitors without pause; "
                + $"{visits.Tally.Of("page"):N0} pages of {visits.Versions:N0} versions, marked in {visits.Parts}; errors, "
                + $"mixed pages and steps back {visits.Tally.Failed}; 5xx by the log {site.ServerErrors}; "
                + $"errors logged {site.LoggedErrors}; last version seen {isLastSeen}; memory {site.Memory:N0} MB",
            [.. visits.Tally.Faults, .. site.Faults]);
    }

    /// <summary>What visitors see while versions change.</summary>
    private sealed class Visits(RunningProgram site, IReadOnlyList<string> addresses)
    {
        private readonly HashSet<int> _versions = [];
        private readonly SortedSet<string> _parts = new(StringComparer.Ordinal);
        private readonly TaskCompletionSource _last = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _wanted = int.MaxValue;

        public Tally Tally { get; } = new();

        public int Versions => _versions.Count;

        public string Parts => string.Join(", ", _parts);

        /// <summary>Waits until a visitor has seen the last version.</summary>
        public async Task<bool> Last(int version)
        {
            Volatile.Write(ref _wanted, version);
            return await Task.WhenAny(_last.Task, Task.Delay(TimeSpan.FromSeconds(20))) == _last.Task;
        }

        public async Task Run(int visitor, CancellationToken done)
        {
            using var client = new HttpClient(
                new SocketsHttpHandler { AutomaticDecompression = visitor % 2 == 0 ? DecompressionMethods.All : DecompressionMethods.None, UseProxy = false });
            var latest = 0;
            for (var number = visitor; !done.IsCancellationRequested; number++)
            {
                var path = addresses[number % addresses.Count];
                try
                {
                    using var response = await client.GetAsync(new Uri(site.Address, path), CancellationToken.None);
                    latest = See(
                        path,
                        (int)response.StatusCode,
                        await response.Content.ReadAsByteArrayAsync(CancellationToken.None),
                        latest);
                }
                catch (HttpRequestException fault)
                {
                    Tally.Fail($"{path}: {fault.Message}");
                }
            }
        }

        /// <summary>One visitor asks for one page after the other, so versions never go back.</summary>
        private int See(string path, int status, byte[] page, int latest)
        {
            var marks = MarkedContent.Marks(page).Distinct().ToArray();
            var versions = marks.Select(mark => mark.Version).Distinct().ToArray();
            Tally.Count("page");
            if (status != 200 || versions.Length != 1 || versions[0] < latest)
            {
                Tally.Fail($"{path}: {status}, {string.Join(", ", marks)} after {latest}");
                return latest;
            }

            lock (_versions)
            {
                _versions.Add(versions[0]);
                _parts.UnionWith(marks.Select(mark => mark.Part));
            }

            if (versions[0] >= Volatile.Read(ref _wanted))
            {
                _last.TrySetResult();
            }

            return versions[0];
        }
    }
}
