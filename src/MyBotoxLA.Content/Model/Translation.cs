namespace MyBotoxLA.Content.Model;

/// <summary>
/// Which page this one translates. Without <see cref="Text"/> no qualified translator has checked it, and the page says so.
/// </summary>
/// <param name="Page">The original's file name without <c>.md</c>, such as <c>side-effects</c>.</param>
/// <param name="Text">Fingerprint of the original's sections against which a qualified translator checked the translation.</param>
/// <param name="By">The translator.</param>
public sealed record Translation(string Page, string? Text, string? By = null)
{
    /// <summary>The original's URL path.</summary>
    public string OriginalPath => ContentPath.ToUrl(Page + ContentPath.PageExtension);
}
