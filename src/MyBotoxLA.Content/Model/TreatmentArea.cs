namespace MyBotoxLA.Content.Model;

/// <summary>The areas for which BOTOX Cosmetic is approved; every other one is off-label and has no place in <c>site.yml</c>.</summary>
public enum TreatmentArea
{
    /// <summary>Lines of the forehead.</summary>
    ForeheadLines,

    /// <summary>Lines between the eyebrows (glabellar lines).</summary>
    FrownLines,

    /// <summary>Lines beside the eyes (lateral canthal lines).</summary>
    CrowsFeet,

    /// <summary>Bands of the neck (platysma bands).</summary>
    NeckBands,
}
