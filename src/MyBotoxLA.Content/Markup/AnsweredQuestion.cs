namespace MyBotoxLA.Content.Markup;

/// <summary>A question that is a heading, and the text below it.</summary>
/// <param name="Question">The heading.</param>
/// <param name="Answer">The paragraphs and list items, separated by spaces, without the numbers of sources.</param>
public sealed record AnsweredQuestion(string Question, string Answer);
