using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Tests.Support;

/// <summary>The bytes of pictures, which are on disk.</summary>
internal static class Pictures
{
    public static byte[] ReadAll(this ContentImage image) =>
        image.File.Stored?.ReadAll() ?? throw new InvalidOperationException($"{image.File.Name} has changed.");

    public static byte[]? ReadAll(this StoredFile stored)
    {
        using var file = stored.Open();
        return file is null ? null : ReadAll(file);
    }

    private static byte[] ReadAll(OpenFile file)
    {
        var bytes = new byte[file.Length];
        Assert.Equal(bytes.Length, file.Read(bytes, 0));
        return bytes;
    }
}
