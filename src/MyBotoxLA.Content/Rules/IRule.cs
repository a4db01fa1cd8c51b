using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>A rule that needs to see more than one page.</summary>
internal interface IRule
{
    /// <summary>Reports what breaks the rule, and takes out of <paramref name="pages"/> those that must not be shown because of it.</summary>
    void Check(Dictionary<string, Page> pages, List<Diagnostic> diagnostics);
}
