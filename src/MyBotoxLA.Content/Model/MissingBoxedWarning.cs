namespace MyBotoxLA.Content.Model;

/// <summary>A page that names a drug without a boxed warning in its language.</summary>
/// <param name="Page">The page.</param>
/// <param name="Fallback">What is shown instead.</param>
internal sealed record MissingBoxedWarning(Page Page, BoxedWarningFallback Fallback);

/// <summary>What is shown when a page's drug has no boxed warning.</summary>
internal enum BoxedWarningFallback
{
    /// <summary>The page's own last good version, which names another drug or none.</summary>
    LastGoodPage,

    /// <summary>The page with the last good version of the warning.</summary>
    LastGoodWarning,

    /// <summary>Nothing: there never was a warning, and the page may not be shown without one.</summary>
    NoPage,
}
