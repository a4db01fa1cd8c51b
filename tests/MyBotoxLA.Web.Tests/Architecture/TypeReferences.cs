using System.Reflection;
using System.Reflection.Emit;

namespace MyBotoxLA.Web.Tests.Architecture;

/// <summary>
/// The types that a type uses: in signatures, attributes, and method bodies. Constants and <c>nameof</c> are not visible.
/// </summary>
internal static class TypeReferences
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields()
        .Select(field => field.GetValue(null))
        .OfType<OpCode>()
        .ToDictionary(code => code.Value);

    public static IEnumerable<Type> Of(Type type) => InSignature(type)
        .Concat(type.GetFields(Declared).Select(field => field.FieldType))
        .Concat(type.GetMembers(Declared).Append(type).SelectMany(member => member.CustomAttributes).SelectMany(InAttribute))
        .Concat(type.GetMembers(Declared).OfType<MethodBase>().SelectMany(InMethod))
        .SelectMany(Parts);

    private static IEnumerable<Type> InSignature(Type type) =>
        [.. type.GetInterfaces(), .. type.BaseType is { } parent ? [parent] : Type.EmptyTypes, .. type.GetGenericArguments()];

    private static IEnumerable<Type> InAttribute(CustomAttributeData attribute) =>
        [attribute.AttributeType, .. attribute.ConstructorArguments.Select(argument => argument.Value).OfType<Type>()];

    private static IEnumerable<Type> InMethod(MethodBase method)
    {
        var body = method.GetMethodBody();
        return
        [
            .. method.GetParameters().Select(parameter => parameter.ParameterType),
            .. method is MethodInfo { ReturnType: var result } ? [result] : Type.EmptyTypes,
            .. body?.LocalVariables.Select(local => local.LocalType) ?? [],
            .. body?.ExceptionHandlingClauses.Where(IsCatch).Select(clause => clause.CatchType).OfType<Type>() ?? [],
            .. Tokens(body?.GetILAsByteArray() ?? []).Select(token => Resolve(method, token)).SelectMany(InMember),
        ];
    }

    private static bool IsCatch(ExceptionHandlingClause clause) => clause.Flags == ExceptionHandlingClauseOptions.Clause;

    private static MemberInfo? Resolve(MethodBase method, int token) => method.Module.ResolveMember(
        token,
        method.DeclaringType?.GetGenericArguments(),
        method is MethodInfo ? method.GetGenericArguments() : null);

    private static IEnumerable<Type> InMember(MemberInfo? member) => member switch
    {
        Type type => [type],
        MethodInfo method => [.. Owner(method), method.ReturnType, .. method.GetGenericArguments()],
        FieldInfo field => [.. Owner(field), field.FieldType],
        not null => Owner(member),
        null => [],
    };

    private static IEnumerable<Type> Owner(MemberInfo member) => member.DeclaringType is { } owner ? [owner] : [];

    /// <summary>The metadata tokens of fields, methods and types in a method body.</summary>
    private static IEnumerable<int> Tokens(byte[] body)
    {
        for (var at = 0; at < body.Length;)
        {
            var code = OpCodesByValue[body[at] == 0xFE ? (short)(0xFE00 | body[at + 1]) : body[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                yield return BitConverter.ToInt32(body, at);
            }

            at += OperandSize(code.OperandType, body, at);
        }
    }

    private static int OperandSize(OperandType type, byte[] body, int at) => type switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(body, at)),
        _ => 4,
    };

    /// <summary>A list of pages uses lists and pages.</summary>
    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType && type.GetElementType() is { } element ? Parts(element)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
        : [type];
}
