using System.Text.RegularExpressions;
using MyBotoxLA.Content.Diagnostics;

namespace MyBotoxLA.Content.Rules;

/// <summary>Links and citations that Markdown left as text.</summary>
internal static class LeftoverLinks
{
    private const string Target = @"(?:/|#|\.\.?/|https?:|www\.|mailto:|tel:)";

    public static IEnumerable<LeftoverMarkup> All() => [.. Brackets(), .. Addresses(), .. Citations()];

    private static IEnumerable<LeftoverMarkup> Brackets() =>
    [
        UnsupportedMarkup.TableOfContents,
        LeftoverMarkup.New(
            DiagnosticKinds.LinkBrackets,
            "[[",
            @"(?<at>!?\[\[(?<page>[^\[\]\n|]+)(?:\|(?<words>[^\[\]\n]+))?\]\])",
            match => $"\"{match.Text}\" is not a {(Start(match).Length > 0 ? "picture" : "link")}: two brackets have no meaning here.",
            match => Start(match).Length > 0
                ? $"Write `![What it shows](/images/{match["page"].Split('/')[^1].Replace(' ', '-')})`."
                : "Write the words in square brackets and the address in round ones: "
                    + $"`[{match.Or("words", "page")}](/{Slug(match["page"])})`."),
        LeftoverMarkup.New(
            DiagnosticKinds.LinkAddress,
            "](",
            @"(?<at>(?<picture>!?)\[(?<words>[^\[\]\n]*)\]"
                + @"\((?<address>[^()\n]*(?:\([^()\n]*\)[^()\n]*)*|[^()\s]+\n[^()\s]+)\))",
            AddressMessage,
            AddressHint),
        LeftoverMarkup.New(
            DiagnosticKinds.UnclosedLink,
            "](",
            @"(?<at>!?\[[^\[\]\n]{1,200}\]\([^()\s]{1,200})(?=\s|$)",
            match => $"The link \"{match.Text}\" is not closed.",
            match => $"Write `{match.Text})`."),
        LeftoverMarkup.New(
            DiagnosticKinds.LinkAddress,
            "](",
            @"(?<at>(?<picture>!?)\[(?<words>[^\[\]\n]{1,200})\]\((?<address>[^()\n]{0,200}\([^()\n]{0,200})\))",
            AddressMessage,
            AddressHint),
        LeftoverMarkup.New(
            DiagnosticKinds.LinkBrackets,
            "]",
            $@"(?<at>!?\[(?<words>[^\[\]\n]+)\]\s+\((?<address>{Target}[^()\s]*|\uE000+)\))",
            match => $"\"{OnOneLine(match.Text)}\" is not a link, because there is a space between the brackets.",
            match => $"Write `{Start(match)}[{match["words"]}]({match["address"]})`, without the space."),
        LeftoverMarkup.New(
            DiagnosticKinds.LinkBrackets,
            ")[",
            $@"(?<at>\((?<words>[^()\n]+)\)\[(?<address>{Target}[^\[\]\s]*)\])",
            match => $"\"{match.Text}\" is not a link, because its brackets are the wrong way round.",
            match => $"Write the words in square brackets and the address in round ones: `[{match["words"]}]({match["address"]})`."),
        LeftoverMarkup.New(
            DiagnosticKinds.LinkBrackets,
            "]",
            $@"(?<at>!?\[(?<words>[^\[\]\n]+)\][{{<](?<address>{Target}[^{{}}<>\s]*)[}}>])",
            match => $"\"{match.Text}\" is not a link, because its address is not in round brackets.",
            match => $"Write `{Start(match)}[{match["words"]}]({match["address"]})`."),
        LeftoverMarkup.New(
            DiagnosticKinds.LinkBrackets,
            "(",
            $@"(?<at>!?\[(?<words>[^\[\]()\n]{{1,200}})\((?<address>{Target}[^()\s]{{0,200}}|\uE000+)\))",
            match => $"\"{match.Text}\" is not a link, because the bracket ] after its words is missing.",
            match => $"Write `{Start(match)}[{match["words"].TrimEnd()}]({match["address"]})`."),
        LeftoverMarkup.New(
            DiagnosticKinds.LinkBrackets,
            "](",
            $@"(?<at>\]\((?<address>{Target}[^()\s]*|\uE000+)\))",
            match => $"\"{match.Text}\" is not a link, because the bracket [ before its words is missing.",
            match => $"Write `[` before the first of the words that are the link: `[words]({match["address"]})`."),
        LeftoverMarkup.New(
            DiagnosticKinds.LinkBrackets,
            "][",
            @"(?<at>!?\[(?<words>[^\[\]\n]+)\]\[(?<name>[^\[\]\n]*)\])",
            match => $"\"{match.Text}\" is not a link, because no line below the text says where \"{match.Or("name", "words")}\" leads.",
            match => $"Write the address in round brackets: `{Start(match)}[{match["words"]}](/address)`."),
        LeftoverMarkup.New(
            DiagnosticKinds.LinkBrackets,
            "]:",
            $@"{LeftoverMarkup.Line}(?<at>\[(?<words>[^\[\]\n]+)\]:[ \t]*(?<address>{Target}\S*|\uE000+))[ \t]*$",
            match => $"\"{match.Text}\" is no address for a link, because the line above it has text.",
            match => $"Put an empty line above it, or write the address at the link itself: `[{match["words"]}]({match["address"]})`."),
        LeftoverMarkup.New(
            DiagnosticKinds.LinkBrackets,
            "[",
            @"(?<at>\[)(?=\uE000[^\[\]\n\uE000]+\uE000)[^\[\]\n]*$",
            _ => "The bracket [ before this link is one too many: patients would see it.",
            _ => "Delete it."),
    ];

    private static IEnumerable<LeftoverMarkup> Addresses() =>
    [
        LeftoverMarkup.New(
            DiagnosticKinds.LinkBrackets,
            "|",
            @"(?<at><(?<address>https?://[^\s<>|]{1,200})\|(?<words>[^<>\n]{1,200})>)",
            match => $"\"{match.Text}\" is not a link: its brackets have no meaning here.",
            match => $"Write `[{match["words"]}]({match["address"]})`."),
        LeftoverMarkup.New(
            DiagnosticKinds.LinkAddress,
            "http",
            @"(?<at>\b(?<scheme>https?)(?::/|:[ \t]+//|:\\\\|;//|//|:(?=www\.))(?<rest>\uE000{4,}|[\w-]+\.[^\s()<>\[\]]*[\w/]))",
            match => $"\"{match.Text}\" is not a link, because {match["scheme"]} is not followed by ://.",
            match => $"Write `{match["scheme"]}://{match["rest"]}`."),
    ];

    private static IEnumerable<LeftoverMarkup> Citations() =>
    [
        LeftoverMarkup.New(
            DiagnosticKinds.UnknownSource,
            "^[",
            @"(?<at>\^\[(?<note>[^\[\]\n]*(?:\[[^\[\]\n]*\][^\[\]\n]*)*)\])",
            match => $"\"{match.Text}\" is not a source: notes inside a sentence are not used here.",
            match => $"Add the source to the list `sources` at the top, with an `id`, and write `[^{Slug(match["note"])}]` with that id."),
        LeftoverMarkup.New(
            DiagnosticKinds.UnknownSource,
            "[^",
            @"(?<at>\[\^(?<id>[^\[\]\n]*)\])",
            match => match["id"].Length == 0
                ? $"\"{match.Text}\" cites no source, because it has no id."
                : $"The source id \"{match["id"]}\" in \"{match.Text}\" has a space, so it is not a source.",
            match => "Write the source's id as it is in the list `sources` at the top, for example "
                + $"`[^{(Slug(match["id"]) is { Length: > 0 } id ? id : "label")}]`."),
        LeftoverMarkup.New(
            DiagnosticKinds.UnknownSource,
            "[^",
            @"(?<at>\[\^[^\s\[\]]*)",
            match => $"The source \"{match.Text}\" is not closed.",
            match => match.Text.Length > 2 ? $"Write `{match.Text}]`." : "Write the id of a source and `]` after it, or delete it."),
        LeftoverMarkup.New(
            DiagnosticKinds.UnknownSource,
            "[",
            @"(?<at>\[[@ˆ](?<id>[\w-]+)(?:,[^\[\]\n]*)?\])",
            match => $"\"{match.Text}\" is not a source: the id of a source follows the character ^.",
            match => $"Write `[^{match["id"]}]`."),
    ];

    private static string Start(LeftoverMatch match) => match.Text[0] == '!' ? "!" : "";

    private static string OnOneLine(string text) => Regex.Replace(text, @"\s+", " ");

    /// <summary>An address of lower-case letters, digits and hyphens.</summary>
    private static string Slug(string text) => Regex.Replace(text.Trim().ToLowerInvariant(), "[^a-z0-9/#]+", "-").Trim('-');

    /// <summary>The address without curly quotation marks around it.</summary>
    private static string Address(LeftoverMatch match) => match["address"].Trim().Trim('“', '”', '‘', '’');

    /// <summary>Offset of the first curly quotation mark that is no apostrophe; -1 if there is none.</summary>
    private static int FindCurlyMark(string address) => address.AsSpan().IndexOfAny('“', '”', '‘');

    private static string AddressMessage(LeftoverMatch match)
    {
        var what = match["picture"].Length > 0 ? "picture" : "link";
        var hasSpace = Address(match) is var address && address.Contains(' ') && FindCurlyMark(address) < 0;
        return match["address"].Contains('\n', StringComparison.Ordinal)
            ? $"\"{OnOneLine(match.Text)}\" is not a {what}, because its address is on two lines."
            : FindCurlyMark(match["address"]) >= 0
            ? $"\"{match.Text}\" is not a {what}, because {(hasSpace ? "its address has a space and " : "")}its quotation marks are curly."
            : match["address"].AsSpan().Trim().IndexOfAny(" \t") >= 0
                ? $"\"{match.Text}\" is not a {what}, because its address has a space."
                : $"\"{match.Text}\" is not a {what}, because its brackets do not match.";
    }

    private static string AddressHint(LeftoverMatch match)
    {
        var (start, address) = ($"{match["picture"]}[{match["words"]}]", Address(match));
        if (address.Contains('\n', StringComparison.Ordinal))
        {
            return $"Write it on one line: `{start}({address.Replace("\n", "", StringComparison.Ordinal)})`.";
        }

        if (address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))
        {
            return PhoneHint(start, address["tel:".Length..]);
        }

        if (Regex.Match(address, @"^(?<path>\S+?)[,;]?\s+=?\d*x\d*$") is { Success: true } sized)
        {
            return $"The site finds the size by itself. Write `{start}({sized.Groups["path"].Value})`.";
        }

        if (FindCurlyMark(address) is var quote and > 0)
        {
            return $"Delete the words in quotation marks: `{start}({address[..quote].Trim()})`.";
        }

        address = Regex.Replace(address, "\\s+[\"'].*$", "");
        if (match["picture"].Length > 0)
        {
            var name = Regex.Replace(address, @"[^\w./-]+", "-").Replace("-.", ".", StringComparison.Ordinal);
            return $"Rename the picture without spaces and brackets, then write `{start}({name})`.";
        }

        if (address.Count(character => character == '(') > address.Count(character => character == ')'))
        {
            return $"Close the bracket in the address: `{start}({address}))`.";
        }

        if (address.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            var url = Regex.Replace(address, @"(?<=^https?:)\s*//\s*", "//").Replace(" ", "%20", StringComparison.Ordinal);
            return $"An address has no spaces: `{start}({url})`.";
        }

        return address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            ? $"Write the address without spaces: `{start}({WithoutSpaces(address)})`."
            : $"An address has no spaces; most have hyphens: `{start}({Regex.Replace(address, @"\s+", "-")})`.";
    }

    /// <summary>Suggests a number of the United States only if all of its digits are there.</summary>
    private static string PhoneHint(string start, string written)
    {
        var match = Regex.Match(
            written,
            @"^[\s/]*(?<number>[^a-zA-Z,;#]*?)(?:[\s,;]*(?:ext(?:ension)?|x|#)[\s.]*(?<extension>\d{1,6}))?\s*$");
        var number = Regex.Replace(match.Groups["number"].Value, "[^0-9+]+", "-").Trim('-');
        var digits = number.Count(char.IsAsciiDigit);
        var extension = match.Groups["extension"] is { Success: true } group ? $";ext={group.Value}" : "";
        var code = number.StartsWith('+') ? ""
            : number.StartsWith("1-", StringComparison.Ordinal) && digits == 11 ? "+"
            : digits == 10 ? "+1-"
            : null;
        return code is null || digits < 7
            ? "Write the number in digits, with hyphens and the country code, for example `tel:+1-213-555-0142`."
            : $"Write the number with hyphens and the country code: `{start}(tel:{code}{number}{extension})`.";
    }

    /// <summary>The subject of a mail may have spaces, which are written as %20; its address has none.</summary>
    private static string WithoutSpaces(string mail) => mail.Split('?', 2) switch
    {
        [var address, var subject] => $"{address.Replace(" ", "", StringComparison.Ordinal)}?"
            + subject.Replace(" ", "%20", StringComparison.Ordinal),
        _ => mail.Replace(" ", "", StringComparison.Ordinal),
    };
}
