namespace MyBotoxLA.Web.Tests.Support;

/// <summary>One running program for all tests, started by the first that asks for it.</summary>
public sealed class SharedSite : IAsyncDisposable
{
    private readonly Lazy<Task<RunningSite>> _site = new(() => RunningSite.With());

    public Task<RunningSite> Started => _site.Value;

    public async ValueTask DisposeAsync()
    {
        if (_site.IsValueCreated)
        {
            await (await Started).DisposeAsync();
        }
    }
}
