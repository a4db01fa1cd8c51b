using MyBotoxLA.Abuse;

// One measure on a program of its own, in one line; exit code 0 where the target was met, 1 where not, 2 for wrong usage.
if (Arguments.Read(args) is not { } arguments)
{
    Console.Error.WriteLine(
        "usage: MyBotoxLA.Abuse requests|content|slow|swap|memory --program MyBotoxLA.Web.dll --content DIR [--seed N] [--first N] "
            + "[--count N] [--test]");
    return 2;
}

var outcome = await (arguments.Measure switch
{
    "requests" => RequestsMeasure.Run(arguments),
    "content" => ContentMeasure.Run(arguments),
    "slow" => SlowMeasure.Run(arguments),
    "swap" => SwapMeasure.Run(arguments),
    _ => MemoryMeasure.Run(arguments),
});
foreach (var fault in outcome.Faults)
{
    Console.Error.WriteLine($"  {fault}");
}

Console.WriteLine($"{arguments.Measure}: {outcome.Line}: {(outcome.IsMet ? "met" : "MISSED")}");
return outcome.IsMet ? 0 : 1;
