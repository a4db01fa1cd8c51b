using System.Security.Cryptography;
using System.Text;
using MyBotoxLA.Web.Options;

namespace MyBotoxLA.Web.Sharing;

/// <summary>
/// The texts of the picture that represents a page where it is shared, and its address, which changes with them: see
/// docs/adr/0023-sharing-pictures-are-drawn-on-first-request.md.
/// </summary>
internal sealed record SharePicture
{
    public const int Width = 1200;
    public const int Height = 630;

    /// <summary>Is part of every address. To be increased when the same texts are drawn differently: a test says so.</summary>
    public const int DesignVersion = 1;

    private const int FingerprintLength = 10;

    private SharePicture(string page, string title, string clinic, string? warning)
    {
        (Title, Clinic, Warning) = (title, clinic, warning);
        Address = SitePaths.SharePicture(page, Fingerprint(title, clinic, warning));
    }

    public string Title { get; }

    public string Clinic { get; }

    /// <summary>Refers to the boxed warning of the page; null if it has none.</summary>
    public string? Warning { get; }

    /// <summary>Its URL path.</summary>
    public string Address { get; }

    /// <summary>What the picture says, for people who do not see it.</summary>
    public string Alt => string.Join(" | ", Warning is null ? [Title, Clinic] : new[] { Title, Clinic, Warning });

    /// <summary>The picture of a page, the previous one if it is the same; null if the font lacks letters of them.</summary>
    public static SharePicture? Of(string page, string title, string clinic, string? warning, SharePicture? previous)
    {
        if (previous?.Title == title && previous.Clinic == clinic && previous.Warning == warning)
        {
            return previous;
        }

        return PictureText.Of(title) is { } shownTitle && PictureText.Of(clinic) is { } shownClinic
            ? new SharePicture(page, shownTitle, shownClinic, warning)
            : null;
    }

    private static string Fingerprint(string title, string clinic, string? warning)
    {
        var bytes = Encoding.UTF8.GetBytes($"{DesignVersion}\n{title}\n{clinic}\n{warning}");
        return Convert.ToHexStringLower(SHA256.HashData(bytes))[..FingerprintLength];
    }
}
