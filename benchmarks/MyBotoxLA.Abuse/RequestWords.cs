namespace MyBotoxLA.Abuse;

/// <summary>The parts that requests are built from.</summary>
internal static class RequestWords
{
    /// <summary>Valid and invalid methods.</summary>
    public static string[] Methods { get; } =
    [
        "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "PROPFIND", "get", "GeT", "", " ", "G\0T", "M-SEARCH",
        new('A', 70_000), "GET GET", "\"", "PRI",
    ];

    /// <summary>Valid and invalid HTTP versions.</summary>
    public static string[] Versions { get; } =
    [
        "HTTP/1.0", "HTTP/0.9", "HTTP/2.0", "HTTP/3", "HTTP/1.2", "HTTP/9.9", "http/1.1", "HTTP/1.", "HTTP/11", "", "ICY",
        "HTTP/1.1 HTTP/1.1", "HTTP/-1.1",
    ];

    /// <summary>Parts of a path that reach the site.</summary>
    public static string[] Pieces { get; } =
    [
        "/", "//", "/.", "/..", "/../..", "/%2e%2e/", "%2f", "%5c", "%00", "%", "%2", "%zz", "%25%32%65", "%c0%af", "%e0%80%af", "%ff%fe",
        "%f8%88%80%80%80", "%ed%a0%80", "%F0%9F%98%80",
        ";", ";a=b", "?", "??", "?a=%00", "&", "+", "%20", "%0d%0a", "%0d%0aSet-Cookie:a=b", "*", ":", "@", "~", "'", "<script>", "{0}",
        "{**path}", "$(id)", "..;/", "index", ".html",
        ".md", ".php", "/index.md.html", "/index/index", "/INDEX.HTML", "/es", "/safety", "/health/ready/", "/_status", "/assets/", "/con",
        "/aux.md", "http://127.0.0.1/", "%C4%B0",
        "%C5%BF",
    ];

    /// <summary>Parts of a path, most of which the server rejects.</summary>
    public static string[] BadPieces { get; } =
    [
        "\\", "\0", "é", "\u00ff", "#", "#a", " ", "\"",
    ];

    /// <summary>Complete request targets.</summary>
    public static string[] Targets { get; } =
    [
        "*", "", "about-botox", "http://127.0.0.1/", "http://127.0.0.1", "https://example.org/about-botox", "http://[::1", "http:///",
        "HTTP://127.0.0.1:99999/", "//example.org/",
        "127.0.0.1:80", "/\\example.org", "?", "?/", "#", "ftp://a/",
    ];

    /// <summary>Meaningless headers that reach the site.</summary>
    public static string[] Headers { get; } =
    [
        "HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA", "Sec-WebSocket-Key: AAAA", "TE: trailers", "Trailer: Host", "Accept-Encoding: ",
        "Accept-Encoding: *;q=0",
        "Accept-Encoding: gzip;q=0, br;q=0, identity;q=0", "Accept-Encoding: br;q=1.0001", "Accept-Encoding: br;q=",
        "Accept-Encoding: br;q=-1", "Accept-Encoding: ;;;,,,;q=1",
        "Accept-Encoding: gzip;q=0.9999", "Accept-Encoding: identity;q=0", "Accept-Encoding: br;q=1;q=0", "Accept-Encoding: \"gzip\"",
        "Accept-Encoding: zstd, dcb, x-gzip",
        "If-None-Match: *", "If-None-Match: \"", "If-None-Match: \"\"", "If-None-Match: W/", "If-None-Match: W/\"a\", \"b",
        "If-None-Match: a", "If-None-Match: ,,,,",
        "If-None-Match: \"a\"\"b\"", "If-Match: \"a\"", "If-Modified-Since: yesterday", "If-Modified-Since: Sun, 06 Nov 2094 08:49:37 GMT",
        "If-Unmodified-Since: 0", "If-Range: \"a\"",
        "Range: bytes=0-", "Range: bytes=-1", "Range: bytes=5-1", "Range: bytes=99999999999999999999-", "Range: bytes=0-0,1-1,2-2,3-3,4-4",
        "Range: bytes=", "Range: lines=1-2",
        "Range: bytes=a-b", "Range: bytes=-0", "X-Forwarded-For: 1.2.3.4", "X-Forwarded-Proto: javascript", "X-Forwarded-Host: example.org",
        "X-Original-URL: /health/ready",
        "X-HTTP-Method-Override: DELETE", "Authorization: Basic ====", "Origin: null", "Accept: */*;q=NaN", "Accept-Language: es;q=9",
        "Content-Type: multipart/form-data; boundary=",
        "traceparent: 00-0-0-0", "baggage: =",
    ];

    /// <summary>Headers that contradict each other or violate the grammar.</summary>
    public static string[] BadHeaders { get; } =
    [
        "Host: 127.0.0.1", "Host:", "Host: example.org", "Host: 127.0.0.1:99999", "Host: 127.0.0.1:abc", "Host: [::1", "Host: a b",
        "Host: \u00e9", "Host: a@b",
        "Host: 127.0.0.1, 127.0.0.1", "Host : 127.0.0.1", "Content-Length: 0", "Content-Length: 5", "Content-Length: -1",
        "Content-Length: 5, 5", "Content-Length: 5, 6",
        "Content-Length: 99999999999999999999", "Content-Length: +5", "Content-Length: 0x5", "Content-Length: 9223372036854775807",
        "Content-Length: ", "Transfer-Encoding: chunked",
        "Transfer-Encoding: identity", "Transfer-Encoding: gzip", "Transfer-Encoding: chunked, chunked", "Transfer-Encoding: gzip, chunked",
        "Transfer-Encoding: chunked, gzip",
        "Transfer-Encoding:\tchunked", "Transfer-Encoding : chunked", "Transfer-Encoding: xchunked", "Transfer-Encoding: ",
        "Connection: close", "Connection: keep-alive",
        "Connection: Upgrade", "Connection: Host", "Connection: close, keep-alive, , ,", "Upgrade: h2c", "Upgrade: websocket",
        "Expect: 100-continue", "Expect: 200-ok",
        "Cookie: a=b; a=\u00ff; =; ;;", ":path: /", ":method: GET", "A", ": a", "A:\0", "A: \u0001\u0002\u007f", "A\0: b", "\u00e9: \u00e9",
        "A B: c", "A: b\rB: c", "A: b\nB: c",
        "A: b\r\n c", " A: b", "\tA: b", "A: b\r\n\tc\r\n\td",
    ];

    /// <summary>Bodies, most of them malformed.</summary>
    public static string[] Bodies { get; } =
    [
        "5\r\nhello\r\n0\r\n\r\n", "0\r\n\r\n", "ffffffffffffffff\r\n", "-1\r\n", "5;a=b\r\nhello\r\n0\r\nHost: x\r\n\r\n", "zz\r\n",
        "5\r\nhel", "hello", "helloGET / HTTP/1.1\r\n\r\n",
        "\0\0\0\0\0", "1\nx\n0\n\n", "\r\n\r\n\r\n", "0\r\n\r\nGET /health/ready HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    ];
}
