using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.NetworkInformation;

namespace MyBotoxLA.Abuse;

/// <summary>A thousand connections that dawdle must not be felt by those that do not.</summary>
internal static class SlowMeasure
{
    private const int Connections = 1_000;
    private const int Seconds = 40;
    private const int TestSeconds = 1;
    private const int RequestsPerSecond = 100;
    private const int NewConnectionEvery = 5;
    private const double Target = 100;

    public static async Task<Outcome> Run(Arguments arguments)
    {
        using var content = new ContentCopy(arguments.Content);
        await using var site = await RunningProgram.Start(arguments.Program, content.Root, content.State);
        var seconds = arguments.CountOr(Seconds, TestSeconds);
        var tally = new Tally();
        var parts = new List<string>();
        var isFast = true;
        await OrdinaryRequests(site, content.Addresses, TestSeconds, tally);
        await Visit("nobody");
        foreach (var (name, options) in arguments.IsTest ? [] : SlowAttack.All)
        {
            using var attack = SlowAttack.Start(options, Connections, seconds, new Uri(site.Address, "/about-botox"));
            await Visit($"slow {name}");
            if (attack.HasFailed)
            {
                tally.Fail($"slowhttptest did not attack by slow {name}");
            }
        }

        return new Outcome(
            tally.Failed == 0 && site.ServerErrors == 0 && site.IsAlive && isFast,
            $"{RequestsPerSecond} ordinary requests a second for {seconds} s each, "
                + $"every {NewConnectionEvery}th on a new connection; {string.Join("; ", parts)}; failed {tally.Failed}; "
                + $"memory {site.Memory:N0} MB",
            [.. tally.Faults, .. site.Faults]);

        async Task Visit(string name)
        {
            var (times, peak, end) = await OrdinaryRequests(site, content.Addresses, seconds, tally);
            isFast &= arguments.IsTest || times.Percentile(0.99) < Target;
            parts.Add($"beside {name} (at most {peak:N0} connections open, {end:N0} at the end) {times}");
        }
    }

    /// <summary>Times are counted from the moment when the request was due, so that a pause counts for all that it delays.</summary>
    private static async Task<(Latencies Times, int Peak, int End)> OrdinaryRequests(
        RunningProgram site,
        IReadOnlyList<string> addresses,
        int seconds,
        Tally tally)
    {
        var times = new ConcurrentBag<double>();
        var requests = new List<Task>();
        var (peak, open) = (0, 0);
        var clock = Stopwatch.StartNew();
        for (var number = 0; number < seconds * RequestsPerSecond; number++)
        {
            var due = TimeSpan.FromSeconds(number / (double)RequestsPerSecond);
            var wait = due - clock.Elapsed;
            await Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero);
            requests.Add(Request(number, due));
            if (number % RequestsPerSecond == 0)
            {
                open = OpenConnections(site.Address.Port);
                peak = Math.Max(peak, open);
            }
        }

        await Task.WhenAll(requests);
        return (new Latencies(times), peak, open);

        async Task Request(int number, TimeSpan due)
        {
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(site.Address, addresses[number % addresses.Count]));
                request.Headers.ConnectionClose = number % NewConnectionEvery == 0;
                using var response = await site.Client.SendAsync(request);
                await response.Content.ReadAsByteArrayAsync();
                times.Add((clock.Elapsed - due).TotalMilliseconds);
                if ((int)response.StatusCode != 200)
                {
                    tally.Fail($"{(int)response.StatusCode} for {request.RequestUri}");
                }
            }
            catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException)
            {
                tally.Fail($"{fault.Message} for {addresses[number % addresses.Count]}");
            }
        }
    }

    private static int OpenConnections(int port) =>
        IPGlobalProperties.GetIPGlobalProperties()
            .GetActiveTcpConnections()
            .Count(connection => connection.LocalEndPoint.Port == port && connection.State == TcpState.Established);
}
