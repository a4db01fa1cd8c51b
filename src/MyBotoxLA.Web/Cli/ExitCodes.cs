namespace MyBotoxLA.Web.Cli;

/// <summary>What the program returns to the shell.</summary>
internal static class ExitCodes
{
    public const int Good = 0;
    public const int Errors = 1;
    public const int WrongUsage = 2;
}
