using System.Text;

namespace MyBotoxLA.Images;

internal static class Program
{
    private static int Main(string[] args)
    {
        // The default code page of Windows has no arrow.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return ImagesCommand.Run(args, Console.Out, Console.Error, showsProgress: !Console.IsErrorRedirected);
    }
}
