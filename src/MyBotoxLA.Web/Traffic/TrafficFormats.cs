using System.Collections.Immutable;
using System.Globalization;
using System.Net;

namespace MyBotoxLA.Web.Traffic;

/// <summary>The tables of a report as text, as CSV (RFC 4180), and as one HTML file without scripts.</summary>
internal static class TrafficFormats
{
    private const string Gap = "  ";

    private const string Style =
        "body{font:1rem/1.5 system-ui;margin:2rem auto;max-width:60rem;padding:0 1rem}table{border-collapse:collapse}"
        + "th,td{padding:.25rem .75rem .25rem 0;text-align:left}td:nth-child(2){text-align:right}rect{fill:#2b6f77}";

    public static IEnumerable<string> Text(string summary, ImmutableArray<TrafficTable> tables) =>
        tables.Where(table => !table.Rows.IsEmpty).SelectMany(ToText).Prepend(summary);

    public static IEnumerable<string> Csv(ImmutableArray<TrafficTable> tables) => tables
        .SelectMany(table => table.Rows.Select(row => Line(table.Title, row.Name, Number(row.Count), row.Nearest)))
        .Prepend("table,name,count,nearest");

    public static IEnumerable<string> Html(string summary, ImmutableArray<TrafficTable> tables) =>
    [
        $"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Requests</title><style>{Style}</style></head>",
        $"<body><h1>Requests</h1><p>{Encode(summary)}</p>",
        .. tables.Where(table => !table.Rows.IsEmpty).SelectMany(ToHtml),
        "</body></html>",
    ];

    private static IEnumerable<string> ToText(TrafficTable table)
    {
        string[][] rows = [Head(table), .. table.Rows.Select(row => new[] { row.Name, Number(row.Count), row.Nearest })];
        var (name, count) = (rows.Max(row => row[0].Length), rows.Max(row => row[1].Length));
        return rows.Select(row => $"{row[0].PadRight(name)}{Gap}{row[1].PadLeft(count)}{Gap}{row[2]}".TrimEnd()).Prepend("");
    }

    private static IEnumerable<string> ToHtml(TrafficTable table)
    {
        const int Widest = 300;
        var most = table.Rows.Max(row => row.Count);
        var head = string.Concat(Head(table).Append("").Select(cell => $"<th>{Encode(cell)}</th>"));
        return
        [
            $"<h2>{Encode(table.Title)}</h2><table><tr>{head}</tr>",
            .. table.Rows.Select(row =>
            {
                var width = Math.Max(1, (int)((long)row.Count * Widest / most));
                var bar = $"<svg width=\"{Widest}\" height=\"12\" aria-hidden=\"true\"><rect width=\"{width}\" height=\"12\"/></svg>";
                return $"<tr><td>{Encode(row.Name)}</td><td>{Number(row.Count)}</td><td>{Encode(row.Nearest)}</td><td>{bar}</td></tr>";
            }),
            "</table>",
        ];
    }

    private static string[] Head(TrafficTable table) =>
        [table.Title, table.Unit, table.Rows.Any(row => row.Nearest.Length > 0) ? "Nearest page" : ""];

    private static string Line(params string[] cells) => string.Join(',', cells.Select(cell =>
        cell.AsSpan().ContainsAny(',', '"', ' ') ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
