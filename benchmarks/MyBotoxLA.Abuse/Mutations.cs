namespace MyBotoxLA.Abuse;

/// <summary>Damages bytes without regard to their meaning.</summary>
internal static class Mutations
{
    public static byte[] Bytes(Random random, int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }

    /// <summary>Flips, inserts, removes, repeats, or cuts off bytes in one place.</summary>
    public static byte[] Damage(byte[] bytes, Random random)
    {
        if (bytes.Length == 0)
        {
            return Bytes(random, random.Next(20));
        }

        var at = random.Next(bytes.Length);
        var length = random.Next(1, Math.Min(40, bytes.Length - at) + 1);
        return random.Next(6) switch
        {
            0 => [.. bytes[..at], (byte)(bytes[at] ^ (1 << random.Next(8))), .. bytes[(at + 1)..]],
            1 => [.. bytes[..at], .. Bytes(random, length), .. bytes[at..]],
            2 => [.. bytes[..at], .. bytes[(at + length)..]],
            3 => [.. bytes[..(at + length)], .. bytes[at..]],
            4 => [.. bytes[..at], (byte)random.Next(256), .. bytes[(at + 1)..]],
            _ => bytes[..at],
        };
    }

    public static byte[] Damage(byte[] bytes, Random random, int times)
    {
        for (var i = 0; i < times; i++)
        {
            bytes = Damage(bytes, random);
        }

        return bytes;
    }

    public static T Pick<T>(this Random random, IReadOnlyList<T> from) => from[random.Next(from.Count)];

    public static bool Chance(this Random random, int inHundred) => random.Next(100) < inHundred;
}
