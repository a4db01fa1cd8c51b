using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Cli;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Cli;

public sealed class ProgressTests
{
    [Fact]
    public void Progress_LongerThanHalfASecond_IsShownAndTakenBack()
    {
        using var folder = ContentFolder.With("es/page.md", ContentFolder.Page);
        using var errors = new StringWriter();
        var time = new HeldTime();

        using (new Progress(errors, () => Check.Doing(folder.Root), time))
        {
            time.Pass();
        }

        Assert.Equal(TimeSpan.FromSeconds(0.5), time.Due);
        Assert.Equal("Checking 2 pages…\r\e[K", errors.ToString());
    }

    [Fact]
    public void Progress_DoneBefore_ShowsNothing()
    {
        using var folder = ContentFolder.Empty();
        using var errors = new StringWriter();
        var time = new HeldTime();

        new Progress(errors, () => Check.Doing(folder.Root), time).Dispose();
        time.Pass();

        Assert.Equal("", errors.ToString());
    }

    private sealed class HeldTime : TimeProvider
    {
        private Action _pass = () => { };

        public TimeSpan Due { get; private set; }

        public void Pass() => _pass();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _pass = () => callback(state);
            Due = dueTime;
            return new HeldTimer();
        }
    }

    private sealed class HeldTimer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
