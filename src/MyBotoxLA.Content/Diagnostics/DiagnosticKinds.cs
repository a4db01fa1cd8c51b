using MyBotoxLA.Content.Files;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;
using MyBotoxLA.Content.Yaml;

namespace MyBotoxLA.Content.Diagnostics;

/// <summary>Every diagnostic code. Codes are permanent: a code is never reused for another mistake.</summary>
public static class DiagnosticKinds
{
    /// <summary>The content folder does not exist.</summary>
    public static readonly DiagnosticKind NoFolder = Blocking("MB1001", "The content folder is missing");

    /// <summary>The content folder has no <c>site.yml</c>.</summary>
    public static readonly DiagnosticKind NoSiteFile = Blocking("MB1002", "site.yml is missing");

    /// <summary>The content folder has no page.</summary>
    public static readonly DiagnosticKind NoPages = Blocking("MB1003", "There are no pages");

    /// <summary>The operating system did not allow the file to be read.</summary>
    public static readonly DiagnosticKind UnreadableFile = Blocking("MB1004", "The file cannot be read");

    /// <summary>The bytes are not UTF-8, for example because the file is Windows-1252.</summary>
    public static readonly DiagnosticKind NotUtf8 = Blocking("MB1005", "The file is not saved as UTF-8");

    /// <summary>The file is UTF-16.</summary>
    public static readonly DiagnosticKind Utf16 = Blocking("MB1006", "The file is saved as UTF-16");

    /// <summary>The file contains NUL or another control character.</summary>
    public static readonly DiagnosticKind ControlCharacter = Blocking("MB1007", "The file contains a character that is not text");

    /// <summary>The file begins with a byte-order mark.</summary>
    public static readonly DiagnosticKind ByteOrderMark = Warning("MB1008", "The file begins with a byte-order mark");

    /// <summary>The page has no front matter.</summary>
    public static readonly DiagnosticKind NoFrontMatter = Blocking("MB1009", "The fields at the top are missing");

    /// <summary>There is an empty line or text above the opening <c>---</c>.</summary>
    public static readonly DiagnosticKind TextBeforeFrontMatter = Blocking("MB1010", "Something is above the fields at the top");

    /// <summary>The front matter has no closing <c>---</c>.</summary>
    public static readonly DiagnosticKind UnclosedFrontMatter = Blocking("MB1011", "The fields at the top do not end");

    /// <summary>A value contains a colon or begins with a character that is reserved in YAML.</summary>
    public static readonly DiagnosticKind UnquotedValue = Blocking("MB1012", "The value needs quotation marks");

    /// <summary>There is a tab or a non-breaking space where YAML requires a space.</summary>
    public static readonly DiagnosticKind WrongSpace = Blocking("MB1013", "A tab or a non-breaking space is used as a space");

    /// <summary>A line that is not valid YAML for any other reason.</summary>
    public static readonly DiagnosticKind YamlSyntax = Blocking("MB1014", "The line cannot be understood");

    /// <summary>The same key appears twice.</summary>
    public static readonly DiagnosticKind DuplicateKey = Blocking("MB1015", "The key appears twice");

    /// <summary>There are no <c>key: value</c> lines.</summary>
    public static readonly DiagnosticKind NotFields = Blocking("MB1016", "There are no \"key: value\" lines");

    /// <summary>A YAML anchor, alias, or tag, none of which is supported.</summary>
    public static readonly DiagnosticKind YamlReference = Blocking("MB1017", "YAML anchors, aliases, and tags are not supported");

    /// <summary>A merge conflict was saved into the file.</summary>
    public static readonly DiagnosticKind ConflictMarker = Blocking("MB1018", "The file contains an unresolved merge conflict");

    /// <summary>The file's name cannot be used as a URL path.</summary>
    public static readonly DiagnosticKind FileName = Blocking("MB1019", "The file name cannot be used as an address");

    /// <summary>Two files have the same URL path.</summary>
    public static readonly DiagnosticKind SameAddress = Blocking("MB1020", "Two files have the same address");

    /// <summary>The file is larger than a page may be.</summary>
    public static readonly DiagnosticKind TooLarge = Blocking("MB1021", "The file is too large");

    /// <summary>The text is nested more deeply than a page may be.</summary>
    public static readonly DiagnosticKind TooDeep = Blocking("MB1022", "The text is nested too deeply");

    /// <summary>A symbolic link points outside the content folder.</summary>
    public static readonly DiagnosticKind LinkedOut = Blocking("MB1023", "The file links outside the content folder");

    /// <summary>One character occurs so often that parsing would take too long.</summary>
    public static readonly DiagnosticKind TooManyCharacters = Blocking("MB1024", "The text repeats one character too often");

    /// <summary>A folder that the operating system did not allow to be listed.</summary>
    public static readonly DiagnosticKind ClosedFolder = Blocking("MB1025", "The folder cannot be read");

    /// <summary>An exception while the file was processed: a mistake of the program, not of the author.</summary>
    public static readonly DiagnosticKind ProcessingFailed = Blocking("MB1026", "The file could not be processed");

    /// <summary>An exception in a rule about the whole site or about links: a mistake of the program, not of the author.</summary>
    public static readonly DiagnosticKind RuleFailed = Error("MB1027", "A check could not be run");

    /// <summary>A key that is not defined.</summary>
    public static readonly DiagnosticKind UnknownKey = Blocking("MB2001", "The key is unknown");

    /// <summary>A required key is missing.</summary>
    public static readonly DiagnosticKind MissingKey = Blocking("MB2002", "A required key is missing");

    /// <summary>A value that should be a date is not one.</summary>
    public static readonly DiagnosticKind NotADate = Blocking("MB2003", "The value is not a date");

    /// <summary>A value that should be text is empty or a list.</summary>
    public static readonly DiagnosticKind NotText = Blocking("MB2004", "The value is not text");

    /// <summary>A value that should be a whole number is not one.</summary>
    public static readonly DiagnosticKind NotANumber = Blocking("MB2005", "The value is not a whole number");

    /// <summary>A value that should be true or false is neither.</summary>
    public static readonly DiagnosticKind NotTrueOrFalse = Blocking("MB2006", "The value is not true or false");

    /// <summary>A value that should be a list is not one.</summary>
    public static readonly DiagnosticKind NotAList = Blocking("MB2007", "The value is not a list");

    /// <summary>A value that should be a group of fields is not one.</summary>
    public static readonly DiagnosticKind NotAGroup = Blocking("MB2008", "The value is not a group of fields");

    /// <summary>A value that should be a web address, a phone number, a time, or something else with a fixed form is not one.</summary>
    public static readonly DiagnosticKind WrongForm = Blocking("MB2009", "The value is not in the right form");

    /// <summary>Two sources of a page have the same id.</summary>
    public static readonly DiagnosticKind DuplicateSource = Blocking("MB2010", "Two sources have the same id");

    /// <summary>A date that somebody should have moved forward has been reached.</summary>
    public static readonly DiagnosticKind PastDate = Warning("MB2011", "The date has passed");

    /// <summary>Markdown, HTML, or an entity in text that is shown as it is typed.</summary>
    public static readonly DiagnosticKind MarkupInPlainText = Warning("MB2012", "Formatting would be shown as it is typed");

    /// <summary>A comment after text without quotation marks, which could be part of the text.</summary>
    public static readonly DiagnosticKind NoteAfterText = Warning("MB2013", "Words after a # are left out");

    /// <summary>A date that is not after the one it must follow.</summary>
    public static readonly DiagnosticKind DateOrder = Blocking("MB2014", "The dates are in the wrong order");

    /// <summary>Two entries of the opening hours overlap on one day.</summary>
    public static readonly DiagnosticKind OverlappingHours = Blocking("MB2015", "The opening hours overlap");

    /// <summary>A backslash in double quotation marks, which YAML replaces together with the character after it.</summary>
    public static readonly DiagnosticKind Backslash = Error("MB2016", "A backslash changes the text");

    /// <summary>A value that is none of the words that the field knows.</summary>
    public static readonly DiagnosticKind NotAChoice = Blocking("MB2020", "The value is not one of the choices");

    /// <summary>A license number that does not have the form of its type of license.</summary>
    public static readonly DiagnosticKind LicenseNumber = Blocking("MB2021", "The license number is not in the right form");

    /// <summary>More than one responsible physician.</summary>
    public static readonly DiagnosticKind TwoPhysicians = Blocking("MB2022", "Two physicians are responsible");

    /// <summary>Two entries of the holidays have the same date.</summary>
    public static readonly DiagnosticKind RepeatedHoliday = Blocking("MB2023", "The holiday is listed twice");

    /// <summary>A holiday that neither says closed nor has hours, or does both.</summary>
    public static readonly DiagnosticKind HolidayHours = Blocking("MB2024", "The holiday is neither closed nor open, or both");

    /// <summary>A link whose scheme is not https, http, mailto, or tel.</summary>
    public static readonly DiagnosticKind LinkScheme = Error("MB3001", "This type of link is not allowed");

    /// <summary>A <c>[^id]</c> that does not match any of the page's sources.</summary>
    public static readonly DiagnosticKind UnknownSource = Error("MB3002", "The source is unknown");

    /// <summary>A source that the text never cites.</summary>
    public static readonly DiagnosticKind UncitedSource = Warning("MB3003", "The source is never cited");

    /// <summary>A <c>:::</c> block with an unknown name.</summary>
    public static readonly DiagnosticKind UnknownBlock = Error("MB3004", "The block is unknown");

    /// <summary>An image that is not in the content folder.</summary>
    public static readonly DiagnosticKind NoImage = Error("MB3005", "The picture does not exist");

    /// <summary>A file with the extension of an image that is not an image.</summary>
    public static readonly DiagnosticKind NotAnImage = Error("MB3006", "The file is not a picture");

    /// <summary>An image without alternative text.</summary>
    public static readonly DiagnosticKind NoAltText = Error("MB3007", "The picture has no description");

    /// <summary>A link to a page or file that does not exist.</summary>
    public static readonly DiagnosticKind NoTarget = Error("MB3008", "The link goes to a page that does not exist");

    /// <summary>A link to an anchor that the page does not have.</summary>
    public static readonly DiagnosticKind NoAnchor = Error("MB3009", "The link goes to a place that is not on the page");

    /// <summary>A link that points outside the content folder.</summary>
    public static readonly DiagnosticKind LeadsOut = Error("MB3010", "The link points outside the content folder");

    /// <summary>A link without text.</summary>
    public static readonly DiagnosticKind EmptyLink = Error("MB3011", "The link has no text");

    /// <summary>A link such as "click here".</summary>
    public static readonly DiagnosticKind VagueLink = Warning("MB3012", "The link does not say where it goes");

    /// <summary>HTML in the text.</summary>
    public static readonly DiagnosticKind RawHtml = Error("MB3013", "HTML would be shown as text");

    /// <summary>A first-level heading in the body.</summary>
    public static readonly DiagnosticKind SecondTitle = Error("MB3014", "The page has a second title");

    /// <summary>A heading more than one level below the one above it.</summary>
    public static readonly DiagnosticKind SkippedLevel = Error("MB3015", "The heading skips a level");

    /// <summary>A heading without text.</summary>
    public static readonly DiagnosticKind EmptyHeading = Error("MB3016", "The heading has no text");

    /// <summary>Two elements of a page have the same id.</summary>
    public static readonly DiagnosticKind DuplicateId = Error("MB3017", "The id is used twice");

    /// <summary>A code block that is never closed.</summary>
    public static readonly DiagnosticKind UnclosedCode = Error("MB3018", "The code block is not closed");

    /// <summary>A <c>:::</c> block that is never closed.</summary>
    public static readonly DiagnosticKind UnclosedBlock = Error("MB3019", "The block is not closed");

    /// <summary>A table without a caption.</summary>
    public static readonly DiagnosticKind NoCaption = Warning("MB3020", "The table has no caption");

    /// <summary>A <c>:::</c> block without the content that it is rendered from.</summary>
    public static readonly DiagnosticKind BlockContents = Error("MB3021", "The block is missing required content");

    /// <summary>An item of a risk block without a number in 100.</summary>
    public static readonly DiagnosticKind RiskNumber = Error("MB3022", "The risk has no number in 100");

    /// <summary>A footnote definition in the body.</summary>
    public static readonly DiagnosticKind FootnoteDefinition = Error("MB3023", "The footnote is written in the text");

    /// <summary>An entry of <c>redirect_from</c> that is not a URL path.</summary>
    public static readonly DiagnosticKind RedirectForm = Error("MB3024", "The old address is not in the right form");

    /// <summary>A link to a page that is not shown.</summary>
    public static readonly DiagnosticKind LinkToHidden = Warning("MB3025", "The link goes to a page that is not shown");

    /// <summary>An entry of <c>redirect_from</c> that is the URL path of a page.</summary>
    public static readonly DiagnosticKind RedirectShadows = Error("MB3026", "The old address belongs to a page");

    /// <summary>Two pages redirect from the same URL path.</summary>
    public static readonly DiagnosticKind RedirectTwice = Error("MB3027", "Two pages claim the same old address");

    /// <summary>Heading markers without a space after them.</summary>
    public static readonly DiagnosticKind HeadingWithoutSpace = Error("MB3028", "The heading needs a space after its # characters");

    /// <summary>A link without its closing bracket.</summary>
    public static readonly DiagnosticKind UnclosedLink = Error("MB3029", "The link is not closed");

    /// <summary>A link or picture whose address has a space or a bracket too many, so that it is shown as text.</summary>
    public static readonly DiagnosticKind LinkAddress = Error("MB3030", "The link's address cannot be read");

    /// <summary>A link whose brackets are in the wrong place.</summary>
    public static readonly DiagnosticKind LinkBrackets = Error("MB3031", "The link's brackets are in the wrong place");

    /// <summary>A block of which a page may have only one.</summary>
    public static readonly DiagnosticKind RepeatedBlock = Error("MB3032", "The block is on the page twice");

    /// <summary>A line that looks like an item of a list and is not one.</summary>
    public static readonly DiagnosticKind ListWithoutSpace = Warning("MB3033", "The line looks like a list and is not one");

    /// <summary>Asterisks or underscores that make nothing bold or italic.</summary>
    public static readonly DiagnosticKind EmphasisNotClosed = Warning("MB3034", "The bold or italic text is not closed");

    /// <summary>Lines with bars that are not a table.</summary>
    public static readonly DiagnosticKind TableRows = Error("MB3035", "The lines with bars are not a table");

    /// <summary>Markup that other programs know.</summary>
    public static readonly DiagnosticKind UnsupportedMarkup = Warning("MB3036", "The markup has no meaning here");

    /// <summary>The code of a character that would be shown as code.</summary>
    public static readonly DiagnosticKind LiteralEntity = Warning("MB3037", "The code of a character would be shown");

    /// <summary>A link definition that no link uses.</summary>
    public static readonly DiagnosticKind UnusedDefinition = Error("MB3038", "The line defines an address that no link uses");

    /// <summary>Words after the name of a block that are not shown.</summary>
    public static readonly DiagnosticKind BlockArguments = Error("MB3039", "The words after the block's name are not shown");

    /// <summary>A line of colons that closes no block.</summary>
    public static readonly DiagnosticKind StrayFence = Error("MB3040", "The line of colons closes nothing");

    /// <summary>An entry of <c>redirect_from</c> that the site itself answers.</summary>
    public static readonly DiagnosticKind RedirectFromSite = Error("MB3042", "The old address is used by the site itself");

    /// <summary>A link with nothing, or nothing but a scheme such as <c>tel:</c>, between its parentheses.</summary>
    public static readonly DiagnosticKind EmptyAddress = Error("MB3043", "The link goes nowhere");

    /// <summary>Two images whose names differ by letter case alone.</summary>
    public static readonly DiagnosticKind SameImageName = Warning("MB3044", "Two pictures have the same name except for capital letters");

    /// <summary>An image whose name cannot be part of a URL.</summary>
    public static readonly DiagnosticKind ImageName = Error("MB3045", "The picture's name cannot be used as an address");

    /// <summary>A fragment that does not exist.</summary>
    public static readonly DiagnosticKind NoFragment = Blocking("MB3050", "The fragment does not exist");

    /// <summary>A fragment that includes a fragment, or has a block that belongs to a page.</summary>
    public static readonly DiagnosticKind NotInFragment = Blocking("MB3051", "The block cannot be used in a fragment");

    /// <summary>A fragment that is missing in a language of the site.</summary>
    public static readonly DiagnosticKind FragmentLanguage = Error("MB3052", "The fragment is missing in a language");

    /// <summary>A fragment that no page includes.</summary>
    public static readonly DiagnosticKind UnusedFragment = Warning("MB3053", "No page includes the fragment");

    /// <summary>A source of a fragment whose id is that of another source of the page.</summary>
    public static readonly DiagnosticKind SourceConflict = Error("MB3054", "The page and its fragment use one id for two sources");

    /// <summary>A picture with more pixels than a phone can show.</summary>
    public static readonly DiagnosticKind TooManyPixels = Error("MB3065", "The picture has too many pixels");

    /// <summary>A picture with more bytes than a phone loads at once.</summary>
    public static readonly DiagnosticKind LargePicture = Warning("MB3066", "The picture is large");

    /// <summary>All pictures together have more bytes than the site should carry.</summary>
    public static readonly DiagnosticKind LargePictures = Warning("MB3067", "The pictures together are large");

    /// <summary>A picture in another format than the extension of its name says; browsers show it by its bytes.</summary>
    public static readonly DiagnosticKind ImageFormatDiffers = Warning("MB3068", "The picture is in another format than its name says");

    /// <summary>A picture whose name has capital letters, spaces, or other characters that are encoded in an address.</summary>
    public static readonly DiagnosticKind PoorImageName = Warning("MB3069", "The picture's name makes a poor address");

    /// <summary>The file of a picture says where it was taken, whose it is, or which device took it.</summary>
    public static readonly DiagnosticKind ImageMetadata = Error("MB3070", "The picture's file says more than the picture shows");

    /// <summary>A picture whose file ends before the picture does.</summary>
    public static readonly DiagnosticKind TruncatedImage = Error("MB3071", "The picture is not complete");

    /// <summary>A picture in the content folder in a format that the site does not show.</summary>
    public static readonly DiagnosticKind UnsupportedImage = Warning("MB3072", "The picture's format cannot be shown");

    /// <summary>A picture that no page shows or links to.</summary>
    public static readonly DiagnosticKind UnusedImage = Warning("MB3073", "No page uses the picture");

    /// <summary>A picture that moves.</summary>
    public static readonly DiagnosticKind AnimatedImage = Warning("MB3074", "The picture moves");

    /// <summary>A JPEG in CMYK.</summary>
    public static readonly DiagnosticKind PrintColors = Warning("MB3075", "The picture has the colors of a printer");

    /// <summary>A picture of a medical page that does not say whether it shows a person.</summary>
    public static readonly DiagnosticKind NoModelLabel = Error("MB3076", "The page does not say whether the picture shows a model");

    /// <summary>A line is indented so far that Markdown takes it for code.</summary>
    public static readonly DiagnosticKind IndentedCode = Warning("MB3077", "The indented text would be shown as code");

    /// <summary>A file of the content folder that is no page, no picture, and no file with data.</summary>
    public static readonly DiagnosticKind OtherFile = Warning("MB3078", "The site does not use the file");

    /// <summary>The words on the line that begins a code block.</summary>
    public static readonly DiagnosticKind FenceWords = Error("MB3079", "The words on the line of the fence are not shown");

    /// <summary>The page names a drug that has no boxed warning in its language.</summary>
    public static readonly DiagnosticKind NoBoxedWarning = Error("MB4001", "The drug has no boxed warning");

    /// <summary>The page has no <c>review</c>.</summary>
    public static readonly DiagnosticKind NotReviewed = Release("MB4002", "The page is not medically reviewed");

    /// <summary><c>site.yml</c> has <c>sample: true</c>.</summary>
    public static readonly DiagnosticKind SampleDetails = Release("MB4003", "The clinic's details are samples");

    /// <summary>A fact that a clinic has to publish is missing from <c>site.yml</c>.</summary>
    public static readonly DiagnosticKind MissingClinicFact = Release("MB4004", "The clinic must still fill in a detail");

    /// <summary>A value of <c>site.yml</c> that is an example, although the file says that its details are real.</summary>
    public static readonly DiagnosticKind Placeholder = Release("MB4005", "The detail is an example");

    /// <summary>The page names a drug, or translates a page with a boxed warning, but has no <c>drug</c>.</summary>
    public static readonly DiagnosticKind NoDrugField = Error("MB4006", "The page lacks the drug's boxed warning");

    /// <summary>The text of a boxed warning lacks words of its <c>must_say</c>.</summary>
    public static readonly DiagnosticKind IncompleteWarning = Error("MB4007", "The boxed warning is not complete");

    /// <summary>A phrase of <c>claims.yml</c>.</summary>
    public static readonly DiagnosticKind Claim = Error("MB4008", "The text makes a claim that it must not make");

    /// <summary>An exception from <see cref="Claim"/> in a paragraph without such a claim.</summary>
    public static readonly DiagnosticKind UnusedException = Warning("MB4009", "The exception is not needed");

    /// <summary>An exception that does not say why.</summary>
    public static readonly DiagnosticKind ExceptionWithoutReason = Error("MB4010", "The exception has no reason");

    /// <summary>A number in 100, a percentage, or a dose that no entry of <c>figures.yml</c> with its source has.</summary>
    public static readonly DiagnosticKind FigureUnknown = Warning("MB4011", "The figure is not among the checked ones");

    /// <summary>A figure that is not the one of its entry in <c>figures.yml</c>.</summary>
    public static readonly DiagnosticKind FigureDiffers = Error("MB4012", "The figure is not the checked one");

    /// <summary>A figure whose placebo is not in the same paragraph, row, or picture.</summary>
    public static readonly DiagnosticKind FigureWithoutPlacebo = Warning("MB4013", "The figure lacks its placebo");

    /// <summary>An entry of <c>figures.yml</c> that no page shows.</summary>
    public static readonly DiagnosticKind UnusedFigure = Warning("MB4014", "The figure is not shown");

    /// <summary>Two entries of <c>figures.yml</c> with one id.</summary>
    public static readonly DiagnosticKind DuplicateFigure = Error("MB4015", "The figure is defined twice");

    /// <summary>A <c>:::risk</c> block of a medical page without placebo.</summary>
    public static readonly DiagnosticKind PictureWithoutPlacebo = Warning("MB4016", "The picture lacks placebo");

    /// <summary>A <c>:::risk</c> block of a medical page without a citation.</summary>
    public static readonly DiagnosticKind PictureWithoutSource = Warning("MB4017", "The picture has no source");

    /// <summary>A source without an address or the day on which somebody read it.</summary>
    public static readonly DiagnosticKind IncompleteSource = Release("MB4018", "The source lacks its address or date");

    /// <summary>One address with two titles.</summary>
    public static readonly DiagnosticKind SourceTitles = Warning("MB4019", "One address has two titles");

    /// <summary>A page passes a limit of <c>site.yml</c>.</summary>
    public static readonly DiagnosticKind HardToRead = Warning("MB4020", "The page is harder to read than the limit");

    /// <summary>A <c>:::risk name</c> block whose figure <c>figures.yml</c> does not have, or is not one number in 100.</summary>
    public static readonly DiagnosticKind NoFigure = Blocking("MB4021", "There is no such figure for a picture");

    /// <summary>A day on which something was done, such as <c>updated</c>, that has not come yet.</summary>
    public static readonly DiagnosticKind FutureDate = Error("MB4022", "The date is in the future");

    /// <summary>A home page that is a draft, not yet published, or expires.</summary>
    public static readonly DiagnosticKind HiddenHomePage = Error("MB4023", "The home page is hidden");

    /// <summary>A link that shows one phone number and has another one as its address.</summary>
    public static readonly DiagnosticKind PhoneLink = Error("MB4024", "The link calls another number than it shows");

    /// <summary>The card for emergencies names a number that is not 911.</summary>
    public static readonly DiagnosticKind EmergencyNumber = Error("MB4025", "The emergency card names another number than 911");

    /// <summary>The words of the page, or of its boxed warning, are not those that were reviewed.</summary>
    public static readonly DiagnosticKind ReviewChanged = Warning("MB4030", "The text has changed since its review");

    /// <summary>The next review is due within 30 days.</summary>
    public static readonly DiagnosticKind ReviewDueSoon = Warning("MB4031", "The next review is due soon");

    /// <summary>The day of the next review has passed.</summary>
    public static readonly DiagnosticKind ReviewOverdue = Warning("MB4032", "The next review is overdue");

    /// <summary>The review is dated in the future.</summary>
    public static readonly DiagnosticKind ReviewInFuture = Error("MB4033", "The review is dated in the future");

    /// <summary>The fingerprint of a review is not one, or is not whole.</summary>
    public static readonly DiagnosticKind ReviewFingerprint = Error("MB4034", "The fingerprint of the review cannot be read");

    /// <summary>The review lacks its fingerprint, or the day of the next one.</summary>
    public static readonly DiagnosticKind IncompleteReview = Release("MB4035", "The review is not complete");

    /// <summary>The reviewer has no clinical title, or the name is a placeholder.</summary>
    public static readonly DiagnosticKind UnknownReviewer = Release("MB4036", "The reviewer is not named");

    /// <summary>The page translates a page that does not exist.</summary>
    public static readonly DiagnosticKind NoOriginal = Error("MB5001", "The original does not exist");

    /// <summary>The page translates itself.</summary>
    public static readonly DiagnosticKind TranslatesItself = Error("MB5002", "The page translates itself");

    /// <summary>The page translates a page in the same language, or one that is a translation itself.</summary>
    public static readonly DiagnosticKind OriginalLanguage = Error("MB5003", "The original is in the wrong language");

    /// <summary>Two pages in one language translate the same page.</summary>
    public static readonly DiagnosticKind TranslatedTwice = Error("MB5004", "Two pages translate the same original");

    /// <summary>The original has changed since the translation was checked.</summary>
    public static readonly DiagnosticKind TranslationBehind = Warning("MB5005", "The translation is behind its original");

    /// <summary>The fingerprint of a translation is not one, or is not whole.</summary>
    public static readonly DiagnosticKind TranslationFingerprint = Error("MB5006", "The fingerprint of the translation cannot be read");

    /// <summary>No qualified translator has checked the translation.</summary>
    public static readonly DiagnosticKind TranslationNotChecked = Release("MB5007", "No translator has checked the page");

    /// <summary>The text is in another language than its folder.</summary>
    public static readonly DiagnosticKind OtherLanguage = Warning("MB5008", "The text is in another language than its folder");

    /// <summary>A link of a translated page to an original that has a translation.</summary>
    public static readonly DiagnosticKind LinkLanguage = Warning("MB5009", "The link leads to another language");

    private static DiagnosticKind Warning(string code, string title) => new(code, Severity.Warning, title);

    private static DiagnosticKind Error(string code, string title) => new(code, Severity.Error, title);

    /// <summary>An error that makes the file unusable, so its last good version is shown.</summary>
    private static DiagnosticKind Blocking(string code, string title) => new(code, Severity.Error, title) { BlocksPage = true };

    /// <summary>An error that only <c>check --release</c> reports, before the site goes public.</summary>
    private static DiagnosticKind Release(string code, string title) => new(code, Severity.Error, title) { IsReleaseOnly = true };
}
