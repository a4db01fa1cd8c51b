using MyBotoxLA.Web.Cli;
using MyBotoxLA.Web.Hosting;

if (Commands.AreMeant(args))
{
    return Commands.Run(args, ConsoleContext.OfProcess());
}

var builder = WebApplication.CreateSlimBuilder(Site.Options(args));
builder.AddSite();
await using var app = builder.Build();
if (!app.HasValidOptions(Console.Error))
{
    return ExitCodes.WrongUsage;
}

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
return app.CouldServe() ? ExitCodes.Good : ExitCodes.Errors;
