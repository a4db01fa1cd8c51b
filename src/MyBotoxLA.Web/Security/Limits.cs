using Microsoft.AspNetCore.Server.Kestrel.Core;
using MyBotoxLA.Web.Options;

namespace MyBotoxLA.Web.Security;

/// <summary>How much of the server one client can use, and how long the server waits for a slow one.</summary>
internal static class Limits
{
    /// <summary>The longest address of the site is far shorter; a proxy in front should allow no more.</summary>
    private const int RequestLine = 16 * 1024;

    /// <summary>A browser sends 20 headers, and a CDN about as many more.</summary>
    private const int HeaderCount = 64;

    /// <summary>This site sets no cookie, but another under the same domain may.</summary>
    private const int HeaderBytes = 32 * 1024;

    /// <summary>Room for one request with the longest line and headers; more stays on the client's side.</summary>
    private const int UnreadBytes = 64 * 1024;

    /// <summary>What a client has not received yet is buffered here, so a slow one costs no more than this.</summary>
    private const int UnsentBytes = 64 * 1024;

    /// <summary>Many more than a thousand that never finish; each costs a few kilobytes.</summary>
    private const int Connections = 10_000;

    /// <summary>As many libraries and pipes as .NET has open.</summary>
    private const int OwnHandles = 300;

    /// <summary>For the content, its state and whatever else .NET opens.</summary>
    private const int SpareHandles = 40;

    /// <summary>If the system allows only few handles.</summary>
    private const int FewestConnections = 16;

    /// <summary>A page and its assets are six files; a browser that prefetches pages requests a few more.</summary>
    private const int StreamsPerConnection = 32;

    /// <summary>The least that HTTP/2 allows: no request has a body.</summary>
    private const int Http2Window = 64 * 1024;

    /// <summary>A whole request is one or two packets, even over a bad line.</summary>
    private static readonly TimeSpan Headers = TimeSpan.FromSeconds(10);

    /// <summary>Longer than the idle timeout of proxies (60 s), so that they close the connection first and no request is lost.</summary>
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(75);

    /// <summary>Slower than the slowest mobile line; the grace period is for a line that drops out for a while.</summary>
    private static readonly MinDataRate SlowestReader = new(bytesPerSecond: 1024, gracePeriod: TimeSpan.FromSeconds(10));

    /// <summary>No request has a body, so the server does not wait for one.</summary>
    private static readonly MinDataRate SlowestWriter = new(bytesPerSecond: 1024, gracePeriod: TimeSpan.FromSeconds(2));

    private static readonly TimeSpan Ping = TimeSpan.FromSeconds(30);

    /// <summary>Requests in progress when the program is asked to stop get this long; <c>deploy/</c> relies on it.</summary>
    private static readonly TimeSpan Drain = TimeSpan.FromSeconds(30);

    /// <summary>
    /// The most that may be accepted. Half of them are served: those that are rejected take a handle too, until they are
    /// closed.
    /// </summary>
    public static int Accepted(SystemLimits system) => Math.Max(FewestConnections, system.OpenFiles - OwnHandles - SpareHandles);

    public static void Set(KestrelServerOptions server, SystemLimits system)
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
        limits.MaxConcurrentConnections = Math.Clamp(Accepted(system) / 2, FewestConnections, Connections);
        limits.MaxConcurrentUpgradedConnections = 0;
        limits.Http2.MaxStreamsPerConnection = StreamsPerConnection;
        limits.Http2.InitialConnectionWindowSize = Http2Window;
        limits.Http2.InitialStreamWindowSize = Http2Window;
        limits.Http2.KeepAlivePingDelay = Ping;
    }

    public static void Set(HostOptions host) => host.ShutdownTimeout = Drain;
}
