namespace MyBotoxLA.Content.Model;

/// <summary>The California licenses whose holders may inject, named as after a person's name.</summary>
public enum LicenseType
{
    /// <summary>Physician and surgeon, Medical Board of California.</summary>
    MD,

    /// <summary>Osteopathic physician and surgeon, Osteopathic Medical Board of California.</summary>
    DO,

    /// <summary>Nurse practitioner, Board of Registered Nursing.</summary>
    NP,

    /// <summary>Physician assistant, Physician Assistant Board.</summary>
    PA,

    /// <summary>Registered nurse, Board of Registered Nursing.</summary>
    RN,
}
