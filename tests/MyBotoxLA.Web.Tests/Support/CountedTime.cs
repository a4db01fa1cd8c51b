using Microsoft.Extensions.Time.Testing;

namespace MyBotoxLA.Web.Tests.Support;

/// <summary>A clock that stands still, and counts how often somebody began to wait by it.</summary>
public sealed class CountedTime() : FakeTimeProvider(Repository.Today)
{
    private int _timers;

    public int Timers => Volatile.Read(ref _timers);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        Interlocked.Increment(ref _timers);
        return timer;
    }
}
