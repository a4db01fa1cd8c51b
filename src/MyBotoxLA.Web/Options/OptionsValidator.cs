using Microsoft.Extensions.Options;

namespace MyBotoxLA.Web.Options;

/// <summary>Validates options at start. The first problem, in one line, is enough to correct the settings.</summary>
internal abstract class OptionsValidator<TOptions> : IValidateOptions<TOptions>
    where TOptions : class
{
    public ValidateOptionsResult Validate(string? name, TOptions options) =>
        FindError(options) is { } error ? ValidateOptionsResult.Fail(error) : ValidateOptionsResult.Success;

    /// <summary>The problem, as one line for the person who starts the site; null if there is none.</summary>
    protected abstract string? FindError(TOptions options);

    protected static string? FindFlagError(string key, string? value) =>
        value is { Length: > 0 } && !bool.TryParse(value, out _) ? $"{key} \"{value}\" is neither true nor false." : null;
}
