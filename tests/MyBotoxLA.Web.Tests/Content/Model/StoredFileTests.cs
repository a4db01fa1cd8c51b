using MyBotoxLA.Content.Files;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Model;

public sealed class StoredFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("stored-").FullName;

    private string Path => System.IO.Path.Combine(_folder, "door.png");

    [Fact]
    public void File_HasTheHashOfItsBytes()
    {
        byte[] bytes = [.. Enumerable.Range(0, 200_000).Select(i => (byte)i)];
        File.WriteAllBytes(Path, bytes);

        var file = PictureReader.Read(Path, "door.png", known: null);

        Assert.Equal(new ContentFile("door.png", [.. bytes]).Hash, file.Hash);
        Assert.Empty(file.Bytes);
        Assert.Equal(bytes, file.Stored?.ReadAll());
    }

    [Fact]
    public void File_RemovedOrReplaced_IsStillReadWhileHeld()
    {
        var stored = Write("one");
        stored.Hold();

        File.WriteAllText(Path + ".new", "two");
        File.Move(Path + ".new", Path, overwrite: true);
        var replaced = stored.ReadAll();
        File.Delete(Path);

        Assert.Equal("one"u8.ToArray(), replaced);
        Assert.Equal("one"u8.ToArray(), stored.ReadAll());
    }

    [Fact]
    public void File_RemovedOrReplaced_IsNotReadOnceReleased()
    {
        var stored = Write("one");
        stored.Hold();
        stored.Release();

        File.WriteAllText(Path + ".new", "two");
        File.SetLastWriteTimeUtc(Path + ".new", DateTime.UtcNow.AddSeconds(1));
        File.Move(Path + ".new", Path, overwrite: true);
        var replaced = stored.ReadAll();
        File.Delete(Path);

        Assert.Null(replaced);
        Assert.Null(stored.ReadAll());
    }

    [Theory]
    [InlineData("longer")]
    [InlineData("two")]
    public void File_WrittenTo_IsNotRead(string text)
    {
        var stored = Write("one");
        stored.Hold();
        using var open = stored.Open();

        File.WriteAllText(Path, text);
        File.SetLastWriteTimeUtc(Path, DateTime.UtcNow.AddSeconds(1));

        Assert.False(open?.IsUnchanged);
        Assert.Null(stored.ReadAll());
    }

    /// <summary>As <c>touch</c>, a checkout, and a copy to another folder do.</summary>
    [Fact]
    public void File_WithTheSameBytesAndAnotherTime_IsTheSame()
    {
        File.WriteAllText(Path, "one");
        var before = PictureReader.Read(Path, "door.png", known: null);
        before.Stored?.Hold();
        File.SetLastWriteTimeUtc(Path, DateTime.UtcNow.AddSeconds(1));
        var unread = before.Stored?.ReadAll();

        var after = PictureReader.Read(Path, "door.png", before);

        Assert.Null(unread);
        Assert.Same(before, after);
        Assert.Equal("one"u8.ToArray(), after.Stored?.ReadAll());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private StoredFile Write(string text)
    {
        File.WriteAllText(Path, text);
        return PictureReader.Read(Path, "door.png", known: null).Stored ?? throw new InvalidOperationException("It has no bytes.");
    }
}
