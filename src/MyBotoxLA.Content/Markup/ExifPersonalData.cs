using System.Buffers.Binary;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup;

/// <summary>Finds what the EXIF data of a picture says of people. Source: EXIF 2.32, CIPA DC-008.</summary>
internal static class ExifPersonalData
{
    private const int EntryBytes = 12;

    /// <summary>The data says where the picture was taken, and by whom and with which device, in these fields.</summary>
    private const int Artist = 0x013B, XpAuthor = 0x9C9D, OwnerName = 0xA430, BodySerialNumber = 0xA431, LensSerialNumber = 0xA435;

    /// <summary>Fields that hold the place of more fields.</summary>
    private const int CameraFields = 0x8769, PlaceFields = 0x8825;

    private const int Latitude = 0x0002;

    public static PersonalData Find(ReadOnlySpan<byte> exif)
    {
        var tiff = exif.StartsWith(ExifOrientation.Prefix) ? exif[ExifOrientation.Prefix.Length..] : exif;
        if (tiff.Length < 8 || !(tiff.StartsWith("MM"u8) || tiff.StartsWith("II"u8)))
        {
            return PersonalData.None;
        }

        var reader = new Reader(tiff, tiff[0] == 'M');
        return reader.Fields(reader.Read32(4), isPlace: false, depth: 0);
    }

    private readonly ref struct Reader(ReadOnlySpan<byte> tiff, bool isBigEndian)
    {
        private readonly ReadOnlySpan<byte> _tiff = tiff;

        public PersonalData Fields(uint start, bool isPlace, int depth)
        {
            const int MaxDepth = 2;
            var found = PersonalData.None;
            if (depth > MaxDepth || start > _tiff.Length - 2)
            {
                return found;
            }

            var count = Read16((int)start);
            for (var at = (int)start + 2; count > 0 && at + EntryBytes <= _tiff.Length; count--, at += EntryBytes)
            {
                found |= Read16(at) switch
                {
                    Latitude when isPlace => PersonalData.Place,
                    PlaceFields => Fields(Read32(at + 8), isPlace: true, depth + 1),
                    CameraFields => Fields(Read32(at + 8), isPlace: false, depth + 1),
                    Artist or XpAuthor or OwnerName when !isPlace && HasText(at) => PersonalData.Name,
                    BodySerialNumber or LensSerialNumber when !isPlace && HasText(at) => PersonalData.SerialNumber,
                    _ => PersonalData.None,
                };
            }

            return found;
        }

        public uint Read32(int at) =>
            isBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(_tiff[at..]) : BinaryPrimitives.ReadUInt32LittleEndian(_tiff[at..]);

        /// <summary>True if a field has a letter or a digit; cameras fill empty fields with zeros or spaces.</summary>
        private bool HasText(int at)
        {
            var length = Read32(at + 4);
            var start = length <= 4 ? (uint)at + 8 : Read32(at + 8);
            return start < _tiff.Length
                && _tiff.Slice((int)start, (int)Math.Min(length, _tiff.Length - start)).ContainsAnyExceptInRange((byte)0, (byte)' ');
        }

        private int Read16(int at) =>
            isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(_tiff[at..]) : BinaryPrimitives.ReadUInt16LittleEndian(_tiff[at..]);
    }
}
