namespace MyBotoxLA.Web.Options;

internal sealed class RequestLogOptionsValidator : OptionsValidator<RequestLogOptions>
{
    protected override string? FindError(RequestLogOptions options) => FindFlagError(RequestLogOptions.Key, options.Requests);
}
