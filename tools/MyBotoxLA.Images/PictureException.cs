namespace MyBotoxLA.Images;

/// <summary>A picture that the tool leaves as it is.</summary>
/// <param name="message">Why, and what to do instead.</param>
internal sealed class PictureException(string message) : Exception(message);
