using Microsoft.Extensions.Primitives;

namespace MyBotoxLA.Web.Serving;

/// <summary>
/// What a client's <c>Accept-Encoding</c> allows, as weights in thousandths; 0 is not acceptable. RFC 9110, section 12.5.3.
/// </summary>
internal readonly record struct AcceptedCodings(int Identity, int Gzip, int Brotli)
{
    /// <summary>Neither named nor excluded: acceptable, but any named coding is preferred.</summary>
    private const int Least = 1;

    private const int Unnamed = -1;

    public int Weight(ContentCoding coding) => coding switch
    {
        ContentCoding.Gzip => Gzip,
        ContentCoding.Brotli => Brotli,
        _ => Identity,
    };

    /// <summary>Parses the header; malformed members are ignored.</summary>
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
                if (!QualityValue.TryRead(end < 0 ? default : member[(end + 1)..], out var weight))
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
}
