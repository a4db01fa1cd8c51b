using System.Net;

namespace MyBotoxLA.Web.Cli;

/// <summary>Asks addresses on other sites whether they still exist: politely, only headers, and not many at a time.</summary>
internal sealed class LinkClient(TimeSpan timeout) : IDisposable
{
    private const int AtATime = 4;
    private const int MostRedirects = 5;

    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        Timeout = Timeout.InfiniteTimeSpan,
        DefaultRequestHeaders = { { "User-Agent", "MyBotoxLA-link-check/1.0" }, { "Accept", "text/html, */*" } },
    };

    /// <summary>The results in the order of the addresses.</summary>
    public async Task<LinkResult[]> Ask(
        IReadOnlyList<(string Address, IReadOnlyList<string> Files)> links,
        CancellationToken cancellationToken)
    {
        var results = new LinkResult[links.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = cancellationToken };
        await Parallel.ForAsync(
            0,
            links.Count,
            options,
            async (i, token) => results[i] = await Ask(links[i].Address, links[i].Files, token));
        return results;
    }

    public void Dispose() => _client.Dispose();

    private async Task<LinkResult> Ask(string address, IReadOnlyList<string> files, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(timeout);
        try
        {
            return await Follow(address, files, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new LinkResult(address, LinkStatus.TimedOut, null, null, files);
        }
        catch (Exception error) when (error is HttpRequestException or IOException or UriFormatException)
        {
            return new LinkResult(address, LinkStatus.Unreachable, null, null, files);
        }
    }

    private async Task<LinkResult> Follow(string address, IReadOnlyList<string> files, CancellationToken cancellationToken)
    {
        var place = new Uri(address);
        var isForGood = true;
        string? moved = null;
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            var (code, target) = await Ask(place, cancellationToken);
            if (target is null)
            {
                var status = ToStatus(code);
                return status == LinkStatus.Good && moved is not null
                    ? new LinkResult(address, LinkStatus.Moved, (int)code, moved, files)
                    : new LinkResult(address, status, (int)code, null, files);
            }

            // What follows a temporary redirect is not the address to write.
            isForGood &= code is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
            place = new Uri(place, target);
            moved = isForGood ? place.AbsoluteUri : moved;
        }

        return new LinkResult(address, LinkStatus.ServerError, null, null, files);
    }

    /// <summary>Some servers answer HEAD with an error although the page exists.</summary>
    private async Task<(HttpStatusCode Code, Uri? Target)> Ask(Uri place, CancellationToken cancellationToken)
    {
        var head = await Ask(HttpMethod.Head, place, cancellationToken);
        return (int)head.Code < 400 ? head : await Ask(HttpMethod.Get, place, cancellationToken);
    }

    private async Task<(HttpStatusCode Code, Uri? Target)> Ask(HttpMethod method, Uri place, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, place);
        using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        var isRedirect = (int)response.StatusCode is 301 or 302 or 303 or 307 or 308;
        return (response.StatusCode, isRedirect ? response.Headers.Location : null);
    }

    /// <summary>Sites turn programs away with 401, 403, 429, 999, and others: the page may well exist.</summary>
    private static LinkStatus ToStatus(HttpStatusCode code) => (int)code switch
    {
        < 400 => LinkStatus.Good,
        404 or 410 => LinkStatus.Gone,
        < 500 or 999 => LinkStatus.NotChecked,
        _ => LinkStatus.ServerError,
    };
}
