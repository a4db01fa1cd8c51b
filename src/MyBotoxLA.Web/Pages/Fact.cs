using System.Collections.Immutable;

namespace MyBotoxLA.Web.Pages;

/// <summary>A fact from <c>site.yml</c> in the form that patients read, in HTML and in Markdown.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Lines">One line or more.</param>
internal sealed record Fact(string Label, ImmutableArray<FactLine> Lines)
{
    public Fact(string label, string text)
        : this(label, [new FactLine(text)])
    {
    }
}
