namespace MyBotoxLA.Web.Options;

internal sealed class ContentFolderOptionsValidator : OptionsValidator<ContentFolderOptions>
{
    protected override string? FindError(ContentFolderOptions options) =>
        options.PollSeconds is { Length: > 0 } seconds && ContentFolderOptions.ParseSeconds(seconds) is null
            ? $"{ContentFolderOptions.PollSecondsKey} \"{seconds}\" is not a number of seconds from 0.01 to 86400. Write for example 2."
            : null;
}
