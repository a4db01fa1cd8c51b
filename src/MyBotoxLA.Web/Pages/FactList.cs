namespace MyBotoxLA.Web.Pages;

/// <summary>A list of facts.</summary>
/// <param name="Class">The class of the element.</param>
/// <param name="Facts">The facts.</param>
internal sealed record FactList(string Class, IEnumerable<Fact> Facts);
