namespace MyBotoxLA.Web.Cli;

/// <summary>Colors for a terminal; the plain text for anything else.</summary>
internal readonly record struct AnsiStyle(bool IsOn)
{
    public string Bold(string text) => In(1, text);

    public string Red(string text) => In(31, text);

    public string Yellow(string text) => In(33, text);

    public string Cyan(string text) => In(36, text);

    private string In(int style, string text) => IsOn ? $"\e[{style}m{text}\e[0m" : text;
}
