using System.Diagnostics;

namespace MyBotoxLA.Abuse;

/// <summary>However many addresses are asked for, memory must stay where it is.</summary>
internal static class MemoryMeasure
{
    private const int Whole = 1_000_000;
    private const int Test = 2_000;
    private const int Steps = 10;
    private const int Visitors = 8;

    /// <summary>Flat means: from a tenth of the requests to all of them, less than this many MB and less than this share more.</summary>
    private const double MostGrowth = 10;

    private const double MostShare = 0.1;

    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(2);

    public static async Task<Outcome> Run(Arguments arguments)
    {
        using var content = new ContentCopy(arguments.Content);
        await using var site = await RunningProgram.Start(arguments.Program, content.Root, content.State);
        var addresses = content.Addresses;
        var step = arguments.CountOr(Whole, Test) / Steps;
        var statuses = new Tally();
        var memory = new List<double> { site.Memory };
        var clock = Stopwatch.StartNew();
        for (var done = 0; done < step * Steps; done += step)
        {
            await Parallel.ForAsync(
                done,
                done + step,
                new ParallelOptions { MaxDegreeOfParallelism = Visitors },
                async (number, _) => await Send(number));
            await Task.Delay(arguments.IsTest ? TimeSpan.Zero : Rest);
            memory.Add(site.Memory);
        }

        var growth = memory[^1] - memory[1];
        return new Outcome(
            statuses.Failed == 0 && site.ServerErrors == 0 && (arguments.IsTest || (growth < MostGrowth && growth < MostShare * memory[1])),
            $"{step * Steps:N0} requests in {clock.Elapsed.TotalSeconds:N0} s {{{statuses}}}; "
                + $"VmRSS {memory[0]:N0} MB at the start, {memory[1]:N1} MB after {step:N0}, {memory[^1]:N1} MB after all, "
                + $"growth {growth:N1} MB; every {step:N0}: {string.Join(", ", memory.Select(each => $"{each:N0}"))}",
            [.. statuses.Faults, .. site.Faults]);

        async Task Send(int number)
        {
            using var request = Request(site.Address, addresses, number);
            try
            {
                using var response = await site.Client.SendAsync(request);
                await response.Content.ReadAsByteArrayAsync();
                statuses.Count($"{(int)response.StatusCode}");
            }
            catch (HttpRequestException fault)
            {
                statuses.Fail(fault.Message);
            }
        }
    }

    /// <summary>
    /// Half of them pages with a query that never comes again; the others unknown addresses, other spellings, validators and
    /// codings, likewise.
    /// </summary>
    private static HttpRequestMessage Request(Uri site, IReadOnlyList<string> addresses, int number)
    {
        var page = addresses[number % addresses.Count];
        var path = (number % 10) switch
        {
            < 5 => $"{page}?q={number}",
            5 or 6 => $"/unknown-{number}",
            7 => $"/ES/{number}/Page.html?a={number}&b={number}",
            8 => page.ToUpperInvariant() + "/?utm=" + number,
            _ => page,
        };
        var request = new HttpRequestMessage(number % 50 == 0 ? HttpMethod.Head : HttpMethod.Get, new Uri(site, path));
        request.Headers.TryAddWithoutValidation(
            "Accept-Encoding",
            (number % 4) switch { 0 => "br", 1 => "gzip", 2 => $"br;q=0.{number % 1000}, x-{number}", _ => "identity" });
        request.Headers.TryAddWithoutValidation("If-None-Match", $"\"{number}\"");
        request.Headers.TryAddWithoutValidation("User-Agent", $"visitor/{number}");
        return request;
    }
}
