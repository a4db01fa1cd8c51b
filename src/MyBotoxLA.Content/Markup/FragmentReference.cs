namespace MyBotoxLA.Content.Markup;

/// <summary>A fragment that a page includes. The page is parsed again when any of this changes.</summary>
/// <param name="File">Name of the fragment's file.</param>
/// <param name="Hash">Hash of the version that is shown; null if there is none.</param>
/// <param name="Exists">True if the file exists.</param>
/// <param name="IsInOtherLanguage">True if a fragment of this name exists in another language.</param>
/// <param name="Nearest">If it does not exist, the file of this language whose name is nearest; null if none is close.</param>
internal readonly record struct FragmentReference(string File, string? Hash, bool Exists, bool IsInOtherLanguage, string? Nearest);
