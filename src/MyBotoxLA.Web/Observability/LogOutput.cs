using System.Globalization;
using Serilog;
using Serilog.Events;

namespace MyBotoxLA.Web.Observability;

/// <summary>What is logged, and where to.</summary>
internal static class LogOutput
{
    public static void WriteForPeopleOrMachines(this LoggerConfiguration logging, IHostEnvironment environment, LogQueue queue)
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
            logging.WriteTo.Sink(queue);
        }
    }
}
