using MyBotoxLA.Content.Files;

namespace MyBotoxLA.Content.Diagnostics;

/// <summary>The table of every diagnostic code. A code is permanent: it is never given to another mistake.</summary>
public static class DiagnosticKinds
{
    /// <summary>The content folder does not exist.</summary>
    public static readonly DiagnosticKind NoFolder = Blocking("MB1001", "The content folder is missing");

    /// <summary>The content folder has no <c>site.yml</c>.</summary>
    public static readonly DiagnosticKind NoSiteFile = Blocking("MB1002", "site.yml is missing");

    /// <summary>The content folder has no page.</summary>
    public static readonly DiagnosticKind NoPages = Blocking("MB1003", "There are no pages");

    /// <summary>The operating system would not give the file's bytes.</summary>
    public static readonly DiagnosticKind UnreadableFile = Blocking("MB1004", "The file cannot be read");

    /// <summary>The bytes are not UTF-8, as a file from Windows-1252 is not.</summary>
    public static readonly DiagnosticKind NotUtf8 = Blocking("MB1005", "The file is not saved as UTF-8");

    /// <summary>The file is UTF-16.</summary>
    public static readonly DiagnosticKind Utf16 = Blocking("MB1006", "The file is saved as UTF-16");

    /// <summary>The file holds a NUL or another character that no text has.</summary>
    public static readonly DiagnosticKind ControlCharacter = Blocking("MB1007", "The file holds a character that is not text");

    /// <summary>The file begins with a byte-order mark.</summary>
    public static readonly DiagnosticKind ByteOrderMark = Warning("MB1008", "The file begins with a byte-order mark");

    /// <summary>The page has no front matter.</summary>
    public static readonly DiagnosticKind NoFrontMatter = Blocking("MB1009", "The front matter is missing");

    /// <summary>Something stands above the opening <c>---</c>.</summary>
    public static readonly DiagnosticKind TextBeforeFrontMatter = Blocking("MB1010", "Something stands above the front matter");

    /// <summary>The front matter has no closing <c>---</c>.</summary>
    public static readonly DiagnosticKind UnclosedFrontMatter = Blocking("MB1011", "The front matter is not closed");

    /// <summary>A value holds a colon or begins with a sign that YAML keeps for itself.</summary>
    public static readonly DiagnosticKind UnquotedValue = Blocking("MB1012", "The value needs quotation marks");

    /// <summary>A tab or a non-breaking space stands where YAML wants spaces.</summary>
    public static readonly DiagnosticKind WrongSpace = Blocking("MB1013", "A tab or a non-breaking space is used as a space");

    /// <summary>A line that is no YAML for any other reason.</summary>
    public static readonly DiagnosticKind YamlSyntax = Blocking("MB1014", "The line cannot be understood");

    /// <summary>The same key is written twice.</summary>
    public static readonly DiagnosticKind DuplicateKey = Blocking("MB1015", "The key is written twice");

    /// <summary>There are no <c>key: value</c> lines.</summary>
    public static readonly DiagnosticKind NotFields = Blocking("MB1016", "There are no \"key: value\" lines");

    /// <summary>YAML anchors, aliases and tags are not used here.</summary>
    public static readonly DiagnosticKind YamlReference = Blocking("MB1017", "YAML anchors, aliases and tags are not used here");

    /// <summary>A merge conflict was saved into the file.</summary>
    public static readonly DiagnosticKind ConflictMarker = Blocking("MB1018", "The file holds an unsettled merge conflict");

    /// <summary>The file's name makes no good address.</summary>
    public static readonly DiagnosticKind FileName = Blocking("MB1019", "The file name makes no good address");

    /// <summary>Two files make the same address.</summary>
    public static readonly DiagnosticKind SameAddress = Blocking("MB1020", "Two files make the same address");

    /// <summary>The file is larger than a page can be.</summary>
    public static readonly DiagnosticKind TooLarge = Blocking("MB1021", "The file is too large");

    /// <summary>The text is nested deeper than a page can be.</summary>
    public static readonly DiagnosticKind TooDeep = Blocking("MB1022", "The text is nested too deeply");

    /// <summary>A link of the file system leads out of the content folder.</summary>
    public static readonly DiagnosticKind LinkedOut = Blocking("MB1023", "The file leads out of the content folder");

    /// <summary>So many signs of one kind that reading them would take too long.</summary>
    public static readonly DiagnosticKind TooManyCharacters = Blocking("MB1024", "The text holds too many signs of one kind");

    /// <summary>A folder that the operating system would not list.</summary>
    public static readonly DiagnosticKind ClosedFolder = Blocking("MB1025", "The folder cannot be read");

    /// <summary>A key that nobody reads.</summary>
    public static readonly DiagnosticKind UnknownKey = Blocking("MB2001", "The key is unknown");

    /// <summary>A required key is not there.</summary>
    public static readonly DiagnosticKind MissingKey = Blocking("MB2002", "A required key is missing");

    /// <summary>A value that should be a date is none.</summary>
    public static readonly DiagnosticKind NotADate = Blocking("MB2003", "The value is not a date");

    /// <summary>A value that should be text is empty or a list.</summary>
    public static readonly DiagnosticKind NotText = Blocking("MB2004", "The value is not text");

    /// <summary>A value that should be a whole number is none.</summary>
    public static readonly DiagnosticKind NotANumber = Blocking("MB2005", "The value is not a whole number");

    /// <summary>A value that should be true or false is neither.</summary>
    public static readonly DiagnosticKind NotTrueOrFalse = Blocking("MB2006", "The value is neither true nor false");

    /// <summary>A value that should be a list is none.</summary>
    public static readonly DiagnosticKind NotAList = Blocking("MB2007", "The value is not a list");

    /// <summary>A value that should hold keys of its own does not.</summary>
    public static readonly DiagnosticKind NotAGroup = Blocking("MB2008", "The value has no keys of its own");

    /// <summary>A value that should be a web address, a phone number, a time or another known form is none.</summary>
    public static readonly DiagnosticKind WrongForm = Blocking("MB2009", "The value does not have the form it needs");

    /// <summary>Two sources of a page have the same id.</summary>
    public static readonly DiagnosticKind DuplicateSource = Blocking("MB2010", "Two sources have the same id");

    /// <summary>A day has come that somebody should have moved on before.</summary>
    public static readonly DiagnosticKind PastDate = Warning("MB2011", "The date is over");

    /// <summary>A link whose scheme is not one of https, http, mailto and tel.</summary>
    public static readonly DiagnosticKind LinkScheme = Error("MB3001", "The link is of a kind that is not allowed");

    /// <summary>A <c>[^id]</c> that no source of the page has.</summary>
    public static readonly DiagnosticKind UnknownSource = Error("MB3002", "The source is unknown");

    /// <summary>A source that the text never cites.</summary>
    public static readonly DiagnosticKind UncitedSource = Warning("MB3003", "The source is never cited");

    /// <summary>A <c>:::</c> block of an unknown name.</summary>
    public static readonly DiagnosticKind UnknownBlock = Error("MB3004", "The block is unknown");

    /// <summary>A picture that is not in the content folder.</summary>
    public static readonly DiagnosticKind NoImage = Error("MB3005", "The picture does not exist");

    /// <summary>A file with the name of a picture that is none.</summary>
    public static readonly DiagnosticKind NotAnImage = Error("MB3006", "The file is not a picture");

    /// <summary>A picture without words for those who do not see it.</summary>
    public static readonly DiagnosticKind NoAltText = Error("MB3007", "The picture has no words for those who do not see it");

    /// <summary>A link to a page or file that is not there.</summary>
    public static readonly DiagnosticKind NoTarget = Error("MB3008", "The link leads nowhere");

    /// <summary>A link to a place that the page has not.</summary>
    public static readonly DiagnosticKind NoAnchor = Error("MB3009", "The link leads to a place that is not on the page");

    /// <summary>A link that leads out of the content folder.</summary>
    public static readonly DiagnosticKind LeadsOut = Error("MB3010", "The link leads out of the content folder");

    /// <summary>A link without text.</summary>
    public static readonly DiagnosticKind EmptyLink = Error("MB3011", "The link has no text");

    /// <summary>A link such as "click here".</summary>
    public static readonly DiagnosticKind VagueLink = Warning("MB3012", "The link does not say where it leads");

    /// <summary>HTML in the text.</summary>
    public static readonly DiagnosticKind RawHtml = Error("MB3013", "HTML would be shown as text");

    /// <summary>A heading of the first level in the body.</summary>
    public static readonly DiagnosticKind SecondTitle = Error("MB3014", "The page has a second title");

    /// <summary>A heading more than one level below the one above it.</summary>
    public static readonly DiagnosticKind SkippedLevel = Error("MB3015", "The heading skips a level");

    /// <summary>A heading without text.</summary>
    public static readonly DiagnosticKind EmptyHeading = Error("MB3016", "The heading has no text");

    /// <summary>Two places of a page have the same id.</summary>
    public static readonly DiagnosticKind DuplicateId = Error("MB3017", "The id is used twice");

    /// <summary>A code block that is never closed.</summary>
    public static readonly DiagnosticKind UnclosedCode = Error("MB3018", "The code block is not closed");

    /// <summary>A <c>:::</c> block that is never closed.</summary>
    public static readonly DiagnosticKind UnclosedBlock = Error("MB3019", "The block is not closed");

    /// <summary>A table without caption.</summary>
    public static readonly DiagnosticKind NoCaption = Warning("MB3020", "The table has no caption");

    /// <summary>A <c>:::</c> block that lacks what it is drawn from.</summary>
    public static readonly DiagnosticKind BlockContents = Error("MB3021", "The block lacks what it is drawn from");

    /// <summary>An item of a risk picture without a number in 100.</summary>
    public static readonly DiagnosticKind RiskNumber = Error("MB3022", "The risk has no number in 100");

    /// <summary>A footnote written out in the body.</summary>
    public static readonly DiagnosticKind FootnoteDefinition = Error("MB3023", "The footnote is written out in the text");

    /// <summary>An old address that is no address.</summary>
    public static readonly DiagnosticKind RedirectForm = Error("MB3024", "The old address does not have the form of one");

    /// <summary>A link to a page that is not shown.</summary>
    public static readonly DiagnosticKind LinkToHidden = Warning("MB3025", "The link leads to a page that is not shown");

    /// <summary>An old address that is the address of a page.</summary>
    public static readonly DiagnosticKind RedirectShadows = Error("MB3026", "The old address is that of a page");

    /// <summary>Two pages claim the same old address.</summary>
    public static readonly DiagnosticKind RedirectTwice = Error("MB3027", "Two pages claim the same old address");

    /// <summary>Signs of a heading with no space after them.</summary>
    public static readonly DiagnosticKind HeadingWithoutSpace = Error("MB3028", "The heading lacks a space after its signs");

    /// <summary>A link without its closing bracket.</summary>
    public static readonly DiagnosticKind UnclosedLink = Error("MB3029", "The link is not closed");

    /// <summary>The page names a drug that has no boxed warning in its language.</summary>
    public static readonly DiagnosticKind NoBoxedWarning = Error("MB4001", "The drug has no boxed warning");

    /// <summary>The page has no <c>review</c>.</summary>
    public static readonly DiagnosticKind NotReviewed = Release("MB4002", "The page is not medically reviewed");

    /// <summary><c>site.yml</c> says <c>sample: true</c>.</summary>
    public static readonly DiagnosticKind SampleDetails = Release("MB4003", "The clinic's details are samples");

    /// <summary>The page translates a page that does not exist.</summary>
    public static readonly DiagnosticKind NoOriginal = Error("MB5001", "The original does not exist");

    private static DiagnosticKind Warning(string code, string title) => new(code, Severity.Warning, title);

    private static DiagnosticKind Error(string code, string title) => new(code, Severity.Error, title);

    /// <summary>An error that makes the file unusable, so its last good version is shown.</summary>
    private static DiagnosticKind Blocking(string code, string title) => new(code, Severity.Error, title) { BlocksPage = true };

    /// <summary>An error only on the day the site goes public: <c>check --release</c>.</summary>
    private static DiagnosticKind Release(string code, string title) => new(code, Severity.Error, title) { IsReleaseOnly = true };
}
