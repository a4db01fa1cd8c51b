using MyBotoxLA.Content.Fields;
using MyBotoxLA.Content.Yaml;

namespace MyBotoxLA.Web.Tests.Support;

/// <summary>The declared fields with their paths, such as <c>review.by</c>.</summary>
internal static class DeclaredFields
{
    /// <summary>The fields of each kind of file.</summary>
    public static IEnumerable<(string Path, Field Field)> All =>
    [
        .. In(PageFields.BoxedWarning),
        .. In(ClinicFields.All),
        .. In(FiguresFields.All),
        .. In(ClaimsFields.All),
    ];

    /// <summary>The fields and those inside them.</summary>
    public static IEnumerable<(string Path, Field Field)> In(FieldSet fields) => fields.SelectMany(
        field => In(field.Fields).Select(inner => ($"{field.Key}.{inner.Path}", inner.Field)).Prepend((field.Key, field)));

    /// <summary>The paths without the languages of texts.</summary>
    public static IEnumerable<string> Paths(FieldSet fields) =>
        In(fields).Select(field => field.Path).Where(path => path[^3..] is not (".en" or ".es"));
}
