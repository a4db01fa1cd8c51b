using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace MyBotoxLA.Web;

/// <summary>Where the site listens: what is wrong with it, before and while it begins to.</summary>
internal static class ListenAddress
{
    private const int HighestPort = 65535;

    /// <summary>Why the addresses of <c>--urls</c> cannot be had, or null.</summary>
    public static string? Refuse(IConfiguration configuration) =>
        Array.Find((configuration["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), url => !IsAddress(url)) is { } wrong
            ? $"--urls \"{wrong}\" is not an address to listen on. Write for example {Site.DefaultUrl}."
            : null;

    /// <summary>Why the site could not begin to listen; null where something else went wrong.</summary>
    public static string? Refuse(Exception fault, IConfiguration configuration)
    {
        var urls = configuration["urls"] ?? $"port {configuration["http_ports"]}";
        return fault switch
        {
            IOException { InnerException: AddressInUseException } => $"The site could not listen on {urls}: another program does. Stop that, or name another port with --urls.",
            SocketException { SocketErrorCode: SocketError.AccessDenied } => $"The site could not listen on {urls}: its user may not. Name a port above 1023 with --urls.",
            SocketException or IOException or InvalidOperationException when IsFromListening(fault) => $"The site could not listen on {urls}: {fault.Message.Split('\n')[0].Trim()}",
            _ => null,
        };
    }

    private static bool IsAddress(string url)
    {
        try
        {
            return BindingAddress.Parse(url) is { Scheme: "http" or "https", Port: >= 0 and <= HighestPort } address && (address.Port > 0 || address.Host != "localhost");
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static bool IsFromListening(Exception fault) => fault.StackTrace?.Contains("AddressBinder", StringComparison.Ordinal) == true;
}
