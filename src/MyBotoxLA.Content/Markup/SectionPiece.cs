namespace MyBotoxLA.Content.Markup;

/// <summary>One piece of a translation as patients see it while its original is ahead.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Index">Index of the section; 0 for a note.</param>
internal readonly record struct SectionPiece(SectionPieceKind Kind, int Index = 0);

/// <summary>What a piece is.</summary>
internal enum SectionPieceKind
{
    /// <summary>A section of the translation.</summary>
    Own,

    /// <summary>What the layout puts into a section of the translation that is not shown, such as the boxed warning.</summary>
    OwnLayout,

    /// <summary>A section of the original.</summary>
    Original,

    /// <summary>The note above a section of the original.</summary>
    InEnglishNote,

    /// <summary>The note above an outdated section of the translation, or in place of a new one.</summary>
    OutdatedNote,
}
