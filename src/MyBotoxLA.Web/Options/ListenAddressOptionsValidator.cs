namespace MyBotoxLA.Web.Options;

internal sealed class ListenAddressOptionsValidator : OptionsValidator<ListenAddressOptions>
{
    private const int HighestPort = 65535;

    protected override string? FindError(ListenAddressOptions options)
    {
        var urls = (options.Urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Array.Find(urls, url => !IsAddress(url)) is { } wrong
            ? $"--urls \"{wrong}\" is not an address to listen on. Write for example {ListenAddressOptions.DefaultUrl}."
            : null;
    }

    private static bool IsAddress(string url)
    {
        try
        {
            return BindingAddress.Parse(url) is { Scheme: "http" or "https", Port: >= 0 and <= HighestPort } address
                && (address.Port > 0 || address.Host != "localhost");
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
