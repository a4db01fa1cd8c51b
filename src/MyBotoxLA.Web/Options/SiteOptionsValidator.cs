namespace MyBotoxLA.Web.Options;

internal sealed class SiteOptionsValidator : OptionsValidator<SiteOptions>
{
    protected override string? FindError(SiteOptions options) =>
        options.BaseUrl is { Length: > 0 } url && SiteOptions.FindOriginError(url) is { } error
            ? $"{SiteOptions.BaseUrlKey} {error}"
            : FindFlagError(SiteOptions.RedirectToHttpsKey, options.RedirectToHttps)
                ?? FindSchemeError(options)
                ?? FindHstsError(options.Hsts);

    private static string? FindHstsError(string? value) =>
        value is { Length: > 0 } && SiteOptions.HstsPolicies.All(policy => policy.Key != value)
            ? $"{SiteOptions.HstsKey} \"{value}\" is none of {string.Join(", ", SiteOptions.HstsPolicies.Select(policy => policy.Key))}."
            : null;

    private static string? FindSchemeError(SiteOptions options) =>
        options.RedirectsToHttps && options.BaseUrl?.StartsWith("http:", StringComparison.OrdinalIgnoreCase) == true
            ? $"{SiteOptions.RedirectToHttpsKey} sends every visitor to https, "
                + $"and {SiteOptions.BaseUrlKey} \"{options.BaseUrl}\" is not https. Write https in {SiteOptions.BaseUrlKey} too."
            : null;
}
