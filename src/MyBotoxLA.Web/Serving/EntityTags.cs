using Microsoft.Extensions.Primitives;

namespace MyBotoxLA.Web.Serving;

/// <summary>Evaluates <c>If-None-Match</c>: RFC 9110, section 13.1.2.</summary>
internal static class EntityTags
{
    /// <summary>True if the header lists the tag, by weak comparison; everything after a malformed tag is ignored.</summary>
    public static bool Matches(StringValues header, string tag)
    {
        foreach (var line in header)
        {
            if (Matches(line.AsSpan().Trim(" \t"), tag))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Matches(ReadOnlySpan<char> list, string tag)
    {
        if (list is "*")
        {
            return true;
        }

        while (!list.IsEmpty)
        {
            list = list.StartsWith("W/") ? list[2..] : list;
            var length = list.StartsWith('"') ? list[1..].IndexOf('"') + 2 : 0;
            if (length < 2)
            {
                return false;
            }

            if (list[..length].SequenceEqual(tag))
            {
                return true;
            }

            list = list[length..].TrimStart(", \t");
        }

        return false;
    }
}
