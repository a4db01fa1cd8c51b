using Microsoft.Extensions.Options;

namespace MyBotoxLA.Web.Options;

/// <summary>Validates options at start: the first thing wrong, in one line, is enough to correct the settings.</summary>
internal abstract class OptionsValidator<TOptions> : IValidateOptions<TOptions>
    where TOptions : class
{
    public ValidateOptionsResult Validate(string? name, TOptions options) =>
        FindError(options) is { } error ? ValidateOptionsResult.Fail(error) : ValidateOptionsResult.Success;

    /// <summary>What is wrong, as a line for the person who starts the site; null if nothing is.</summary>
    protected abstract string? FindError(TOptions options);

    protected static string? FindFlagError(string key, string? value) =>
        value is { Length: > 0 } && !bool.TryParse(value, out _) ? $"{key} \"{value}\" is neither true nor false." : null;
}
