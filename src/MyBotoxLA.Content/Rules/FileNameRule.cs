using System.Text.RegularExpressions;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>A file's name is its address: lower-case letters, digits and hyphens, and no two files for one address.</summary>
internal static partial class FileNameRule
{
    /// <summary>Addresses that the site itself answers.</summary>
    private static readonly string[] Reserved = ["_dev", "assets", "error", "gallery", "health"];

    private const string Accented = "áàâäãåéèêëíìîïóòôöõúùûüñç";
    private const string Plain = "aaaaaaeeeeiiiiooooouuuunc";

    /// <summary>The names of the files that may be pages; what is wrong with the others is reported.</summary>
    public static HashSet<string> Check(IEnumerable<string> names, List<Diagnostic> diagnostics)
    {
        var good = new HashSet<string>(StringComparer.Ordinal);
        var byAddress = new Dictionary<string, string>(StringComparer.Ordinal);

        // Good names first, so that of two files for one address the one that is named well is shown.
        foreach (var name in names.OrderBy(name => !GoodName().IsMatch(name)).ThenBy(name => name, StringComparer.Ordinal))
        {
            var address = ContentPath.ToUrl(name.ToLowerInvariant());
            if (byAddress.TryGetValue(address, out var other))
            {
                Report(diagnostics, DiagnosticKinds.SameAddress, name, $"The files {other} and {name} make the same address, {address}; {other} is shown.", $"Delete one of the two, or rename it.");
            }
            else if (!GoodName().IsMatch(name))
            {
                Report(diagnostics, DiagnosticKinds.FileName, name, $"The file name \"{name}\" makes no good address.", $"Rename the file to {Better(name)}: small letters, digits and hyphens only.");
            }
            else if (Reserved.Contains(address.Split('/')[1]))
            {
                Report(diagnostics, DiagnosticKinds.FileName, name, $"The address {address} is used by the site itself.", "Give the file another name.");
            }
            else
            {
                byAddress.Add(address, name);
                good.Add(name);
            }
        }

        return good;
    }

    /// <summary>The name nearest to what the author wrote: without accents, spaces and capitals.</summary>
    private static string Better(string name)
    {
        var plain = string.Concat(name[..^".md".Length].ToLowerInvariant().Select(WithoutAccent));
        var parts = plain.Split('/').Select(part => Other().Replace(part, "-").Trim('-')).Select(part => part.Length == 0 ? "page" : part);
        return string.Join('/', parts) + ".md";
    }

    /// <summary>Unicode's own decomposition is not there in a program without cultures, and these are the letters of our languages.</summary>
    private static char WithoutAccent(char letter) => Accented.IndexOf(letter, StringComparison.Ordinal) is var at and >= 0 ? Plain[at] : letter;

    private static void Report(List<Diagnostic> diagnostics, DiagnosticKind kind, string file, string message, string hint) =>
        diagnostics.Add(new Diagnostic { Kind = kind, File = file, Message = message, Hint = hint });

    [GeneratedRegex("^([a-z0-9]+(-[a-z0-9]+)*/)*[a-z0-9]+(-[a-z0-9]+)*\\.md$")]
    private static partial Regex GoodName();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Other();
}
