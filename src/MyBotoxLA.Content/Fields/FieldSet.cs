using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace MyBotoxLA.Content.Fields;

/// <summary>The fields of a file or a group, in the order in which they are shown.</summary>
[CollectionBuilder(typeof(FieldSet), nameof(Create))]
internal sealed class FieldSet : IEnumerable<Field>
{
    private readonly ImmutableArray<Field> _fields;
    private readonly Dictionary<string, Field> _byKey;

    private FieldSet(ImmutableArray<Field> fields)
    {
        _fields = fields;
        _byKey = fields.ToDictionary(field => field.Key, StringComparer.Ordinal);
        Keys = [.. fields.Select(field => field.Key)];
        Required = [.. fields.Where(field => field.IsRequired).Select(field => field.Key)];
    }

    /// <summary>No fields.</summary>
    public static FieldSet None { get; } = [];

    /// <summary>The keys of all fields.</summary>
    public ImmutableArray<string> Keys { get; }

    /// <summary>The keys of the fields that must be there.</summary>
    public ImmutableArray<string> Required { get; }

    /// <summary>The field with this key.</summary>
    /// <exception cref="KeyNotFoundException">There is none: the reader and the declaration disagree.</exception>
    public Field this[string key] => _byKey[key];

    /// <summary>For collection expressions.</summary>
    public static FieldSet Create(ReadOnlySpan<Field> fields) => new([.. fields]);

    public IEnumerator<Field> GetEnumerator() => ((IEnumerable<Field>)_fields).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
