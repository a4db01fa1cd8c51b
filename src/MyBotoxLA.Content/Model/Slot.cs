namespace MyBotoxLA.Content.Model;

/// <summary>A place in a page's body that the page layout fills, because its content is defined elsewhere.</summary>
public enum Slot
{
    /// <summary>The buttons to call and to book, the hours, and the drawing at the top of the home page.</summary>
    Welcome,

    /// <summary>The heading of the summary.</summary>
    InShortTitle,

    /// <summary>The word above a photograph of a model that says so.</summary>
    ModelLabel,

    /// <summary>The boxed warning of the page's drug.</summary>
    BoxedWarning,

    /// <summary>The contents of a long page, with the buttons to call and to book.</summary>
    Contents,

    /// <summary>The clinic's telephone, address, hours, booking link, and what else <c>site.yml</c> says about a visit.</summary>
    Clinic,

    /// <summary>The clinic's treatments and prices.</summary>
    Prices,

    /// <summary>The responsible physician and the people who inject.</summary>
    Team,

    /// <summary>The link that calls the clinic.</summary>
    CallClinic,

    /// <summary>The link that calls 911.</summary>
    Call911,

    /// <summary>The note above a section that is shown in another language, because its translation is out of date.</summary>
    SectionInEnglish,

    /// <summary>The note above a section whose translation is out of date.</summary>
    SectionOutdated,
}
