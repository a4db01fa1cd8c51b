namespace MyBotoxLA.Web.Traffic;

/// <summary>What a line of the request log says.</summary>
/// <param name="Day">The day in the clinic's time.</param>
/// <param name="Path">The address, decoded.</param>
/// <param name="Status">The status of the response.</param>
internal readonly record struct LoggedRequest(DateOnly Day, string Path, int Status);
