using System.CommandLine;
using System.Net;
using System.Text.RegularExpressions;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Options;

namespace MyBotoxLA.Web.Cli;

/// <summary>
/// <c>links</c>: asks every address on another site, in texts and sources, whether it still exists. The server never does.
/// </summary>
internal sealed partial class LinksCommand : Command
{
    private const string Text = "text";
    private const string Json = "json";

    private readonly ConsoleContext _console;
    private readonly Option<string?> _content = ContentOption.Create();

    private readonly Option<string> _format = FormatOption.Create("For people, or for programs.", Text, Json);

    private readonly Option<int> _timeout = new("--timeout")
    {
        HelpName = "SECONDS",
        Description = "How long to wait for an address.",
        DefaultValueFactory = _ => 20,
    };

    public LinksCommand(ConsoleContext console)
        : base(
            "links",
            "Asks every address on another site whether it still exists. Exits with 0 if none is dead, 1 if one is, or if this computer "
            + "is offline, and 2 if the command line is wrong.")
    {
        _console = console;
        Add(_content);
        Add(_format);
        Add(_timeout);
        SetAction(Run);
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        var folder = ContentOption.FolderOf(parsed.GetValue(_content), _console);
        var options = new ContentOptions { Folder = folder, Site = SitePaths.Addresses };
        var links = Find(new ContentLoader(options).Load(cancellationToken));
        using var client = new LinkClient(TimeSpan.FromSeconds(Math.Clamp(parsed.GetValue(_timeout), 1, 600)));
        var results = await client.Ask(links, cancellationToken);
        if (Array.Exists(results, result => result.Status == LinkStatus.Unreachable)
            && Array.TrueForAll(results, result => result.Status is LinkStatus.Unreachable or LinkStatus.TimedOut))
        {
            _console.Errors.WriteLine($"None of {results.Length} addresses could be reached: this computer seems to be offline.");
            return ExitCodes.Errors;
        }

        if (parsed.GetRequiredValue(_format) == Json)
        {
            LinkReport.WriteJson(_console.Output, results);
        }
        else
        {
            LinkReport.WriteText(_console.Output, results);
        }

        return Array.Exists(results, result => result.IsDead) ? ExitCodes.Errors : ExitCodes.Good;
    }

    /// <summary>Each address once, without its fragment, with the files that link to it.</summary>
    private static (string Address, IReadOnlyList<string> Files)[] Find(ContentSnapshot snapshot) =>
    [
        .. snapshot.Pages.Values
            .SelectMany(page => Addresses(page).Select(address => (Address: address.Split('#')[0], page.File.Name)))
            .GroupBy(link => link.Address, StringComparer.Ordinal)
            .OrderBy(links => links.Key, StringComparer.Ordinal)
            .Select(links => (links.Key, (IReadOnlyList<string>)[.. links.Select(link => link.Name).Distinct().Order()])),
    ];

    private static IEnumerable<string> Addresses(Page page) => page.Body
        .SelectMany(part => Link().Matches(part.Html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)))
        .Concat(page.FrontMatter.Sources.Select(source => source.Url).OfType<string>());

    [GeneratedRegex("href=\"(https?://[^\"]+)\"")]
    private static partial Regex Link();
}
