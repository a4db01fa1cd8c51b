using Microsoft.Extensions.Primitives;

namespace MyBotoxLA.Web.Serving;

/// <summary>
/// What a client's <c>Accept-Encoding</c> allows, as weights in thousandths; 0 is not acceptable. RFC 9110, section 12.5.3.
/// </summary>
internal readonly record struct AcceptedCodings(int Identity, int Gzip, int Brotli)
{
    private const int Full = 1000;

    /// <summary>Neither named nor excluded: acceptable, but every named coding is preferred.</summary>
    private const int Least = 1;

    private const int Unnamed = -1;

    public int Weight(ContentCoding coding) => coding switch
    {
        ContentCoding.Gzip => Gzip,
        ContentCoding.Brotli => Brotli,
        _ => Identity,
    };

    /// <summary>Parses the header; a malformed member is ignored, and the others count.</summary>
    public static AcceptedCodings Parse(StringValues header)
    {
        int identity = Unnamed, gzip = Unnamed, brotli = Unnamed, any = Unnamed;
        foreach (var line in header)
        {
            foreach (var range in line.AsSpan().Split(','))
            {
                var member = line.AsSpan(range).Trim(" \t");
                var end = member.IndexOf(';');
                var name = end < 0 ? member : member[..end].TrimEnd(" \t");
                if (!TryReadWeight(end < 0 ? default : member[(end + 1)..], out var weight))
                {
                    continue;
                }

                if (Is(name, "gzip") || Is(name, "x-gzip"))
                {
                    gzip = weight;
                }
                else if (Is(name, "br"))
                {
                    brotli = weight;
                }
                else if (Is(name, "identity"))
                {
                    identity = weight;
                }
                else if (name is "*")
                {
                    any = weight;
                }
            }
        }

        return new AcceptedCodings(
            identity != Unnamed ? identity : any != Unnamed ? any : Least,
            gzip != Unnamed ? gzip : Math.Max(any, 0),
            brotli != Unnamed ? brotli : Math.Max(any, 0));
    }

    private static bool Is(ReadOnlySpan<char> name, string coding) => name.Equals(coding, StringComparison.OrdinalIgnoreCase);

    /// <summary>What follows the semicolon: nothing, or <c>q=</c> and 0 to 1 with at most three digits.</summary>
    private static bool TryReadWeight(ReadOnlySpan<char> parameter, out int weight)
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
