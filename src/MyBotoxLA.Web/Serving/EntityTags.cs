using Microsoft.Extensions.Primitives;

namespace MyBotoxLA.Web.Serving;

/// <summary>Reads <c>If-None-Match</c>: RFC 9110, section 13.1.2.</summary>
internal static class EntityTags
{
    /// <summary>True where the header names the tag, weakly compared; from the first thing that is no tag on, it says nothing.</summary>
    public static bool Name(StringValues header, string tag)
    {
        foreach (var line in header)
        {
            if (Name(line.AsSpan().Trim(" \t"), tag))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Name(ReadOnlySpan<char> list, string tag)
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
