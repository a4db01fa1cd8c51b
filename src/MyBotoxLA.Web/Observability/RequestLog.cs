using System.Diagnostics;
using Serilog.Events;
using Serilog.Parsing;
using ILogger = Serilog.ILogger;

namespace MyBotoxLA.Web.Observability;

/// <summary>Logs each request. The privacy page lists the fields of the line: change both or neither.</summary>
internal sealed class RequestLog(RequestDelegate next, ILogger logger)
{
    /// <summary>What Serilog's own middleware names as the source: programs that read the log may look for it.</summary>
    public const string Source = "Serilog.AspNetCore.RequestLoggingMiddleware";

    /// <summary>Longer than any address of the site. A client can send about 16,000 characters.</summary>
    private const int PathCharacters = 200;

    /// <summary>Longer than any registered method; a client can send any word.</summary>
    private const int MethodCharacters = 20;

    private static readonly MessageTemplate Template =
        new MessageTemplateParser().Parse("Answered {Method} {Path} with {Status} in {Milliseconds:0.0} ms");

    // Most requests share these.
    private static readonly LogEventProperty Get = new("Method", new ScalarValue(HttpMethods.Get));
    private static readonly LogEventProperty Ok = new("Status", new ScalarValue(StatusCodes.Status200OK));
    private static readonly LogEventProperty SourceContext =
        new(Serilog.Core.Constants.SourceContextPropertyName, new ScalarValue(Source));

    /// <summary>True for the line of a request, which may be dropped when there are too many.</summary>
    public static bool IsRequest(LogEvent logEvent) => ReferenceEquals(logEvent.MessageTemplate, Template);

    public async Task InvokeAsync(HttpContext context)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
            Write(context, start, context.Response.StatusCode, fault: null);
        }
        catch (Exception fault)
        {
            Write(context, start, StatusCodes.Status500InternalServerError, fault);
            throw;
        }
    }

    private void Write(HttpContext context, long start, int status, Exception? fault)
    {
        var milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        var isError = fault is not null || status >= StatusCodes.Status500InternalServerError;
        var method = context.Request.Method;
        LogEventProperty[] properties =
        [
            method == HttpMethods.Get ? Get : new("Method", new ScalarValue(Cut(method, MethodCharacters))),
            new("Path", new ScalarValue(Shown(context.Request.Path))),
            status == StatusCodes.Status200OK ? Ok : new("Status", new ScalarValue(status)),
            new("Milliseconds", new ScalarValue(Math.Round(milliseconds, 1))),
            SourceContext,
        ];
        var level = isError ? LogEventLevel.Error : LogEventLevel.Information;
        logger.Write(new LogEvent(TimeProvider.System.GetUtcNow(), level, fault, Template, properties));
    }

    /// <summary>Percent-encoded, so that no character of it needs another escape in the log.</summary>
    private static string Shown(PathString path) =>
        Cut(new PathString(Cut(path.Value ?? "", PathCharacters)).ToUriComponent(), PathCharacters);

    private static string Cut(string text, int length) => text.Length > length ? text[..length] : text;
}
