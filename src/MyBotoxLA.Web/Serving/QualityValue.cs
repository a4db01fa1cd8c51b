namespace MyBotoxLA.Web.Serving;

/// <summary>The weight of a member of a request header, in thousandths; 0 is not acceptable. RFC 9110, section 12.4.2.</summary>
internal static class QualityValue
{
    public const int Full = 1000;

    /// <summary>Reads nothing, or <c>q=</c> and 0 to 1 with at most three decimals; false for anything else.</summary>
    public static bool TryRead(ReadOnlySpan<char> parameter, out int weight)
    {
        weight = Full;
        parameter = parameter.Trim(" \t");
        if (parameter.IsEmpty)
        {
            return true;
        }

        if (parameter is not ['q' or 'Q', '=', '0' or '1', ..]
            || parameter.Length > "q=0.123".Length
            || (parameter.Length > 3 && parameter[3] != '.'))
        {
            return false;
        }

        weight = (parameter[2] - '0') * Full;
        var unit = Full;
        foreach (var digit in parameter[Math.Min(4, parameter.Length)..])
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            unit /= 10;
            weight += (digit - '0') * unit;
        }

        return weight <= Full;
    }
}
