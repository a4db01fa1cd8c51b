namespace MyBotoxLA.Content.Fields;

/// <summary>What the value of a field is. Each kind in YAML has a method of the same name that reads it.</summary>
internal enum FieldKind
{
    /// <summary>A name, an id, or something else that is not shown as it is.</summary>
    Text,

    /// <summary>Text that is shown as it is typed, without markup.</summary>
    PlainText,

    /// <summary>Text of a certain form: that of <see cref="Field.Pattern"/>.</summary>
    TextMatching,

    /// <summary>The https address of a page on another site.</summary>
    WebAddress,

    /// <summary>One of <see cref="Field.Choices"/>.</summary>
    Choice,

    /// <summary>A list of <see cref="Field.Choices"/>.</summary>
    Choices,

    /// <summary>A whole number, 0 or more.</summary>
    Number,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A day or a minute in the clinic's local time.</summary>
    Moment,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>A list of texts that are shown as they are typed.</summary>
    PlainTexts,

    /// <summary>A plain text in every language of the site.</summary>
    LocalText,

    /// <summary>A group of <see cref="Field.Fields"/>.</summary>
    Group,

    /// <summary>A list of groups of <see cref="Field.Fields"/>.</summary>
    Groups,

    /// <summary>Markdown inside a block.</summary>
    Markdown,

    /// <summary>The address of a picture inside a block.</summary>
    Picture,
}
