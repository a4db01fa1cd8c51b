using System.Diagnostics;
using System.Net.Sockets;

namespace MyBotoxLA.Abuse;

/// <summary>
/// Requests that no browser sends must cost nothing: no answer of 5xx, no crash, and the home page the same after as before.
/// </summary>
internal static class RequestsMeasure
{
    private const int Whole = 100_000;
    private const int Test = 500;
    private const int Visitors = 32;

    /// <summary>The one right answer to a version of HTTP that is not spoken: RFC 9110, section 15.6.6.</summary>
    private const string VersionNotSupported = "505";

    public static async Task<Outcome> Run(Arguments arguments)
    {
        using var content = new ContentCopy(arguments.Content);
        await using var site = await RunningProgram.Start(arguments.Program, content.Root, content.State);
        var maker = new RequestMaker(arguments.Seed, content.Addresses);
        var count = arguments.CountOr(Whole, Test);
        var statuses = new Tally();
        var ends = new Tally();
        var (_, before) = await site.Get("/");
        var memory = site.Memory;
        var clock = Stopwatch.StartNew();

        await Parallel.ForAsync(
            arguments.First,
            arguments.First + count,
            new ParallelOptions { MaxDegreeOfParallelism = Visitors },
            async (number, _) => await Send(number));

        var seconds = clock.Elapsed.TotalSeconds;
        var (status, after) = site.IsAlive ? await site.Get("/") : (0, []);
        var isSame = status == 200 && after.AsSpan().SequenceEqual(before);
        return new Outcome(
            statuses.Failed == 0 && ends.Failed == 0 && site.ServerErrors == 0 && site.LoggedErrors == 0 && isSame,
            $"{count:N0} requests from number {arguments.First} of seed {arguments.Seed} in {seconds:N0} s; "
                + $"statuses {{{statuses}}}; connections {{{ends}}}; 5xx but 505 seen {statuses.Failed}, by the log {site.ServerErrors}; "
                + $"errors logged {site.LoggedErrors}; alive {site.IsAlive}; / the same {isSame}; memory {memory:N0} MB before, "
                + $"{site.Memory:N0} MB after",
            [.. statuses.Faults, .. ends.Faults, .. site.Faults]);

        async Task Send(int number)
        {
            var request = maker.Make(number);
            try
            {
                await new HostileVisitor(site.EndPoint, ends).Send(request, status =>
                {
                    statuses.Count(status);
                    if (status.StartsWith('5') && status != VersionNotSupported)
                    {
                        statuses.Fail(
                            $"--seed {arguments.Seed} --first {number} --count 1: {status} to {RequestMaker.Show(request.Bytes)}");
                    }
                });
            }
            catch (SocketException fault) when (fault.SocketErrorCode == SocketError.ConnectionRefused)
            {
                ends.Fail($"--seed {arguments.Seed} --first {number} --count 1: {fault.Message}");
            }
        }
    }
}
