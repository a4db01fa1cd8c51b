using System.Globalization;
using MyBotoxLA.Benchmarks;

switch (args)
{
    case ["generate", var folder, var pages]:
        GeneratedContent.Write(folder, int.Parse(pages, CultureInfo.InvariantCulture));
        return 0;
    case ["load", var folder]:
        FreshProcess.Load(folder);
        return 0;
    case ["growth", .. var filter]:
        Growth.Run(filter is [var part] ? part : "");
        return 0;
    case ["photo", var file]:
        SamplePhoto.Write(file);
        return 0;
    case ["rules", var content, var pages]:
        RuleCosts.Run(content, int.Parse(pages, CultureInfo.InvariantCulture));
        return 0;
    default:
        return Suite.Run(args);
}
