using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Docs;

/// <summary>The site that every example is added to: small, and without errors even for a release.</summary>
internal static class DocSite
{
    /// <summary>A PNG of 3 by 2 pixels.</summary>
    public static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEklEQVR42mP4z8AARBAEYUAZAF/qBfteV1rVAAAAAElFTkSuQmCC");

    public static ContentFolder Create() => ContentFolder.With("side-effects.md", ContentFolder.Page + "\n\n## How long do they last?\n")
        .And("index.md", ContentFolder.Page + "\n\n![The door](/images/door.png)\n")
        .And("site.yml", ContentFolder.ReleaseYml)
        .And("images/door.png", Png)
        .Reviewed("side-effects.md", Reviews.NextForRelease)
        .Reviewed("index.md", Reviews.NextForRelease);

    public static ContentFolder With(IEnumerable<DocExample> files) =>
        files.Aggregate(Create(), (folder, file) => folder.And(file.File, file.Text));
}
