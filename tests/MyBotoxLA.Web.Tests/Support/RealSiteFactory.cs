namespace MyBotoxLA.Web.Tests.Support;

/// <summary>The site with its real content, in memory.</summary>
public sealed class RealSiteFactory : SiteFactory
{
    protected override string Content => Repository.Content;
}
