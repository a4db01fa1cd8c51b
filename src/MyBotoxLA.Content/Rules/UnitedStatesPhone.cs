using System.Text.RegularExpressions;

namespace MyBotoxLA.Content.Rules;

/// <summary>The form of telephone numbers in the United States: https://www.nanpa.com.</summary>
internal static partial class UnitedStatesPhone
{
    /// <summary>
    /// True if the number can be a clinic's: ten digits, area code and exchange from 200 on and none like 911, not the numbers for
    /// fiction (555-0100 to 555-0199) and for directory assistance (555-1212), and not one digit ten times.
    /// </summary>
    /// <param name="number">A number in the international form <c>+1-213-555-0142</c>.</param>
    public static bool IsPossible(string number) => Form().IsMatch(number.Replace("-", "", StringComparison.Ordinal));

    [GeneratedRegex(@"^\+1(?!([0-9])\1{9}$)(?:(?![0-9]11)[2-9][0-9]{2}){2}(?<!555(?=01[0-9]{2}$|1212$))[0-9]{4}$")]
    private static partial Regex Form();
}
