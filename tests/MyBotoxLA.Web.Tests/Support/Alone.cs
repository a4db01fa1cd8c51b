namespace MyBotoxLA.Web.Tests.Support;

/// <summary>
/// Tests that measure the processor time or the memory of this process, so no other test may run beside them. What other programs do
/// on the machine changes neither.
/// </summary>
[CollectionDefinition(DisableParallelization = true)]
public sealed class Alone
{
    /// <summary>The processor time, in seconds, that this process needs for an action.</summary>
    public static double ProcessorSeconds(Action action)
    {
        var before = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }
}
