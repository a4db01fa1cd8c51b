using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// A file's name determines its URL path: lowercase letters, digits, and hyphens only, and a different path for each file.
/// </summary>
internal sealed class FileNameRule : ISiteRule
{
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
    private static string Suggest(string name) =>
        PlainName.Of(name[..^ContentPath.PageExtension.Length], word: "page") + ContentPath.PageExtension;
}
