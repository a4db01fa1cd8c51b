namespace MyBotoxLA.Content.Yaml;

/// <summary>A group or list of a YAML block while its events are read.</summary>
/// <param name="Column">Column of its first key or dash, from 0; what continues a value in it is indented further.</param>
/// <param name="IsList">True for a list.</param>
/// <param name="IsInline">True if it is written in braces or brackets.</param>
internal sealed record YamlParent(int Column, bool IsList, bool IsInline)
{
    private bool _isAtValue;

    /// <summary>The last key; in a list, the key of the list.</summary>
    public string? Key { get; set; }

    public bool IsAtKey => !IsList && Column >= 0 && !_isAtValue;

    /// <summary>A group's keys and values alternate.</summary>
    public void Advance() => _isAtValue = !_isAtValue;
}
