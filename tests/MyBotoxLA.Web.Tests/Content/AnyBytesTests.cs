using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content;

/// <summary>No bytes in a file cause an exception or a hang, or affect another page.</summary>
[Collection(typeof(Alone))]
public sealed class AnyBytesTests
{
    private static readonly string[] Pieces =
    [
        "---\n", "title: ", "description: x\n", "A", ":", " ", "\n", "\r\n", "\t", "- ", "[", "]", "{", "}", "&a ", "*a ", "!!binary ",
        "\"", "'", "| ", ">", "#", "## H\n",
        ":::risk\n", ":::\n", "- 3 in 100 x\n", "[^a]", "[a](/b#c)", "![a](/b.png)", "```\n", "<b>", "<!--", "&#10;", "`", "***", "~",
        "|---|\n", "\uFEFF", "\0", "é", "\uD83D\uDE00",
        "draft: true\n", "publish: 2026-99-99\n", "sources:\n  - id: a\n", "redirect_from: [/x]\n", "<<<<<<< x\n", "drug: x\n", "hours:\n",
        "phone: 1\n", "\\", "%", "...", "--- \n", "? ", ", ",
    ];

    public static Arbitrary<byte[]> Files()
    {
        var mixed = Gen.Elements(Pieces).ListOf().Select(pieces => Encoding.UTF8.GetBytes(string.Concat(pieces)));
        var fenced = mixed.Select(body => Encoding.UTF8.GetBytes("---\ntitle: A\ndescription: B\n---\n").Concat(body).ToArray());
        var raw = Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf();
        return Gen.OneOf(mixed, fenced, raw).Resize(60).ToArbitrary();
    }

    [Property(Arbitrary = [typeof(AnyBytesTests)], MaxTest = 300, Replay = Seed.Fixed)]
    public void AnyBytes_InAPage_DisturbNoOther(byte[] file) => AssertHarmless("page.md", file);

    [Property(Arbitrary = [typeof(AnyBytesTests)], MaxTest = 300, Replay = Seed.Fixed)]
    public void AnyBytes_InTheClinic_DisturbNoPage(byte[] file) => AssertHarmless("site.yml", file);

    [Property(Arbitrary = [typeof(AnyBytesTests)], MaxTest = 100, Replay = Seed.Fixed)]
    public void AnyBytes_InAPicture_DisturbNoPage(byte[] file) => AssertHarmless("images/a.png", file);

    private static void AssertHarmless(string name, byte[] bytes)
    {
        using var folder = ContentFolder.With("other.md", ContentFolder.Page);
        var before = folder.LoadAny();
        folder.And(name, bytes);
        ContentSnapshot? after = null;

        var seconds = Alone.ProcessorSeconds(() => after = folder.LoadAny(before));

        Assert.InRange(seconds, 0, 1);
        Assert.NotNull(after);
        Assert.Same(before.Pages["/other"], after.Pages["/other"]);
        Assert.NotNull(after.Clinic);
    }
}
