namespace MyBotoxLA.Content.Fields;

/// <summary>What the text of a field is the name of.</summary>
internal enum FieldTarget
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A page in the default language.</summary>
    Page,

    /// <summary>A fragment in the language of the page.</summary>
    Fragment,

    /// <summary>A figure of <c>figures.yml</c>.</summary>
    Figure,
}
