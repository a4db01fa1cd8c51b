using MyBotoxLA.Web;
using MyBotoxLA.Web.Cli;

if (Commands.AreMeant(args))
{
    return Commands.Run(args, ConsoleContext.OfProcess());
}

var builder = WebApplication.CreateSlimBuilder(Site.Options(args));
if (!builder.TryAddSite(Console.Error))
{
    return ExitCodes.WrongUsage;
}

await using var app = builder.Build();
app.UseSite();
if (!app.HasContent(Console.Error))
{
    return ExitCodes.WrongUsage;
}

app.BuildFirstResources();
if (!await app.TryListenAsync(Console.Error))
{
    return ExitCodes.WrongUsage;
}

await app.WaitForShutdownAsync();
return ExitCodes.Good;
