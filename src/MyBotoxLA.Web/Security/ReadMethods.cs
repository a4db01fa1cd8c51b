namespace MyBotoxLA.Web.Security;

/// <summary>
/// The methods that read. Method names are case-sensitive (RFC 9110, section 9.1), and the server compares them so; ASP.NET Core's
/// <see cref="HttpMethods"/> does not, and a body written for <c>head</c> would then contradict the server.
/// </summary>
internal static class ReadMethods
{
    public static bool IsRead(string method) => method == HttpMethods.Get || IsHead(method);

    public static bool IsHead(string method) => method == HttpMethods.Head;
}
