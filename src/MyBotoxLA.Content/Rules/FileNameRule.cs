using System.Text.RegularExpressions;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>A file's name is its address: lower-case letters, digits and hyphens, and no two files for one address.</summary>
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
                $"The files {rejected.Other} and {name} make the same address, {rejected.Url}; {rejected.Other} is shown.",
                "Delete one of the two, or rename it."),
            NameProblem.Characters => (
                DiagnosticKinds.FileName,
                $"The file name \"{name}\" does not make a good address.",
                $"Rename the file to {Suggest(name)}: lower-case letters, digits and hyphens only."),
            _ => (
                DiagnosticKinds.FileName,
                $"The address {rejected.Url} is used by the site itself.",
                "Give the file another name."),
        };
        return new Diagnostic { Kind = kind, File = name, Message = message, Hint = hint };
    }

    /// <summary>The name nearest to what the author wrote: without accents, spaces and capitals.</summary>
    private static string Suggest(string name)
    {
        var plain = string.Concat(name[..^ContentPath.PageExtension.Length].ToLowerInvariant().Select(RemoveAccent));
        var parts = plain.Split('/').Select(part => OtherCharacters().Replace(part, "-").Trim('-'));
        return string.Join('/', parts.Select(part => part.Length == 0 ? "page" : part)) + ContentPath.PageExtension;
    }

    /// <summary>Unicode decomposition is not available in a program without cultures; these are the accents of Western languages.</summary>
    private static char RemoveAccent(char letter) =>
        Accented.IndexOf(letter, StringComparison.Ordinal) is var at and >= 0 ? Plain[at] : letter;

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex OtherCharacters();
}
