using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace MyBotoxLA.Content.Yaml;

/// <summary>The events of a block that has been looked through, once more, so that its text need not be read again.</summary>
internal sealed class YamlEvents(IReadOnlyList<ParsingEvent> events) : IParser
{
    private int _at = -1;

    public ParsingEvent? Current => _at >= 0 && _at < events.Count ? events[_at] : null;

    public bool MoveNext() => ++_at < events.Count;
}
