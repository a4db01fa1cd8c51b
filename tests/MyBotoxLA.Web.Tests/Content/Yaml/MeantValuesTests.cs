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
    [InlineData("holidays: [ { date: 2026-12-25, opens: 10am, closes: \"21:30\" } ]", "opens: \"10:00\"")]
    [InlineData("holidays: [ { date: 2026-12-25, opens: 12 am, closes: \"21:30\" } ]", "opens: \"00:00\"")]
    [InlineData("holidays: [ { date: 2026-12-25, opens: \"09:00\", closes: 9:30 p.m. } ]", "closes: \"21:30\"")]
    [InlineData("holidays: [ { date: 2026-12-25, opens: \"09:00\", closes: 12:15 PM } ]", "closes: \"12:15\"")]
    [InlineData("prices: { as_of: 2027-01-04, list: [ { product: A, per: Unit, amount: from $280 } ] }", "amount: 280")]
    [InlineData("prices: { as_of: 2027-01-04, list: [ { product: A, per: Unit, amount: 14.5 } ] }", "amount: 14.50")]
    [InlineData("prices: { as_of: 2027-01-04, consultation: Free }", "consultation: 0")]
    [InlineData("prices: { as_of: 2027-01-04, consultation: no charge }", "consultation: 0")]
    [InlineData("hours: [ { days: Saturdays, opens: \"09:00\", closes: \"18:00\" } ]", "days: Saturday")]
    [InlineData("hours: [ { days: tues., opens: \"09:00\", closes: \"18:00\" } ]", "days: Tuesday")]
    [InlineData("hours: [ { days: Tue – Thu, opens: \"09:00\", closes: \"18:00\" } ]", "days: Tuesday to Thursday")]
    [InlineData("hours: [ { days: monday through friday, opens: \"09:00\", closes: \"18:00\" } ]", "days: Monday to Friday")]
    public void Value_InAnotherForm_IsProposed(string field, string proposed)
    {
        using var folder = With(field);

        Assert.Contains($"Write it in this form: `{proposed}`.", folder.Load().Diagnostics.Select(found => found.Hint));
    }

    /// <summary>What cannot be understood is not replaced by something that looks like an answer.</summary>
    [Theory]
    [InlineData("after_hours: +1 310 555", "after_hours: +1-213-555-0143")]
    [InlineData("after_hours: 310-555-778", "after_hours: +1-213-555-0143")]
    [InlineData("after_hours: 110-555-7788", "after_hours: +1-213-555-0143")]
    [InlineData("holidays: [ { date: 2026-12-25, opens: \"09:00\", closes: \"5:00\" } ]", "closes: \"18:00\"")]
    [InlineData("prices: { as_of: 2027-01-04, list: [ { product: A, per: Unit, amount: from 12-15 } ] }", "amount: 14")]
    [InlineData("prices: { as_of: 2027-01-04, list: [ { product: A, per: Unit, amount: 14.555 } ] }", "amount: 14")]
    [InlineData("prices: { as_of: 2027-01-04, list: [ { product: A, per: Unit, amount: from 0 } ] }", "amount: 14")]
    [InlineData("prices: { as_of: 2027-01-04, list: [ { product: A, per: Unit, amount: 310-555-7788 } ] }", "amount: 14")]
    [InlineData("prices: { as_of: 2027-01-04, list: [ { product: A, per: Unit, amount: 10am } ] }", "amount: 14")]
    [InlineData("prices: { as_of: 2027-01-04, list: [ { product: A, per: Unit, amount: free } ] }", "amount: 14")]
    [InlineData("draft: maybe", "draft: true")]
    public void Value_NotUnderstood_HasAnExample(string field, string example)
    {
        using var folder = field.StartsWith("draft", StringComparison.Ordinal)
            ? ContentFolder.With("page.md", RuleSite.PageWith(field))
            : With(field);

        Assert.Contains($"Write it in this form, for example: `{example}`.", folder.Load().Diagnostics.Select(found => found.Hint));
    }

    [Theory]
    [InlineData("Monday and Wednesday", "`days: Monday`, `days: Wednesday`")]
    [InlineData("Mon, Wed & Fri", "`days: Monday`, `days: Wednesday`, `days: Friday`")]
    [InlineData("Monday, Tuesday, and Sat", "`days: Monday`, `days: Tuesday`, `days: Saturday`")]
    [InlineData("Mon-Wed; Fri", "`days: Monday to Wednesday`, `days: Friday`")]
    public void Days_ThatAreSeveral_NeedAnEntryEach(string days, string entries) => Assert.Equal(
        ($"\"days\" is \"{days}\", which is not a day or a range of days.", $"Write an entry for each, with its hours: {entries}."),
        Only($"{{ days: \"{days}\", opens: \"09:00\", closes: \"18:00\" }}"));

    [Theory]
    [InlineData("Saturday by appointment")]
    [InlineData("Mo")]
    [InlineData("Mon to Wed to Fri")]
    [InlineData("Monday & whenever")]
    public void Days_NotUnderstood_HaveExamples(string days) => Assert.Equal(
        (
            $"\"days\" is \"{days}\", which is not a day or a range of days.",
            "Write a day or a range of days, for example `days: Saturday` or `days: Monday to Friday`."),
        Only($"{{ days: {days}, opens: \"09:00\", closes: \"18:00\" }}"));

    [Theory]
    [InlineData("{ days: Sunday, closed: true }", "true")]
    [InlineData("{ days: Sunday, opens: \"00:00\", closes: true }", "true")]
    [InlineData("{ days: Sunday closed }", "Sunday closed")]
    [InlineData("{ days: \"Sunday: closed\", opens: \"09:00\", closes: \"18:00\" }", "Sunday: closed")]
    public void Day_ThatIsClosed_IsLeftOut(string entry, string written) => Assert.Equal(
        (
            $"The entry says that the clinic is closed: \"{written}\".",
            "Delete this entry: the clinic is closed on days that are not listed. For a single date, see `holidays`."),
        Only(entry));

    /// <summary>The only message about an entry of the hours.</summary>
    private static (string Message, string? Hint) Only(string entry)
    {
        var text = ContentFolder.SiteYml.Replace(" } ]", $" }}, {entry} ]", StringComparison.Ordinal);
        using var folder = ContentFolder.With("site.yml", text);
        var found = Assert.Single(folder.Load().Diagnostics);
        return (found.Message, found.Hint);
    }

    /// <summary>The details of the clinic with a field, which replaces the one that is there.</summary>
    private static ContentFolder With(string field)
    {
        var key = field[..(field.IndexOf(':', StringComparison.Ordinal) + 1)];
        var others = ContentFolder.SiteYml.Split('\n').Where(line => !line.StartsWith(key, StringComparison.Ordinal));
        return ContentFolder.With("site.yml", string.Join('\n', others.Append(field).Append("")));
    }
}
