using System.Text.RegularExpressions;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// A file's name determines its URL path: lowercase letters, digits, and hyphens only, and a different path for each file.
/// </summary>
internal sealed partial class FileNameRule : ISiteRule
{
    private const string Accented = "áàâäãåéèêëíìîïóòôöõúùûüñç";
    private const string Plain = "aaaaaaeeeeiiiiooooouuuunc";

    public IEnumerable<Diagnostic> Check(RuleContext context) => context.RejectedNames.Select(ToDiagnostic);

    private static Diagnostic ToDiagnostic(RejectedName rejected)
    {
        var name = rejected.Name;
        var (kind, message, hint) = rejected.Problem switch
        {
            NameProblem.SameAddress => (
                DiagnosticKinds.SameAddress,
                $"The files {rejected.Other} and {name} have the same address, {rejected.Url}; {rejected.Other} is shown.",
                "Delete one of the two, or rename it."),
            NameProblem.Characters => (
                DiagnosticKinds.FileName,
                $"The file name \"{name}\" cannot be used as an address.",
                $"Rename the file to {Suggest(name)}: use only lowercase letters, digits, and hyphens."),
            _ => (
                DiagnosticKinds.FileName,
                $"The address {rejected.Url} is used by the site itself.",
                name.EndsWith("/index.md", StringComparison.Ordinal)
                    ? "Give the folder another name."
                    : $"Give the file another name, for example {name[..^ContentPath.PageExtension.Length]}-page.md."),
        };
        return new Diagnostic { Kind = kind, File = name, Message = message, Hint = hint };
    }

    /// <summary>The closest valid name: without accents, spaces, or capitals.</summary>
    private static string Suggest(string name)
    {
        var plain = string.Concat(name[..^ContentPath.PageExtension.Length].ToLowerInvariant().Select(RemoveAccent));
        var parts = plain.Split('/').Select(part => OtherCharacters().Replace(part, "-").Trim('-'));
        return string.Join('/', parts.Select(part => part.Length == 0 ? "page" : part)) + ContentPath.PageExtension;
    }

    /// <summary>
    /// Unicode decomposition is not available in globalization-invariant mode; these are the accents of Western languages.
    /// </summary>
    private static char RemoveAccent(char letter) =>
        Accented.IndexOf(letter, StringComparison.Ordinal) is var at and >= 0 ? Plain[at] : letter;

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex OtherCharacters();
}
