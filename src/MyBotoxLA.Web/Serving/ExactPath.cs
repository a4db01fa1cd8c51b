namespace MyBotoxLA.Web.Serving;

internal static class ExactPath
{
    /// <summary>Answers one address. The framework's routing could do it too, for much more time at start and memory.</summary>
    public static void UseAt(this WebApplication app, string path, RequestDelegate answer) =>
        app.MapWhen(context => context.Request.Path == path, branch => branch.Run(answer));
}
