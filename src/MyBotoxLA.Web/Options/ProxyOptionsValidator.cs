namespace MyBotoxLA.Web.Options;

internal sealed class ProxyOptionsValidator : OptionsValidator<ProxyOptions>
{
    protected override string? FindError(ProxyOptions options)
    {
        var items = SeparatedList.Parse(options.Known);
        if (Array.Find(items, item => ProxyOptions.ParseNetwork(item) is null) is { } wrong)
        {
            return $"{ProxyOptions.Key} \"{wrong}\" is neither an address nor a network. "
                + "Write for example 10.0.0.1 or 10.0.0.0/8, separated by commas.";
        }

        return Array.Find(items, item => ProxyOptions.ParseNetwork(item) is { PrefixLength: 0 }) is { } all
            ? $"{ProxyOptions.Key} \"{all}\" would trust everybody. Name the proxies alone, for example 10.0.0.0/8."
            : null;
    }
}
