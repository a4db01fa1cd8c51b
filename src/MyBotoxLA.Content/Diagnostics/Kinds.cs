using static MyBotoxLA.Content.Diagnostics.Severity;

namespace MyBotoxLA.Content.Diagnostics;

/// <summary>The table of every diagnostic code. A code is permanent: it is never given to another mistake.</summary>
public static class Kinds
{
    /// <summary>The content folder does not exist.</summary>
    public static readonly DiagnosticKind NoFolder = new("MB1001", Error, "The content folder is missing");

    /// <summary>The content folder has no <c>site.yml</c>.</summary>
    public static readonly DiagnosticKind NoSiteFile = new("MB1002", Error, "site.yml is missing");

    /// <summary>The content folder has no page.</summary>
    public static readonly DiagnosticKind NoPages = new("MB1003", Error, "There are no pages");

    /// <summary>The operating system would not give the file's bytes.</summary>
    public static readonly DiagnosticKind UnreadableFile = new("MB1004", Error, "The file cannot be read");

    /// <summary>The bytes are not UTF-8, as a file from Windows-1252 is not.</summary>
    public static readonly DiagnosticKind NotUtf8 = new("MB1005", Error, "The file is not saved as UTF-8");

    /// <summary>The file is UTF-16.</summary>
    public static readonly DiagnosticKind Utf16 = new("MB1006", Error, "The file is saved as UTF-16");

    /// <summary>The file holds a NUL or another character that no text has.</summary>
    public static readonly DiagnosticKind ControlCharacter = new("MB1007", Error, "The file holds a character that is not text");

    /// <summary>The file begins with a byte-order mark.</summary>
    public static readonly DiagnosticKind ByteOrderMark = new("MB1008", Warning, "The file begins with a byte-order mark");

    /// <summary>The page has no front matter.</summary>
    public static readonly DiagnosticKind NoFrontMatter = new("MB1009", Error, "The front matter is missing");

    /// <summary>Something stands above the opening <c>---</c>.</summary>
    public static readonly DiagnosticKind TextBeforeFrontMatter = new("MB1010", Error, "Something stands above the front matter");

    /// <summary>The front matter has no closing <c>---</c>.</summary>
    public static readonly DiagnosticKind UnclosedFrontMatter = new("MB1011", Error, "The front matter is not closed");

    /// <summary>A value holds a colon or begins with a sign that YAML keeps for itself.</summary>
    public static readonly DiagnosticKind UnquotedValue = new("MB1012", Error, "The value needs quotation marks");

    /// <summary>A tab or a non-breaking space stands where YAML wants spaces.</summary>
    public static readonly DiagnosticKind WrongSpace = new("MB1013", Error, "A tab or a non-breaking space is used as a space");

    /// <summary>A line that is no YAML for any other reason.</summary>
    public static readonly DiagnosticKind YamlSyntax = new("MB1014", Error, "The line cannot be understood");

    /// <summary>The same key is written twice.</summary>
    public static readonly DiagnosticKind DuplicateKey = new("MB1015", Error, "The key is written twice");

    /// <summary>There are no <c>key: value</c> lines.</summary>
    public static readonly DiagnosticKind NotFields = new("MB1016", Error, "There are no \"key: value\" lines");

    /// <summary>YAML anchors, aliases and tags are not used here.</summary>
    public static readonly DiagnosticKind YamlReference = new("MB1017", Error, "YAML anchors, aliases and tags are not used here");

    /// <summary>A merge conflict was saved into the file.</summary>
    public static readonly DiagnosticKind ConflictMarker = new("MB1018", Error, "The file holds an unsettled merge conflict");

    /// <summary>The file's name makes no good address.</summary>
    public static readonly DiagnosticKind FileName = new("MB1019", Error, "The file name makes no good address");

    /// <summary>Two files make the same address.</summary>
    public static readonly DiagnosticKind SameAddress = new("MB1020", Error, "Two files make the same address");

    /// <summary>The file is larger than a page can be.</summary>
    public static readonly DiagnosticKind TooLarge = new("MB1021", Error, "The file is too large");

    /// <summary>The text is nested deeper than a page can be.</summary>
    public static readonly DiagnosticKind TooDeep = new("MB1022", Error, "The text is nested too deeply");

    /// <summary>A link of the file system leads out of the content folder.</summary>
    public static readonly DiagnosticKind LinkedOut = new("MB1023", Error, "The file leads out of the content folder");

    /// <summary>So many signs of one kind that reading them would take too long.</summary>
    public static readonly DiagnosticKind TooManySigns = new("MB1024", Error, "The text holds too many signs of one kind");

    /// <summary>A folder that the operating system would not list.</summary>
    public static readonly DiagnosticKind ClosedFolder = new("MB1025", Error, "The folder cannot be read");

    /// <summary>A key that nobody reads.</summary>
    public static readonly DiagnosticKind UnknownKey = new("MB2001", Error, "The key is unknown");

    /// <summary>A required key is not there.</summary>
    public static readonly DiagnosticKind MissingKey = new("MB2002", Error, "A required key is missing");

    /// <summary>A value that should be a date is none.</summary>
    public static readonly DiagnosticKind NotADate = new("MB2003", Error, "The value is not a date");

    /// <summary>A value that should be text is empty or a list.</summary>
    public static readonly DiagnosticKind NotText = new("MB2004", Error, "The value is not text");

    /// <summary>A value that should be a whole number is none.</summary>
    public static readonly DiagnosticKind NotANumber = new("MB2005", Error, "The value is not a whole number");

    /// <summary>A value that should be true or false is neither.</summary>
    public static readonly DiagnosticKind NotTrueOrFalse = new("MB2006", Error, "The value is neither true nor false");

    /// <summary>A value that should be a list is none.</summary>
    public static readonly DiagnosticKind NotAList = new("MB2007", Error, "The value is not a list");

    /// <summary>A value that should hold keys of its own does not.</summary>
    public static readonly DiagnosticKind NotAGroup = new("MB2008", Error, "The value has no keys of its own");

    /// <summary>A value that should be a web address, a phone number, a time or another known form is none.</summary>
    public static readonly DiagnosticKind WrongForm = new("MB2009", Error, "The value does not have the form it needs");

    /// <summary>Two sources of a page have the same id.</summary>
    public static readonly DiagnosticKind DuplicateSource = new("MB2010", Error, "Two sources have the same id");

    /// <summary>A day has come that somebody should have moved on before.</summary>
    public static readonly DiagnosticKind PastDate = new("MB2011", Warning, "The date is over");

    /// <summary>A link whose scheme is not one of https, http, mailto and tel.</summary>
    public static readonly DiagnosticKind LinkScheme = new("MB3001", Error, "The link is of a kind that is not allowed");

    /// <summary>A <c>[^id]</c> that no source of the page has.</summary>
    public static readonly DiagnosticKind UnknownSource = new("MB3002", Error, "The source is unknown");

    /// <summary>A source that the text never cites.</summary>
    public static readonly DiagnosticKind UncitedSource = new("MB3003", Warning, "The source is never cited");

    /// <summary>A <c>:::</c> block of an unknown name.</summary>
    public static readonly DiagnosticKind UnknownBlock = new("MB3004", Error, "The block is unknown");

    /// <summary>A picture that is not in the content folder.</summary>
    public static readonly DiagnosticKind NoImage = new("MB3005", Error, "The picture does not exist");

    /// <summary>A file with the name of a picture that is none.</summary>
    public static readonly DiagnosticKind NotAnImage = new("MB3006", Error, "The file is not a picture");

    /// <summary>A picture without words for those who do not see it.</summary>
    public static readonly DiagnosticKind NoAltText = new("MB3007", Error, "The picture has no words for those who do not see it");

    /// <summary>A link to a page or file that is not there.</summary>
    public static readonly DiagnosticKind NoTarget = new("MB3008", Error, "The link leads nowhere");

    /// <summary>A link to a place that the page has not.</summary>
    public static readonly DiagnosticKind NoAnchor = new("MB3009", Error, "The link leads to a place that is not on the page");

    /// <summary>A link that leads out of the content folder.</summary>
    public static readonly DiagnosticKind LeadsOut = new("MB3010", Error, "The link leads out of the content folder");

    /// <summary>A link without text.</summary>
    public static readonly DiagnosticKind EmptyLink = new("MB3011", Error, "The link has no text");

    /// <summary>A link such as "click here".</summary>
    public static readonly DiagnosticKind VagueLink = new("MB3012", Warning, "The link does not say where it leads");

    /// <summary>HTML in the text.</summary>
    public static readonly DiagnosticKind RawHtml = new("MB3013", Error, "HTML would be shown as text");

    /// <summary>A heading of the first level in the body.</summary>
    public static readonly DiagnosticKind SecondTitle = new("MB3014", Error, "The page has a second title");

    /// <summary>A heading more than one level below the one above it.</summary>
    public static readonly DiagnosticKind SkippedLevel = new("MB3015", Error, "The heading skips a level");

    /// <summary>A heading without text.</summary>
    public static readonly DiagnosticKind EmptyHeading = new("MB3016", Error, "The heading has no text");

    /// <summary>Two places of a page have the same id.</summary>
    public static readonly DiagnosticKind DuplicateId = new("MB3017", Error, "The id is used twice");

    /// <summary>A code block that is never closed.</summary>
    public static readonly DiagnosticKind UnclosedCode = new("MB3018", Error, "The code block is not closed");

    /// <summary>A <c>:::</c> block that is never closed.</summary>
    public static readonly DiagnosticKind UnclosedBlock = new("MB3019", Error, "The block is not closed");

    /// <summary>A table without caption.</summary>
    public static readonly DiagnosticKind NoCaption = new("MB3020", Warning, "The table has no caption");

    /// <summary>A <c>:::</c> block that lacks what it is drawn from.</summary>
    public static readonly DiagnosticKind BlockContents = new("MB3021", Error, "The block lacks what it is drawn from");

    /// <summary>An item of a risk picture without a number in 100.</summary>
    public static readonly DiagnosticKind RiskNumber = new("MB3022", Error, "The risk has no number in 100");

    /// <summary>A footnote written out in the body.</summary>
    public static readonly DiagnosticKind FootnoteDefinition = new("MB3023", Error, "The footnote is written out in the text");

    /// <summary>An old address that is no address.</summary>
    public static readonly DiagnosticKind RedirectForm = new("MB3024", Error, "The old address does not have the form of one");

    /// <summary>A link to a page that is not shown.</summary>
    public static readonly DiagnosticKind LinkToHidden = new("MB3025", Warning, "The link leads to a page that is not shown");

    /// <summary>An old address that is the address of a page.</summary>
    public static readonly DiagnosticKind RedirectShadows = new("MB3026", Error, "The old address is that of a page");

    /// <summary>Two pages claim the same old address.</summary>
    public static readonly DiagnosticKind RedirectTwice = new("MB3027", Error, "Two pages claim the same old address");

    /// <summary>Signs of a heading with no space after them.</summary>
    public static readonly DiagnosticKind HeadingWithoutSpace = new("MB3028", Error, "The heading lacks a space after its signs");

    /// <summary>A link without its closing bracket.</summary>
    public static readonly DiagnosticKind UnclosedLink = new("MB3029", Error, "The link is not closed");

    /// <summary>The page names a drug that has no boxed warning in its language.</summary>
    public static readonly DiagnosticKind NoBoxedWarning = new("MB4001", Error, "The drug has no boxed warning");

    /// <summary>The page translates a page that does not exist.</summary>
    public static readonly DiagnosticKind NoOriginal = new("MB5001", Error, "The original does not exist");
}
