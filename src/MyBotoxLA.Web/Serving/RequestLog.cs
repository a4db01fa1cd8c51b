using System.Globalization;
using Serilog;
using Serilog.AspNetCore;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace MyBotoxLA.Web.Serving;

/// <summary>What is logged, and how. The privacy page says what a request's line holds: change both or neither.</summary>
internal static class RequestLog
{
    public static void Configure(RequestLoggingOptions options)
    {
        options.MessageTemplate = "Answered {Method} {Path} with {Status} in {Milliseconds:0.0} ms";
        options.GetMessageTemplateProperties = (context, _, milliseconds, status) =>
        [
            new LogEventProperty("Method", new ScalarValue(context.Request.Method)),
            new LogEventProperty("Path", new ScalarValue(context.Request.Path.ToUriComponent())),
            new LogEventProperty("Status", new ScalarValue(status)),
            new LogEventProperty("Milliseconds", new ScalarValue(Math.Round(milliseconds, 1))),
        ];
    }

    public static void WriteForPeopleOrMachines(this LoggerConfiguration logging, IHostEnvironment environment)
    {
        logging.MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Warning)

            // While anybody listens to it, the host makes an activity and a log scope for each request, which nobody here reads.
            .MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LevelAlias.Off);
        if (environment.IsDevelopment())
        {
            logging.WriteTo.Console(outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}", formatProvider: CultureInfo.InvariantCulture);
        }
        else
        {
            logging.WriteTo.Console(new UntracedFormatter(new RenderedCompactJsonFormatter()));
        }
    }
}
