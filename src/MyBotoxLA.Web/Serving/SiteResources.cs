using System.Collections.Frozen;
using System.Collections.Immutable;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Serving;

/// <summary>Everything that the site answers with, made from one snapshot: a request sees one edition, never two.</summary>
internal sealed class SiteResources(ContentSnapshot snapshot, IEnumerable<KeyValuePair<string, Resource>> byPath, IEnumerable<Resource> messages)
{
    /// <summary>What may have to be said in place of a page: it is not there, the program failed, its file is too faulty.</summary>
    public static readonly ImmutableArray<int> MessageStatuses = [StatusCodes.Status404NotFound, StatusCodes.Status500InternalServerError, StatusCodes.Status503ServiceUnavailable];

    private readonly FrozenDictionary<string, Resource> _byPath = byPath.ToFrozenDictionary();

    private readonly FrozenDictionary<string, Resource> _messages = messages.ToFrozenDictionary(message => message.Name);

    public ContentSnapshot Snapshot { get; } = snapshot;

    /// <summary>What each address answers; several may answer the same message.</summary>
    public IReadOnlyDictionary<string, Resource> Addresses => _byPath;

    public IEnumerable<Resource> All => _byPath.Values.Concat(_messages.Values).Distinct();

    public Resource? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>What is said in place of a page, in the language of the address.</summary>
    public Resource Message(string path, int status) => _messages[MessageName(Language.Of(path), status)];

    public Resource? MessageNamed(string name) => _messages.GetValueOrDefault(name);

    public static string MessageName(Language language, int status) => $"{language.HomePath.TrimEnd('/')}/{status}";
}
