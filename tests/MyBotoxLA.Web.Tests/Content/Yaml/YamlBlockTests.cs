using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Yaml;

public sealed class YamlBlockTests
{
    public static TheoryData<string, string, string> UnusableFiles => new()
    {
        { "colon in a value", "---\ntitle: Botox: facts\ndescription: B\n---\n", "(2,8) MB1012" },
        { "at sign", "---\ntitle: @home\ndescription: B\n---\n", "(2,8) MB1012" },
        { "comment character in a value", "---\ntitle: Do #1\ndescription: B\n---\n", "(2,8) MB1012" },
        { "no space after the colon", "---\ntitle:A\ndescription: B\n---\n", "(2,1) MB1014" },
        { "no colon", "---\ntitle A\ndescription: B\n---\n", "(2,1) MB1014" },
        { "tab", "---\n\ttitle: A\ndescription: B\n---\n", "(2,1) MB1013" },
        { "non-breaking space", "---\ntitle:\u00A0A\ndescription: B\n---\n", "(2,7) MB1013" },
        { "unclosed quotation mark", "---\ntitle: \"A\ndescription: B\n---\n", "(2,8) MB1014" },
        { "twice", "---\ntitle: A\ndescription: B\ntitle: C\n---\n", "(4,1) MB1015" },
        { "a list", "---\n- title\n---\n", "(2,1) MB1016" },
        { "nothing", "---\n---\n", "(2,1) MB1016" },
        { "eight brackets deep", "---\ntitle: [[[[[[[[A]]]]]]]]\ndescription: B\n---\n", "(2,15) MB1022" },
        { "seven brackets deep", "---\ntitle: [[[[[[[A]]]]]]]\ndescription: B\n---\n", "(2,8) MB2004" },
        { "braces too deep", "---\ntitle: { a: { a: { a: { a: { a: { a: { a: { a: B } } } } } } } }\n---\n", "(2,43) MB1022" },
        { "anchor", "---\ntitle: &x A\ndescription: *x\n---\n", "(2,8) MB1017" },
    };

    [Theory]
    [MemberData(nameof(UnusableFiles))]
    public void Page_ThatCannotBeShown_IsReportedAtItsPlace(string name, string file, string expected) =>
        RuleSite.AssertUnavailable(name, file, expected);

    [Fact]
    public void Message_AboutDeepNesting_SaysHowDeep()
    {
        using var folder = ContentFolder.With("page.md", RuleSite.PageWith("nav: [[[[[[[[3]]]]]]]]"));

        Assert.Equal(
            [("The fields are nested more than 8 levels deep.", "Remove brackets or indentation until each line reads \"key: value\".", 1)],
            folder.Load().Diagnostics.Select(found => (found.Message, found.Hint, found.Length)));
    }
}
