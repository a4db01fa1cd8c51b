using MyBotoxLA.Mutations;

namespace MyBotoxLA.Web.Tests.Mutations;

public sealed class MutantFinderTests
{
    [Theory]
    [InlineData("return a < b;", "a < b → a <= b")]
    [InlineData("return a <= b;", "a <= b → a < b")]
    [InlineData("return a > b;", "a > b → a >= b")]
    [InlineData("return a >= b;", "a >= b → a > b")]
    [InlineData("return a == b;", "a == b → a != b")]
    [InlineData("return a != b;", "a != b → a == b")]
    [InlineData("return a && b;", "a && b → a || b")]
    [InlineData("return a || b;", "a || b → a && b")]
    [InlineData("return a + b;", "a + b → a - b")]
    [InlineData("return a - b;", "a - b → a + b")]
    [InlineData("return a * b;", "a * b → a / b")]
    [InlineData("return a / b;", "a / b → a * b")]
    [InlineData("return \"a\" + b;")]
    [InlineData("return a + $\"{b}\";")]
    [InlineData("return a ?? b;", "a ?? b → a", "a ?? b → b")]
    [InlineData("return a ?? throw b;", "a ?? throw b → a")]
    [InlineData("return !a;", "!a → a")]
    [InlineData("return true;", "true → false")]
    [InlineData("return 41;", "41 → 42")]
    [InlineData("return \"a\";")]
    [InlineData("return a.First(b);", "a.First(b) → a.Last(b)")]
    [InlineData("return a.Last();", "a.Last() → a.First()")]
    [InlineData("return a is null;", "a is null → !(a is null)")]
    [InlineData("if (a) { }", "a → !(a)")]
    [InlineData("if (a < b) { }", "a < b → a <= b")]
    [InlineData("return a ? b : c;", "a → !(a)")]
    [InlineData("a();", "without a();")]
    [InlineData("a = b;", "without a = b;")]
    [InlineData("return a switch { 1 => b, _ => c };", "without 1 => b")]
    [InlineData("return a switch { 1 when b => c, _ => d };")]
    [InlineData("const int A = 1;")]
    [InlineData("switch (a) { case 1: return b; }")]
    [InlineData("return a is 1 or > 2;", "a is 1 or > 2 → !(a is 1 or > 2)")]
    public void Code_HasTheseMutants(string code, params string[] expected) =>
        Assert.Equal(expected, MutantFinder.Find($"class C {{ object M() {{ {code} }} }}").Select(mutant => mutant.Description));

    [Theory]
    [InlineData("[A(1)] class C { }")]
    [InlineData("class C { const int A = 1 + 2; }")]
    [InlineData("enum C { A = 1 }")]
    [InlineData("class C { void M(int a = 1) { } }")]
    public void Constant_HasNoMutant(string source) => Assert.Empty(MutantFinder.Find(source));

    [Fact]
    public void Mutant_KnowsItsLine() =>
        Assert.Equal([2, 3], MutantFinder.Find("class C\n{ int A = 1;\nint B = 2; }").Select(mutant => mutant.Line));
}
