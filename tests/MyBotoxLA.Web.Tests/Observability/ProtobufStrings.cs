using System.Text;

namespace MyBotoxLA.Web.Tests.Observability;

/// <summary>
/// Finds the strings of a protobuf message without its schema. Text, bytes, and nested messages look the same, so each such field is
/// read as text and as a message: https://protobuf.dev/programming-guides/encoding/
/// </summary>
internal static class ProtobufStrings
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IEnumerable<string> Of(byte[] message) => Fields(message).SelectMany(field => Of(field).Concat(Text(field)));

    /// <summary>The contents of the length-delimited fields; empty if the bytes are not a message.</summary>
    private static List<byte[]> Fields(byte[] message)
    {
        var fields = new List<byte[]>();
        var at = 0;
        while (at < message.Length)
        {
            var tag = ReadNumber(message, ref at);
            var length = (tag & 7) switch { 0 => 0UL, 1 => 8UL, 2 => ReadNumber(message, ref at), 5 => 4UL, _ => ulong.MaxValue };
            if (tag >> 3 == 0 || length > (ulong)(message.Length - at))
            {
                return [];
            }

            if ((tag & 7) == 0)
            {
                ReadNumber(message, ref at);
            }

            if ((tag & 7) == 2)
            {
                fields.Add(message[at..(at + (int)length)]);
            }

            at += (int)length;
        }

        return fields;
    }

    private static ulong ReadNumber(byte[] message, ref int at)
    {
        var number = 0UL;
        for (var shift = 0; at < message.Length && shift < 64; shift += 7)
        {
            var part = message[at++];
            number |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return number;
            }
        }

        return ulong.MaxValue;
    }

    private static IEnumerable<string> Text(byte[] field)
    {
        try
        {
            var text = Strict.GetString(field);
            return text.Length == 0 || text.Any(char.IsControl) ? [] : [text];
        }
        catch (DecoderFallbackException)
        {
            return [];
        }
    }
}
