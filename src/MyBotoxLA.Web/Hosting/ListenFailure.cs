using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using MyBotoxLA.Web.Options;

namespace MyBotoxLA.Web.Hosting;

internal static class ListenFailure
{
    /// <summary>Why the site could not start to listen; null if something else went wrong.</summary>
    public static string? Explain(Exception fault, ListenAddressOptions options) => fault switch
    {
        IOException { InnerException: AddressInUseException } =>
            $"The site could not listen on {options.Description}: another program does. Stop that, or name another port with --urls.",
        SocketException { SocketErrorCode: SocketError.AccessDenied } =>
            $"The site could not listen on {options.Description}: its user may not. Name a port above 1023 with --urls.",
        SocketException or IOException or InvalidOperationException when IsFromListening(fault) =>
            $"The site could not listen on {options.Description}: {fault.Message.Split('\n')[0].Trim()}",
        _ => null,
    };

    private static bool IsFromListening(Exception fault) => fault.StackTrace?.Contains("AddressBinder", StringComparison.Ordinal) == true;
}
