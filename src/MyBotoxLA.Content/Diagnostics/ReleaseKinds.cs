using static MyBotoxLA.Content.Diagnostics.Severity;

namespace MyBotoxLA.Content.Diagnostics;

/// <summary>What is well while the site is being made, and an error on the day it goes public: <c>check --release</c>.</summary>
public static class ReleaseKinds
{
    /// <summary>The page has no <c>review</c>.</summary>
    public static readonly DiagnosticKind NotReviewed = new("MB4002", Error, "The page is not medically reviewed");

    /// <summary><c>site.yml</c> says <c>sample: true</c>.</summary>
    public static readonly DiagnosticKind SampleDetails = new("MB4003", Error, "The clinic's details are samples");
}
