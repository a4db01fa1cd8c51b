namespace MyBotoxLA.Web.Options;

/// <summary>Whether each request is logged (section <c>Log</c>).</summary>
internal sealed record RequestLogOptions
{
    public const string Key = "Log:Requests";

    public string? Requests { get; set; }

    public bool LogsRequests => !bool.TryParse(Requests, out var isOn) || isOn;
}
