using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Security;

public sealed class KeysTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    /// <summary>It would be written to the home folder, with a warning in the log.</summary>
    [Fact]
    public void Start_CreatesNoKey() => Assert.DoesNotContain(
        site.Services.GetServices<IHostedService>(),
        service => service.GetType().Assembly == typeof(IDataProtectionBuilder).Assembly);
}
