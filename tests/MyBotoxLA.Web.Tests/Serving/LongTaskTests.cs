using MyBotoxLA.Web.Serving;

namespace MyBotoxLA.Web.Tests.Serving;

public sealed class LongTaskTests
{
    [Fact]
    public async Task Work_OccupiesNoThreadOfThePool()
    {
        bool? isPooled = null;

        await LongTask.Run(() => isPooled = Thread.CurrentThread.IsThreadPoolThread, TestContext.Current.CancellationToken);

        Assert.Equal(false, isPooled);
    }
}
