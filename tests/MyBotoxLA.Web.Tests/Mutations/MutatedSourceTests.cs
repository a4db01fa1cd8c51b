using System.Collections.Immutable;
using MyBotoxLA.Mutations;

namespace MyBotoxLA.Web.Tests.Mutations;

public sealed class MutatedSourceTests
{
    private const string Is = "global::MyBotoxLA.ActiveMutant.Is";

    [Theory]
    [InlineData("int A = 1;", $"int A = ({Is}(1) ? (2) : (1));")]
    [InlineData("bool A => b is 1;", $"bool A => ({Is}(1) ^ (b is 1));")]
    [InlineData("void A() { b(); }", $"void A() {{ if (!{Is}(1)) {{ b(); }} }}")]
    [InlineData("int A => b switch { 1 => c, _ => d };", $"int A => b switch {{ 1 when !{Is}(1) => c, _ => d }};")]
    [InlineData("bool A => !b && c;", $"bool A => ({Is}(1) ? (!b || c) : (({Is}(2) ? (b) : (!b)) && c));")]
    [InlineData("int A => 1 - 2;", $"int A => ({Is}(1) ? (1 + 2) : (({Is}(2) ? (2) : (1)) - ({Is}(3) ? (3) : (2))));")]
    [InlineData("int A => b ?? c;", $"int A => ({Is}(1) ? (b) : (({Is}(2) ? (c) : (b ?? c))));")]
    public void Text_HasEveryMutantBehindItsSwitch(string source, string expected) => Assert.Equal(expected, Mutate(source).Text);

    /// <summary>The next number is of the next mutant in the text.</summary>
    [Theory]
    [InlineData("int A = 1;\nint B = 2;", "int B", 1)]
    [InlineData("int A = 1;\nint B = 2;", "3", 2)]
    [InlineData("int A = 1;\nint B = 2;", "int A", 1)]
    public void Error_IsOfTheMutantBeforeIt(string source, string at, int expected)
    {
        var mutated = Mutate(source);
        var before = mutated.Text[..mutated.Text.IndexOf(at, StringComparison.Ordinal)].Split('\n');

        Assert.Equal(expected, mutated.FindMutant(before.Length, before[^1].Length + 1));
    }

    private static MutatedSource Mutate(string source) =>
        new(source, MutantFinder.Find(source).Select((mutant, at) => (at + 1, mutant)));
}
