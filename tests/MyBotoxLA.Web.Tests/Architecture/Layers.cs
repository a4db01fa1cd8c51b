using System.Reflection;

namespace MyBotoxLA.Web.Tests.Architecture;

/// <summary>The folders of a project and those that each may use, from the lowest up: a row names rows above it alone.</summary>
/// <param name="assembly">The project.</param>
/// <param name="rows">Each folder, the root being <see cref="Root"/>, and the folders that it may use.</param>
internal sealed class Layers(Assembly assembly, params (string Folder, string[] Uses)[] rows)
{
    public const string Root = "root";

    /// <summary>Razor gives the views of <c>Pages/</c> a namespace of its own.</summary>
    private const string ViewNamespace = "AspNetCoreGeneratedDocument";

    private readonly string _namespace = assembly.GetName().Name ?? "";

    /// <summary>Folders that the table does not have, or that use one below them in the table.</summary>
    public IEnumerable<string> TableErrors =>
    [
        .. Types.Select(Folder).OfType<string>().Except(rows.Select(row => row.Folder)).Select(folder => $"{folder} is not in the table"),
        .. rows.Index().SelectMany(row => row.Item.Uses
            .Except(rows.Take(row.Index).Select(above => above.Folder))
            .Select(used => $"{row.Item.Folder} uses {used}, which is not above it in the table")),
    ];

    /// <summary>Each <c>TypeA (Folder) uses TypeB (Folder)</c> that the table does not allow.</summary>
    public IEnumerable<string> Violations => Dependencies
        .Where(pair => !rows.Any(row => row.Folder == Folder(pair.User) && row.Uses.Contains(Folder(pair.Used))))
        .Select(pair => $"{pair.User.Name} ({Folder(pair.User)}) uses {pair.Used.Name} ({Folder(pair.Used)})")
        .Order(StringComparer.Ordinal);

    /// <summary>
    /// Pairs of types in different folders; nested types, also those that the compiler generates, count as the type around
    /// them.
    /// </summary>
    public IEnumerable<(Type User, Type Used)> Dependencies => Types
        .SelectMany(type => TypeReferences.Of(type).Select(used => (User: Outermost(type), Used: Outermost(used))))
        .Distinct()
        .Where(pair => pair.Used.Assembly == assembly && Folder(pair.Used) is { } used && used != Folder(pair.User));

    /// <summary>Fails with the whole list, which <c>Assert.Empty</c> would cut.</summary>
    public static void AssertNone(IEnumerable<string> errors)
    {
        string[] all = [.. errors];
        Assert.True(all.Length == 0, string.Join('\n', all));
    }

    private IEnumerable<Type> Types => assembly.GetTypes().Where(type => Folder(Outermost(type)) is not null);

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    /// <summary>The first folder below the project; null for what generators put elsewhere.</summary>
    private string? Folder(Type type) => Outermost(type) switch
    {
        { Namespace: ViewNamespace } => "Pages",
        { Name: nameof(Program), Namespace: null } => Root,
        { Namespace: { } name } when name == _namespace => Root,
        { Namespace: { } name } when name.StartsWith($"{_namespace}.", StringComparison.Ordinal) =>
            name[(_namespace.Length + 1)..].Split('.')[0],
        _ => null,
    };
}
