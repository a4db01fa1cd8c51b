using System.Buffers.Binary;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Tests.Content.Markup;

/// <summary>Directories of EXIF data, one inside the other, the last of which has one field.</summary>
public sealed class ExifPersonalDataTests
{
    private const int Latitude = 2;
    private const int Artist = 0x013B;
    private const int XpAuthor = 0x9C9D;
    private const int OwnerName = 0xA430;
    private const int BodySerialNumber = 0xA431;
    private const int LensSerialNumber = 0xA435;
    private const int Camera = 0x8769;
    private const int Place = 0x8825;

    [Theory]
    [InlineData(Artist, "Name")]
    [InlineData(XpAuthor, "Name")]
    [InlineData(OwnerName, "Name", Camera)]
    [InlineData(OwnerName, "Name", Camera, Camera)]
    [InlineData(OwnerName, "None", Camera, Camera, Camera)]
    [InlineData(OwnerName, "None", Place)]
    [InlineData(BodySerialNumber, "SerialNumber", Camera)]
    [InlineData(LensSerialNumber, "SerialNumber", Camera)]
    [InlineData(LensSerialNumber, "None", Place)]
    [InlineData(Latitude, "Place", Place)]
    [InlineData(Latitude, "Place", Camera, Place)]
    [InlineData(Latitude, "None", Place, Place, Place, Place)]
    [InlineData(Latitude, "None", Camera)]
    [InlineData(Latitude, "None", Place, Camera)]
    [InlineData(Latitude, "None")]
    public void Field_InADirectory_IsFoundInEachByteOrder(int tag, string expected, params int[] directories)
    {
        foreach (var isBigEndian in new[] { true, false })
        {
            var data = Data(isBigEndian, directories, tag, "Ana\0");

            Assert.Equal(expected, $"{ExifPersonalData.Find(data)}");
            Assert.Equal(expected, $"{ExifPersonalData.Find([.. ExifOrientation.Prefix, .. data])}");
        }
    }

    [Theory]
    [InlineData("A", "Name")]
    [InlineData("Anna\0", "Name")]
    [InlineData("A. Nurse", "Name")]
    [InlineData("    A", "Name")]
    [InlineData("    \0", "None")]
    [InlineData("\0\0\0\0", "None")]
    [InlineData("", "None")]
    public void Field_WithoutLettersAndDigits_SaysNothing(string text, string expected) =>
        Assert.Equal(expected, $"{ExifPersonalData.Find(Data(isBigEndian: true, [], Artist, text))}");

    /// <summary>The text is longer than the data, which has its beginning.</summary>
    [Fact]
    public void Field_CutOff_IsReadAsFarAsItGoes()
    {
        var data = Data(isBigEndian: true, [], Artist, "A. Nurse");

        Assert.Equal(PersonalData.Name, ExifPersonalData.Find(data.AsSpan(..^4)));
        Assert.Equal(PersonalData.None, ExifPersonalData.Find(data.AsSpan(..^8)));
    }

    /// <summary>Behind the fields that the directory counts is something else.</summary>
    [Fact]
    public void Field_ThatIsNotCounted_SaysNothing()
    {
        var data = Data(isBigEndian: true, [], Artist, "Ana\0");
        data[9] = 0;

        Assert.Equal(PersonalData.None, ExifPersonalData.Find(data));
    }

    /// <summary>Nothing fails, so that what another section of the file says is still found.</summary>
    [Fact]
    public void Directory_OutsideOfTheData_SaysNothing()
    {
        var data = Data(isBigEndian: true, [Camera], Artist, "Ana\0");

        Assert.All(Enumerable.Range(0, 22), length => Assert.Equal(PersonalData.None, ExifPersonalData.Find(data.AsSpan(0, length))));
        Assert.Equal(PersonalData.None, ExifPersonalData.Find(data.AsSpan(0, 23)));
    }

    /// <summary>The text of a field of up to four bytes is in the field, and that of others behind all fields.</summary>
    private static byte[] Data(bool isBigEndian, int[] directories, int tag, string text)
    {
        var data = new List<byte>(isBigEndian ? "MM\0*"u8.ToArray() : "II*\0"u8.ToArray());
        data.AddRange(Number(8));
        foreach (var directory in directories)
        {
            data.AddRange([.. Short(1), .. Short(directory), .. Short(4), .. Number(1), .. Number(data.Count + 14)]);
        }

        byte[] value = [.. text.Select(letter => (byte)letter)];
        byte[] inField = value.Length <= 4 ? [.. value, .. new byte[4 - value.Length]] : Number(data.Count + 14);
        return [.. data, .. Short(1), .. Short(tag), .. Short(2), .. Number(value.Length), .. inField, .. value.Length <= 4 ? [] : value];

        byte[] Short(int number) => isBigEndian ? Number(number)[2..] : Number(number)[..2];

        byte[] Number(int number) =>
            BitConverter.GetBytes(BitConverter.IsLittleEndian == isBigEndian ? BinaryPrimitives.ReverseEndianness(number) : number);
    }
}
