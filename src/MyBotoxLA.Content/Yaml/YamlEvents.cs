using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace MyBotoxLA.Content.Yaml;

/// <summary>Replays events that were already parsed, so that the text is not parsed twice.</summary>
internal sealed class YamlEvents(IReadOnlyList<ParsingEvent> events) : IParser
{
    private int _at = -1;

    public ParsingEvent? Current => _at >= 0 && _at < events.Count ? events[_at] : null;

    public bool MoveNext() => ++_at < events.Count;
}
