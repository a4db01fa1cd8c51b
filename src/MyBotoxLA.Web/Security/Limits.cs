using System.Globalization;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace MyBotoxLA.Web.Security;

/// <summary>How much of the server one visitor can take, and how long a slow one is waited for.</summary>
internal static class Limits
{
    /// <summary>The longest address of the site is far shorter; a proxy in front should allow no more.</summary>
    private const int RequestLine = 16 * 1024;

    /// <summary>A browser sends 20 headers, and a CDN about as many more.</summary>
    private const int HeaderCount = 64;

    /// <summary>This site sets no cookie, but another under the same domain may.</summary>
    private const int HeaderBytes = 32 * 1024;

    /// <summary>Room for one request with the longest line and headers; what is sent ahead waits in the visitor's machine.</summary>
    private const int UnreadBytes = 64 * 1024;

    /// <summary>What a visitor has not fetched waits here, so slow readers cost no more than this each.</summary>
    private const int UnsentBytes = 64 * 1024;

    /// <summary>Many more than a thousand who never finish; each costs a few kilobytes.</summary>
    private const int Connections = 10_000;

    /// <summary>.NET keeps so many libraries and pipes open.</summary>
    private const int OwnHandles = 300;

    /// <summary>For the content, its state and whatever .NET opens besides.</summary>
    private const int SpareHandles = 40;

    /// <summary>Where the system allows but few handles.</summary>
    private const int FewestConnections = 16;

    /// <summary>With fewer .NET does not start, or dies soon.</summary>
    private const int FewestHandles = 360;

    /// <summary>A page and what it needs are six files; a browser that fetches pages beforehand asks for some more.</summary>
    private const int StreamsPerConnection = 32;

    /// <summary>The least that HTTP/2 allows: no request has a body.</summary>
    private const int Http2Window = 64 * 1024;

    /// <summary>A visitor's whole request is one or two packets, even over a bad line.</summary>
    private static readonly TimeSpan Headers = TimeSpan.FromSeconds(10);

    /// <summary>Longer than proxies keep their idle connections (60 s), so that it is they who close them, and no request is lost in between.</summary>
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(75);

    /// <summary>Slower than the slowest mobile line; the grace is for a line that drops out for a while.</summary>
    private static readonly MinDataRate SlowestReader = new(bytesPerSecond: 1024, gracePeriod: TimeSpan.FromSeconds(10));

    /// <summary>No request has a body, so nobody is waited for who sends one.</summary>
    private static readonly MinDataRate SlowestWriter = new(bytesPerSecond: 1024, gracePeriod: TimeSpan.FromSeconds(2));

    private static readonly TimeSpan Ping = TimeSpan.FromSeconds(30);

    /// <summary>Requests under way when the program is asked to stop get this long; <c>deploy/</c> counts on it.</summary>
    private static readonly TimeSpan Drain = TimeSpan.FromSeconds(30);

    /// <summary>The most that may be accepted. Half of them are served: those that are refused take a handle too, until they are closed.</summary>
    public static int Accepted => Math.Max(FewestConnections, Handles() - OwnHandles - SpareHandles);

    public static void Set(KestrelServerOptions server)
    {
        var limits = server.Limits;
        limits.MaxRequestLineSize = RequestLine;
        limits.MaxRequestHeaderCount = HeaderCount;
        limits.MaxRequestHeadersTotalSize = HeaderBytes;
        limits.MaxRequestBufferSize = UnreadBytes;
        limits.MaxResponseBufferSize = UnsentBytes;
        limits.MaxRequestBodySize = 0;
        limits.RequestHeadersTimeout = Headers;
        limits.KeepAliveTimeout = Idle;
        limits.MinResponseDataRate = SlowestReader;
        limits.MinRequestBodyDataRate = SlowestWriter;
        limits.MaxConcurrentConnections = Math.Clamp(Accepted / 2, FewestConnections, Connections);
        limits.MaxConcurrentUpgradedConnections = 0;
        limits.Http2.MaxStreamsPerConnection = StreamsPerConnection;
        limits.Http2.InitialConnectionWindowSize = Http2Window;
        limits.Http2.InitialStreamWindowSize = Http2Window;
        limits.Http2.KeepAlivePingDelay = Ping;
    }

    public static void Set(HostOptions host) => host.ShutdownTimeout = Drain;

    /// <summary>Why the system gives the program too little, or null.</summary>
    public static string? Refuse() =>
        Handles() is < FewestHandles and var handles ? $"The system lets this program have {handles} files and connections open at once; it needs {FewestHandles}, and 1024 or more are better: see ulimit -n." : null;

    /// <summary>
    /// How many files and sockets the system lets the program have open. When there is none left, Kestrel tries for ever to accept,
    /// and .NET, which then cannot read how much memory there is, ends with "Out of memory". So it must never come to that.
    /// </summary>
    private static int Handles()
    {
        const string name = "Max open files";
        const string limits = "/proc/self/limits";
        var line = File.Exists(limits) ? File.ReadLines(limits).FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal)) : null;
        return int.TryParse(line?[name.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries)[0], NumberStyles.None, CultureInfo.InvariantCulture, out var handles) ? handles : int.MaxValue;
    }
}
