using MyBotoxLA.Web;
using MyBotoxLA.Web.Cli;

if (Commands.AreMeant(args))
{
    return Commands.Run(args, Shell.OfProcess());
}

var builder = WebApplication.CreateSlimBuilder(Site.Options(args));
if (!builder.TryAddSite(Console.Error))
{
    return 2;
}

await using var app = builder.Build();
app.UseSite();
if (!app.HasContent(Console.Error))
{
    return 2;
}

app.MakeFirstEdition();
await app.RunAsync();
return 0;
