using System.Globalization;
using Serilog;
using Serilog.AspNetCore;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace MyBotoxLA.Web.Observability;

/// <summary>What is logged, and how. The privacy page lists the fields of a request's line: change both or neither.</summary>
internal static class RequestLog
{
    /// <summary>Longer than any address of the site; a client can send sixteen thousand.</summary>
    private const int PathCharacters = 200;

    /// <summary>Longer than any registered method; a client can send any word.</summary>
    private const int MethodCharacters = 20;

    public static void Configure(RequestLoggingOptions options)
    {
        options.MessageTemplate = "Answered {Method} {Path} with {Status} in {Milliseconds:0.0} ms";
        options.GetLevel = (context, _, fault) => Level(context, fault);
        options.GetMessageTemplateProperties = (context, _, milliseconds, status) =>
        [
            new LogEventProperty("Method", new ScalarValue(Cut(context.Request.Method, MethodCharacters))),
            new LogEventProperty("Path", new ScalarValue(Shown(context.Request.Path))),
            new LogEventProperty("Status", new ScalarValue(status)),
            new LogEventProperty("Milliseconds", new ScalarValue(Math.Round(milliseconds, 1))),
        ];
    }

    public static void WriteForPeopleOrMachines(this LoggerConfiguration logging, IHostEnvironment environment)
    {
        logging.MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Warning)
            // One line for every connection above the limit, and two at every start about http without TLS.
            .MinimumLevel.Override("Microsoft.AspNetCore.Server.Kestrel", LogEventLevel.Error)
            // The reason for a failed start is written as one line on standard error: see ListenFailure.
            .MinimumLevel.Override("Microsoft.Extensions.Hosting.Internal.Host", LogEventLevel.Fatal)

            // With a listener, the host creates an activity and a log scope for each request, which nothing here reads.
            .MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LevelAlias.Off);
        UnwritableLog.ReportOnce();
        if (environment.IsDevelopment())
        {
            logging.WriteTo.Console(
                outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}",
                formatProvider: CultureInfo.InvariantCulture);
        }
        else
        {
            logging.WriteTo.Console(new UntracedFormatter(new RenderedCompactJsonFormatter()));
        }
    }

    /// <summary>Percent-encoded, so that no character of it needs another escape in the log.</summary>
    private static string Shown(PathString path) =>
        Cut(new PathString(Cut(path.Value ?? "", PathCharacters)).ToUriComponent(), PathCharacters);

    private static string Cut(string text, int length) => text.Length > length ? text[..length] : text;

    private static LogEventLevel Level(HttpContext context, Exception? fault) =>
        fault is not null || context.Response.StatusCode >= StatusCodes.Status500InternalServerError
            ? LogEventLevel.Error
            : LogEventLevel.Information;
}
