namespace MyBotoxLA.Web.Tests.Support;

/// <summary>
/// The seed of every property, so that a run tries the same inputs as the one before it. To search among others, delete
/// <c>Replay</c> and raise <c>MaxTest</c>: see CONTRIBUTING.md.
/// </summary>
public static class Seed
{
    public const string Fixed = "(15501870537415749431,6446129834440646367)";
}
