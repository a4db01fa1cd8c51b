using System.Text.RegularExpressions;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Docs;

/// <summary>The alert rules for Prometheus, which writes the names of metrics and attributes in its own way.</summary>
public sealed partial class AlertRuleTests
{
    private const string Rules = "deploy/alerts/mybotoxla.rules.yml";

    [Fact]
    public void Names_InTheRules_AreOfDocumentedMetricsAndAttributes()
    {
        string[] documented = [.. DottedName().Matches(Read("docs/telemetry.md")).Select(match => match.Groups[1].Value.Replace('.', '_'))];

        var used = PrometheusName().Matches(Read(Rules)).Select(match => HistogramSeries().Replace(match.Value, "")).ToHashSet();

        Assert.Equal(
            [
                "http_response_status_code", "http_server_request_duration", "mybotoxla_answer", "mybotoxla_content_diagnostics",
                "mybotoxla_content_info", "mybotoxla_content_last_good", "mybotoxla_content_unavailable", "mybotoxla_content_version",
                "mybotoxla_diagnostic_severity",
            ],
            used.Order(StringComparer.Ordinal));
        Assert.Equal([], used.Except(documented));
    }

    [Fact]
    public void EveryAlert_IsTested() =>
        Assert.Equal(
            Alert().Matches(Read(Rules)).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal),
            ExpectedAlert().Matches(Read("deploy/alerts/mybotoxla.tests.yml")).Select(match => match.Groups[1].Value)
                .Order(StringComparer.Ordinal));

    private static string Read(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));

    [GeneratedRegex("`([a-z]+(?:[._][a-z]+)+)`")]
    private static partial Regex DottedName();

    [GeneratedRegex("(?:http|mybotoxla)(?:_[a-z]+)+")]
    private static partial Regex PrometheusName();

    [GeneratedRegex("_seconds_(?:count|bucket)$")]
    private static partial Regex HistogramSeries();

    [GeneratedRegex("- alert: (.+)")]
    private static partial Regex Alert();

    [GeneratedRegex("alertname=\"(.+?)\"")]
    private static partial Regex ExpectedAlert();
}
