using MyBotoxLA.Content.Fields;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Yaml;

/// <summary>Which fields a file may have.</summary>
internal static class FileFields
{
    /// <summary>The fields of a file of the content folder, by its name.</summary>
    public static FieldSet Of(string file) => file switch
    {
        ContentPath.SiteFile => ClinicFields.All,
        ContentPath.FiguresFile => FiguresFields.All,
        ContentPath.ClaimsFile => ClaimsFields.All,
        _ when ContentPath.IsFragment(file) => PageFields.Fragment,
        _ when ContentPath.IsBoxedWarning(ContentPath.ToUrl(file)) => PageFields.BoxedWarning,
        _ => PageFields.Page,
    };
}
