namespace MyBotoxLA.Abuse;

/// <summary>Does to one file of a content folder what a careless or crashing tool would do.</summary>
internal sealed class FileAttack(ContentCopy folder, Random random)
{
    private const int Slices = 5;

    private static readonly string[] Ways = ["in place", "after deleting", "by renaming another", "in slices", "after renaming it away"];

    /// <summary>Writes the file the way an editor, a copy, or a tool does; returns how.</summary>
    public async Task<string> Write(string name, byte[] bytes)
    {
        var path = folder.PathOf(name);
        Clear(path);
        var way = random.Next(Ways.Length);
        switch (way)
        {
            case 1:
                File.Delete(path);
                await File.WriteAllBytesAsync(path, bytes);
                break;
            case 2:
                await File.WriteAllBytesAsync(path + ".new", bytes);
                File.Move(path + ".new", path, overwrite: true);
                break;
            case 3:
                await WriteInSlices(path, bytes);
                break;
            case 4 when File.Exists(path):
                File.Move(path, path + "~");
                await File.WriteAllBytesAsync(path, bytes);
                File.Delete(path + "~");
                break;
            default:
                await File.WriteAllBytesAsync(path, bytes);
                break;
        }

        return $"written {Ways[way]}";
    }

    /// <summary>Replaces the file with a symbolic link to another file of the folder, out of it, or to nothing.</summary>
    public string Link(string name, string other)
    {
        var path = folder.PathOf(name);
        var target = random.Pick([folder.PathOf(other), "/etc/hostname", "nothing.md", path]);
        Clear(path);
        File.Delete(path);
        File.CreateSymbolicLink(path, target);
        return $"a link to {target}";
    }

    /// <summary>Replaces the file with a folder of the same name, which git treats as a deletion.</summary>
    public string Directory(string name)
    {
        var path = folder.PathOf(name);
        Clear(path);
        File.Delete(path);
        System.IO.Directory.CreateDirectory(path);
        return "a folder";
    }

    /// <summary>Deletes the file on purpose: the page must go.</summary>
    public string Delete(string name)
    {
        Clear(folder.PathOf(name));
        File.Delete(folder.PathOf(name));
        return "deleted";
    }

    private async Task WriteInSlices(string path, byte[] bytes)
    {
        await using var file = File.Create(path);
        foreach (var slice in bytes.Chunk((bytes.Length / Slices) + 1))
        {
            await file.WriteAsync(slice);
            await file.FlushAsync();
            await Task.Delay(random.Next(8));
        }
    }

    /// <summary>Removes a folder or a link that an earlier attack put in place of the file, without following the link.</summary>
    private static void Clear(string path)
    {
        if (new FileInfo(path).LinkTarget is not null)
        {
            File.Delete(path);
        }
        else if (System.IO.Directory.Exists(path))
        {
            System.IO.Directory.Delete(path, recursive: true);
        }
    }
}
