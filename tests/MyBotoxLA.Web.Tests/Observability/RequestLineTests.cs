using System.Globalization;
using System.Text;
using MyBotoxLA.Web.Observability;
using Serilog.Events;
using Serilog.Formatting.Compact;
using Serilog.Parsing;

namespace MyBotoxLA.Web.Tests.Observability;

/// <summary>Every line is what Serilog's formatter writes.</summary>
public sealed class RequestLineTests
{
    private static readonly MessageTemplate Template =
        new MessageTemplateParser().Parse("Answered {Method} {Path} with {Status} in {Milliseconds:0.0} ms");

    [Fact]
    public void Line_OfAnyRequest_IsTheOneOfSerilog()
    {
        string[] methods = ["GET", "HEAD", "", "M-SEARCH", new('M', 20), "!#$%&'*+-.^_`|~"];
        string[] paths = ["/", "/about-botox", "", "/%C3%B1/%22", "/a;b=c,d:e@f'g(h)*!$&+", "/" + new string('a', 199), "/ {braces}"];
        int[] statuses = [100, 200, 304, 404, 499];
        double[] durations = [0, 0.1, 0.3, 1, 12.5, 999.9, 1000, 1234567.8, 9_999_999_999.9];
        var lines = from method in methods
                    from path in paths
                    from status in statuses
                    from duration in durations
                    select Event(method, path, status, duration);

        Assert.All(lines, line => Assert.Equal(OfSerilog(line), Formatted(line)));
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("2026-11-25T16:00:00-08:00")]
    [InlineData("2026-11-25T23:59:59.9999999Z")]
    [InlineData("9999-12-31T23:59:59.1Z")]
    public void Line_OfAnyTime_IsTheOneOfSerilog(string time)
    {
        var line = Event("GET", "/", 200, 0.1, DateTimeOffset.Parse(time, CultureInfo.InvariantCulture));

        Assert.Equal(OfSerilog(line), Formatted(line));
    }

    [Theory]
    [InlineData("GET", "/\"")]
    [InlineData("GET", "/\\")]
    [InlineData("GET", "/\u0001")]
    [InlineData("GET", "/\u007f")]
    [InlineData("GET", "/ñ")]
    [InlineData("\"", "/")]
    public void Text_ThatNeedsAnEscape_IsLeftToSerilog(string method, string path) =>
        Assert.Null(Formatted(Event(method, path, 200, 0.1)));

    [Fact]
    public void Error_IsLeftToSerilog() => Assert.Null(Formatted(Event("GET", "/", 500, 0.1, level: LogEventLevel.Error)));

    private static LogEvent Event(
        string method,
        string path,
        int status,
        double milliseconds,
        DateTimeOffset time = default,
        LogEventLevel level = LogEventLevel.Information) => new(
        time,
        level,
        exception: null,
        Template,
        [
            new("Method", new ScalarValue(method)),
            new("Path", new ScalarValue(path)),
            new("Status", new ScalarValue(status)),
            new("Milliseconds", new ScalarValue(milliseconds)),
            new("SourceContext", new ScalarValue(RequestLog.Source)),
        ]);

    private static string? Formatted(LogEvent logEvent)
    {
        Span<byte> line = stackalloc byte[RequestLine.MaxBytes];
        return RequestLine.TryFormat(logEvent, line, out var length) ? Encoding.UTF8.GetString(line[..length]) : null;
    }

    private static string OfSerilog(LogEvent logEvent)
    {
        using var line = new StringWriter();
        new RenderedCompactJsonFormatter().Format(logEvent, line);
        return line.ToString();
    }
}
