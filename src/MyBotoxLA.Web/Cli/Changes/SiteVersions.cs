using System.Text;
using MyBotoxLA.Content;
using MyBotoxLA.Web.Serving;

namespace MyBotoxLA.Web.Cli.Changes;

/// <summary>The site before and after a proposal; a page that is the same in both is the same object.</summary>
internal sealed record SiteVersions(SiteResources Before, SiteResources After)
{
    public static SiteVersions Of(ContentProposal proposal, SiteBuilder builder)
    {
        var before = builder.Build(proposal.Before, previous: null);
        return new SiteVersions(before, builder.Build(proposal.After, before));
    }

    /// <summary>What a browser shows of a page in both versions; null if nothing that it is rendered from is different.</summary>
    public (string Before, string After)? Compare(string before, string after) =>
        before == after && ReferenceEquals(Before.FindLazy(before), After.FindLazy(after))
            ? null
            : (BodyOf(Before, before), BodyOf(After, after));

    private static string BodyOf(SiteResources site, string path) =>
        site.Find(path) is { } resource ? PageText.BodyOf(Encoding.UTF8.GetString(resource.Identity.Bytes)) : "";
}
