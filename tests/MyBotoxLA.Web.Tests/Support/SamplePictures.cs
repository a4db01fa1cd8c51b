using System.Buffers.Binary;
using System.Text;

namespace MyBotoxLA.Web.Tests.Support;

/// <summary>Small pictures that ImageMagick wrote, one of each encoding.</summary>
internal static class SamplePictures
{
    /// <summary>A baseline JPEG of 8 by 4 pixels.</summary>
    public static readonly byte[] Jpeg = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9"
        + "lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAEAAgD"
        + "ASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAXEAEAAwAAAAAAAAAAAAAAAAAAAxRR/8QAFQEBAQAAAAAAAAAAAAAAAAAAAwb/xAAZ"
        + "EQABBQAAAAAAAAAAAAAAAAAAAQMTUpH/2gAMAwEAAhEDEQA/AJyxJoCggaqmDTOWXT//2Q==");

    /// <summary>The same picture as a progressive JPEG.</summary>
    public static readonly byte[] ProgressiveJpeg = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9"
        + "lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wgARCAAEAAgD"
        + "ASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAVAQEBAAAAAAAAAAAAAAAAAAACBf/aAAwDAQACEAMQAAABmig//8QAFhAAAwAAAAAA"
        + "AAAAAAAAAAAAAAES/9oACAEBAAEFAqZ//8QAFxEAAwEAAAAAAAAAAAAAAAAAAAISUf/aAAgBAwEBPwG20//EABcRAAMBAAAAAAAAAAAAAAAAAAAC"
        + "ElH/2gAIAQIBAT8BhcP/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAY/An//xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAE/IR//2gAM"
        + "AwEAAgADAAAAEPP/xAAWEQADAAAAAAAAAAAAAAAAAAAAYZH/2gAIAQMBAT8QYp//xAAWEQADAAAAAAAAAAAAAAAAAAAAYZH/2gAIAQIBAT8QWh//"
        + "xAAVEAEBAAAAAAAAAAAAAAAAAAAAYf/aAAgBAQABPxCj/9k=");

    /// <summary>The same picture as a JPEG in CMYK.</summary>
    public static readonly byte[] InkJpeg = Convert.FromBase64String(
        "/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwAUDg8SDw0UEhASFxUUGB4yIR4cHB49LC4kMklATEtHQEZFUFpzYlBVbVZFRmSIZW13e4GCgU5gjZeMfZZz"
        + "foF8/9sAQwEVFxceGh47ISE7fFNGU3x8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8/8AAFAgABAAIBAEi"
        + "AAIRAQMRAQQiAP/EABUAAQEAAAAAAAAAAAAAAAAAAAAG/8QAGxABAAICAwAAAAAAAAAAAAAAAAMUAlFkkZL/xAAVAQEBAAAAAAAAAAAAAAAAAAAE"
        + "Bv/EABoRAAEFAQAAAAAAAAAAAAAAAAEAAxNSkRT/2gAOBAEAAhEDEQQAAD8AoKke8uwEz0PXOlFgaqMVVU5E/sB//9k=");

    /// <summary>The same picture as a PNG.</summary>
    public static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAEAgMAAADOo5ZjAAAADFBMVEX/AACqAFVVAKoAAP9QAAc5AAAAFElEQVQI12NgYGAIDWVYtYrh/38ADf4D"
        + "/aokDf4AAAAASUVORK5CYII=");

    /// <summary>The same picture as a PNG with 16 bits for each color.</summary>
    public static readonly byte[] DeepPng = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAEEAIAAABsPzXkAAAAH0lEQVQI12P8/5+BJMCyejUDQ2goDTUwMjAwMJDiLAC+jggHhNYLrgAAAABJRU5E"
        + "rkJggg==");

    /// <summary>The same picture as a WebP.</summary>
    public static readonly byte[] WebP = Convert.FromBase64String(
        "UklGRkwAAABXRUJQVlA4IEAAAADwAgCdASoIAAQAA4BaJagCdGuAwQD9APf/uwAGBrNvcAD+7uqV5Z/44vOfQ/9Nx7Uy//W3sZ5VFYHfRY3H+AAA");

    /// <summary>A GIF of 4 by 2 pixels.</summary>
    public static readonly byte[] Gif = Convert.FromBase64String(
        "R0lGODlhBAACAPAAAP8AAAAAACH5BAAAAAAALAAAAAAEAAIAAAIDhG8FADs=");

    /// <summary>A GIF with two frames.</summary>
    public static readonly byte[] MovingGif = Convert.FromBase64String(
        "R0lGODlhBAACAPAAAP8AAAAAACH5BAAKAAAAIf8LTkVUU0NBUEUyLjADAQAAACwAAAAABAACAAACA4RvBQAh+QQACgAAACwAAAAABAACAIAAAP8A"
        + "AAACA4RvBQA7");

    /// <summary>A WebP with two frames.</summary>
    public static readonly byte[] MovingWebP = Convert.FromBase64String(
        "UklGRsAAAABXRUJQVlA4WAoAAAACAAAAAwAAAQAAQU5JTQYAAAD/////AABBTk1GSAAAAAAAAAAAAAMAAAEAAGQAAAJWUDggMAAAANABAJ0BKgQA"
        + "AgACADQloAJ0ugH4AAOwAP7wxAv/ILlhdcjX/yA/5Af8gP/48gAAAEFOTUZEAAAAAAAAAAAAAwAAAQAAZAAAAFZQOCAsAAAAlAEAnQEqBAACAAAA"
        + "NCWgAnS6AAOYAP75k2//kB//kB//kB//ID/iF3sgMABSSUZGPAAAAFdFQlBWUDggMAAAANABAJ0BKgQAAgACADQloAJ0ugH4AAOwAP7wxAv/ILlh"
        + "dcjX/yA/5Af8gP/48gAAAA==");

    /// <summary>A picture of 4 by 2 pixels as a phone saves it.</summary>
    public static readonly byte[] Heic = Convert.FromBase64String(
        "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAaptZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAA"
        + "AAACAAAAEGlkYXQAAAAAAAQAAgAAADhpbG9jAQAAAERAAAIAAQAAAAAAAAHOAAEAAAAAAAAANAACAAEAAAAAAAAAAQAAAAAAAAAIAAAAOGlpbmYA"
        + "AAAAAAIAAAAVaW5mZQIAAAEAAQAAaHZjMQAAAAAVaW5mZQIAAAAAAgAAZ3JpZAAAAADVaXBycAAAALNpcGNvAAAAc2h2Y0MBA3AAAAAAAAAAAAAe"
        + "8AD8/fj4AAAPAyAAAQAYQAEMAf//A3AAAAMAkAAAAwAAAwAeugJAIQABACdCAQEDcAAAAwCQAAADAAADAB6gIIEFluqumubAgAAAAwCAAAADAIQi"
        + "AAEABkQBwXPBiQAAABRpc3BlAAAAAAAAAEAAAABAAAAAFGlzcGUAAAAAAAAABAAAAAIAAAAQcGl4aQAAAAADCAgIAAAAGmlwbWEAAAAAAAAAAgAB"
        + "AoECAAICA4QAAAAaaXJlZgAAAAAAAAAOZGltZwACAAEAAQAAADxtZGF0AAAAMCgBrxMhZmNA+BD3Z//rvBX/mSE/8zex6c7IR0DA0iCAm0BIk11Q"
        + "CxYQgId2pVbc+A==");

    /// <summary>A picture of 4 by 2 pixels.</summary>
    public static readonly byte[] Avif = Convert.FromBase64String(
        "AAAAHGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZgAAAOptZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAA"
        + "AAABAAAAImlsb2MAAAAAREAAAQABAAAAAAEOAAEAAAAAAAAAHAAAACNpaW5mAAAAAAABAAAAFWluZmUCAAAAAAEAAGF2MDEAAAAAamlwcnAAAABL"
        + "aXBjbwAAABNjb2xybmNseAACAAIABoAAAAAMYXYxQ4EADAAAAAAUaXNwZQAAAAAAAAAEAAAAAgAAABBwaXhpAAAAAAMICAgAAAAXaXBtYQAAAAAA"
        + "AAABAAEEgYIDhAAAACRtZGF0EgAKBRgEOwIQMhEYAAooooQAALATVl9ApOsM/A==");

    /// <summary>A picture of 4 by 2 pixels.</summary>
    public static readonly byte[] Tiff = Convert.FromBase64String(
        "SUkqADgAAAD//wAAAAD//wAAAAD//wAAAAD//wAAAAD//wAAAAD//wAAAAD//wAAAAD//wAAAAAPAAABAwABAAAABAAAAAEBAwABAAAAAgAAAAIB"
        + "AwADAAAA8gAAAAMBAwABAAAAAQAAAAYBAwABAAAAAgAAAAoBAwABAAAAAQAAABEBBAABAAAACAAAABIBAwABAAAAAQAAABUBAwABAAAAAwAAABYB"
        + "AwABAAAAAgAAABcBBAABAAAAMAAAABwBAwABAAAAAQAAACkBAwACAAAAAAABAD4BBQACAAAAKAEAAD8BBQAGAAAA+AAAAAAAAAAQABAAEACF61EA"
        + "AACAAMP1qAAAAAACzcxMAAAAAAHNzEwAAACAAM3MTAAAAAACj8L1AAAAABA3GqAAAAAAAiuHCgAAACAA");

    /// <summary>A picture of 4 by 2 pixels.</summary>
    public static readonly byte[] Bmp = Convert.FromBase64String(
        "Qk2iAAAAAAAAAIoAAAB8AAAABAAAAAIAAAABABgAAAAAABgAAAAAAAAAAAAAAAAAAAAAAAAAAAD/AAD/AAD/AAAAAAAA/0JHUnMAAAAAAAAAAAAA"
        + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAD/AAD/AAD/AAD/AAD/AAD/AAD/AAD/");

    /// <summary>A PNG that announces an animation.</summary>
    public static byte[] MovingPng => [.. Png[..33], .. Chunk("acTL", [0, 0, 0, 2, 0, 0, 0, 0]), .. Png[33..]];

    /// <summary>The JPEG with an EXIF orientation.</summary>
    public static byte[] Turned(byte orientation) =>
        WithSegment([.. "Exif\0\0MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]);

    /// <summary>The JPEG with a GPS position of 24 bytes in its EXIF data.</summary>
    public static byte[] WithPlace => WithSegment(
    [
        .. "Exif\0\0MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0,
        0, 1, 0, 2, 0, 5, 0, 0, 0, 3, 0, 0, 0, 44, 0, 0, 0, 0, .. new byte[24],
    ]);

    /// <summary>The JPEG with the name of a person in its XMP data.</summary>
    public static byte[] WithName =>
        WithSegment([.. "http://ns.adobe.com/xap/1.0/\0<x aux:OwnerName=\"A. Nurse\"/>"u8]);

    /// <summary>The JPEG with a small preview of itself, as cameras write it.</summary>
    public static byte[] WithPreview => WithSegment([.. "Exif\0\0"u8, .. Jpeg]);

    private static byte[] WithSegment(byte[] data) =>
        [.. Jpeg[..2], 0xFF, 0xE1, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2), .. data, .. Jpeg[2..]];

    private static byte[] Chunk(string type, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        return [.. length, .. Encoding.Latin1.GetBytes(type), .. data, 0, 0, 0, 0];
    }
}
