using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Web.Cli;
using MyBotoxLA.Web.Tests.Support;
using NJsonSchema;

namespace MyBotoxLA.Web.Tests.Cli;

public sealed class SarifReportTests
{
    /// <summary>The message and the hint as JSON escapes them.</summary>
    private const string ByteOrderMark =
        Called.ByteOrderMark + """ Save it again with the encoding \"UTF-8\", not \"UTF-8 with BOM\".""";

    [Fact]
    public void Check_Sarif_WritesOneRun()
    {
        using var repository = Called.FaultyRepository();

        var called = Called.From("/", "check", "--content", Path.Combine(repository.Root, "content"), "--format", "sarif");

        Assert.Equal(new Called(1, Whole, ""), called);
    }

    [Fact]
    public async Task Check_Sarif_FollowsTheSchema()
    {
        using var repository = Called.FaultyRepository();

        var called = Called.From(repository.Root, "check", "--content", "content", "--format", "sarif", "--release");

        await AssertFollowsSchema(called.Output);
    }

    [Fact]
    public async Task Check_SarifOfNothingWrong_FollowsTheSchema()
    {
        using var repository = Called.Repository();

        var called = Called.From(repository.Root, "check", "--content", "content", "--format", "sarif");

        Assert.Contains("\"results\": []", called.Output, StringComparison.Ordinal);
        Assert.Equal(0, called.Code);
        await AssertFollowsSchema(called.Output);
    }

    [Fact]
    public async Task Write_NoFile_HasNoLocation()
    {
        var written = Written("", new Diagnostic { Kind = DiagnosticKinds.NoFolder, File = "", Message = "A.", Hint = "B." });

        Assert.DoesNotContain("locations", written, StringComparison.Ordinal);
        await AssertFollowsSchema(written);
    }

    [Fact]
    public async Task Write_NoLine_HasNoRegion()
    {
        var written = Written("", new Diagnostic { Kind = DiagnosticKinds.NotUtf8, File = "page.md", Message = "A.", Hint = "B." });

        Assert.DoesNotContain("region", written, StringComparison.Ordinal);
        await AssertFollowsSchema(written);
    }

    [Theory]
    [InlineData("content", "100 %/a#b?.md", "content/100%20%25/a%23b%3F.md")]
    [InlineData("", "a:b.md", "a%3Ab.md")]
    [InlineData("/my site/content", "page.md", "file:///my%20site/content/page.md")]
    public void Write_FileName_IsAUri(string folder, string file, string uri) => Assert.Contains(
        $"\"uri\": \"{uri}\"",
        Written(folder, new Diagnostic { Kind = DiagnosticKinds.NotUtf8, File = file, Message = "A.", Hint = "B." }),
        StringComparison.Ordinal);

    private const string Whole = $$"""
        {
          "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "tool": {
                "driver": {
                  "name": "MyBotoxLA check",
                  "rules": [
                    {
                      "id": "MB1008",
                      "shortDescription": {
                        "text": "The file begins with a byte-order mark"
                      },
                      "defaultConfiguration": {
                        "level": "warning"
                      }
                    },
                    {
                      "id": "MB2005",
                      "shortDescription": {
                        "text": "The value is not a whole number"
                      },
                      "defaultConfiguration": {
                        "level": "error"
                      }
                    }
                  ]
                }
              },
              "columnKind": "utf16CodeUnits",
              "results": [
                {
                  "ruleId": "MB1008",
                  "ruleIndex": 0,
                  "level": "warning",
                  "message": {
                    "text": "{{ByteOrderMark}}"
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "content/es/uber-uns.md"
                        },
                        "region": {
                          "startLine": 1,
                          "startColumn": 1,
                          "endColumn": 2
                        }
                      }
                    }
                  ]
                },
                {
                  "ruleId": "MB2005",
                  "ruleIndex": 1,
                  "level": "error",
                  "message": {
                    "text": "\"nav\" is \"two\", which is not a whole number. Write it in this form, for example: `nav: 2`."
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "content/page.md"
                        },
                        "region": {
                          "startLine": 4,
                          "startColumn": 6,
                          "endColumn": 9
                        }
                      }
                    }
                  ]
                }
              ]
            }
          ]
        }

        """;

    private static string Written(string folder, Diagnostic diagnostic)
    {
        using var output = new StringWriter { NewLine = "\n" };
        SarifReport.Write(output, [diagnostic], folder);
        return output.ToString();
    }

    private static async Task AssertFollowsSchema(string sarif)
    {
        await using var resource = typeof(SarifReportTests).Assembly.GetManifestResourceStream("sarif-schema-2.1.0.json") ?? Stream.Null;
        var schema = await JsonSchema.FromJsonAsync(resource, TestContext.Current.CancellationToken);

        Assert.Empty(schema.Validate(sarif));
    }
}
