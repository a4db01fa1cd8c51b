namespace MyBotoxLA.Web.Tests.Support;

/// <summary>Waits for another thread or process.</summary>
public static class Wait
{
    /// <summary>Far longer than anything takes, even on a machine under heavy load; only a failure reaches it.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);

    public static Task Until(Func<bool> isSo) => Until(() => Task.FromResult(isSo()));

    public static async Task Until(Func<Task<bool>> isSo)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Limit);
        while (!await isSo())
        {
            await Task.Delay(20, limit.Token);
        }
    }
}
