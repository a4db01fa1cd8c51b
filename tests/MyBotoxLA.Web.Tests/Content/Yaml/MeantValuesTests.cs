using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Yaml;

public sealed class MeantValuesTests
{
    [Theory]
    [InlineData("no", "false")]
    [InlineData("off", "false")]
    [InlineData("n", "false")]
    [InlineData("False", "false")]
    [InlineData("yes", "true")]
    [InlineData("Yes", "true")]
    [InlineData("on", "true")]
    [InlineData("y", "true")]
    [InlineData("maybe", "true")]
    public void Flag_InOtherWords_IsProposed(string written, string proposed)
    {
        using var folder = ContentFolder.With("page.md", RuleSite.PageWith($"draft: {written}"));

        Assert.Equal([$"Write it in this form: `draft: {proposed}`."], folder.Load().Diagnostics.Select(found => found.Hint));
    }

    [Theory]
    [InlineData("after_hours: 310.555.7788", "after_hours: +1-310-555-7788")]
    [InlineData("after_hours: (310) 555-7788", "after_hours: +1-310-555-7788")]
    [InlineData("after_hours: 1 310 555 7788", "after_hours: +1-310-555-7788")]
    [InlineData("after_hours: 310 – 555 – 7788", "after_hours: +1-310-555-7788")]
    [InlineData("after_hours: 310/555/7788", "after_hours: +1-310-555-7788")]
    [InlineData("after_hours: +44 (20) 7946 0958", "after_hours: +44-20-7946-0958")]
    [InlineData("after_hours: +1 310 555", "after_hours: +1-213-555-0143")]
    [InlineData("after_hours: 310-555-778", "after_hours: +1-213-555-0143")]
    [InlineData("after_hours: 110-555-7788", "after_hours: +1-213-555-0143")]
    [InlineData("holidays: [ { date: 2026-12-25, opens: 10am, closes: \"21:30\" } ]", "opens: \"10:00\"")]
    [InlineData("holidays: [ { date: 2026-12-25, opens: 12 am, closes: \"21:30\" } ]", "opens: \"00:00\"")]
    [InlineData("holidays: [ { date: 2026-12-25, opens: \"09:00\", closes: 9:30 p.m. } ]", "closes: \"21:30\"")]
    [InlineData("holidays: [ { date: 2026-12-25, opens: \"09:00\", closes: 12:15 PM } ]", "closes: \"12:15\"")]
    [InlineData("holidays: [ { date: 2026-12-25, opens: \"09:00\", closes: \"5:00\" } ]", "closes: \"18:00\"")]
    [InlineData("prices: { as_of: 2027-01-04, list: [ { product: A, per: Unit, amount: from $280 } ] }", "amount: 280")]
    [InlineData("prices: { as_of: 2027-01-04, list: [ { product: A, per: Unit, amount: from 12-15 } ] }", "amount: 14")]
    [InlineData("prices: { as_of: 2027-01-04, list: [ { product: A, per: Unit, amount: from 0 } ] }", "amount: 14")]
    [InlineData("prices: { as_of: 2027-01-04, list: [ { product: A, per: Unit, amount: 310-555-7788 } ] }", "amount: 14")]
    [InlineData("prices: { as_of: 2027-01-04, list: [ { product: A, per: Unit, amount: 10am } ] }", "amount: 14")]
    public void Value_InAnotherForm_IsProposed(string field, string proposed)
    {
        using var folder = ContentFolder.With("site.yml", $"{ContentFolder.SiteYml}\n{field}\n");

        Assert.Contains($"Write it in this form: `{proposed}`.", folder.Load().Diagnostics.Select(found => found.Hint));
    }
}
