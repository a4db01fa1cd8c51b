using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class FutureDateRuleTests
{
    private const string Today = "2026-11-25";
    private const string Tomorrow = "2026-11-26";

    [Theory]
    [InlineData(Today, Today, Today, "")]
    [InlineData(Tomorrow, Today, Today, "page.md(5,10) MB4022")]
    [InlineData(Today, Tomorrow, Today, "page.md(9,11) MB4022")]
    [InlineData(Today, Today, Tomorrow, "figures.yml(6,12) MB4022")]
    public void Date_InTheFuture_IsReported(string updated, string read, string asOf, string expected)
    {
        using var folder = ContentFolder.With("safety/d.md", ContentFolder.Page)
            .And(
                "page.md",
                $"---\ntitle: A\ndescription: B\ndrug: d\nupdated: {updated}\nsources:\n  - id: label\n    title: Label\n    read: {read}\n"
                    + "---\n\nThe dose is 20 Units.[^label]\n")
            .And(
                "figures.yml",
                "figures:\n  - id: dose\n    what: { en: dose, es: dosis }\n    value: 20\n    unit: Units\n"
                    + $"    as_of: {asOf}\n    source: label\n");

        Assert.Equal(expected, string.Join(", ", folder.Load().Places()));
    }
}
