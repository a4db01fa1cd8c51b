namespace MyBotoxLA.Content.Model;

/// <summary>A front matter field whose words visitors read.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Text">Its words; empty if the file lacks the field.</param>
/// <param name="IsHeading">True for a heading, which may ask a question.</param>
internal readonly record struct ShownField(string Key, string Text, bool IsHeading);
