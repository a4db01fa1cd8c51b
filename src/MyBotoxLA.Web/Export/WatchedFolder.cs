using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using MyBotoxLA.Web.Serving;

namespace MyBotoxLA.Web.Export;

/// <summary>
/// The folder of <c>export --watch</c>. <c>current</c> is a symbolic link to one of the last few states of the site in <c>states/</c>;
/// a state is complete before the link points to it, and is not changed while it does. See
/// docs/adr/0014-export-watch-is-its-own-process.md.
/// </summary>
internal sealed class WatchedFolder(string path, TimeProvider time) : IDisposable
{
    public const string Current = "current";
    public const string Earlier = "earlier";

    private const string States = "states";

    /// <summary>Locked while an export runs; its presence identifies the folder of an earlier one.</summary>
    private const string LockFile = ".lock";

    /// <summary>Whoever copies a state has until this many edits later to finish.</summary>
    private const int MaxStates = 4;

    /// <summary>The error number EWOULDBLOCK.</summary>
    private const int LockedOnLinux = 11;

    private const int LockedOnMac = 35;

    private static readonly Dictionary<string, Resource> None = [];

    private readonly string _path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
    private readonly EarlierAssets _earlier = new(Path.Combine(path, Earlier), time);

    /// <summary>The current state is the last.</summary>
    private readonly Queue<State> _states = [];

    private FileStream? _lock;

    /// <summary>True if the folder is as the last export left it.</summary>
    public bool IsIntact =>
        _states.LastOrDefault() is { } state
        && File.Exists(At(LockFile))
        && new FileInfo(At(Current)).LinkTarget == TargetOf(state)
        && Directory.Exists(At(TargetOf(state)));

    /// <summary>Why the folder cannot be used; null if it can.</summary>
    public string? FindError(string content) =>
        ExportFolder.FindError(_path, content, () => File.Exists(At(LockFile)), "export --watch");

    /// <summary>False if another export has the folder.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    public bool TryLock()
    {
        Directory.CreateDirectory(_path);
        _lock?.Dispose();
        try
        {
            _lock = new FileStream(At(LockFile), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (IOException fault) when (fault.HResult is LockedOnLinux or LockedOnMac)
        {
            return false;
        }
    }

    /// <summary>Adds a state with these files and makes it the current one; the number of files that had to be written.</summary>
    /// <exception cref="IOException">Something could not be written; the current state is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">Access was denied; the current state is as it was.</exception>
    public int Write(IReadOnlyDictionary<string, Resource> files, CancellationToken cancellationToken)
    {
        if (!IsIntact)
        {
            Adopt();
        }

        var current = _states.LastOrDefault();
        var next = new State((current?.Number ?? 0) + 1, files);
        var fresh = At(TargetOf(next) + ".new");
        var oldest = _states.Count == MaxStates ? _states.Dequeue() : null;
        try
        {
            // A state that is no longer in use is brought up to date, which costs what differs, instead of linking every file again.
            Begin(fresh, oldest);
            Delete(fresh, oldest?.Files ?? None, files);
            var written = Add(fresh, oldest?.Files ?? None, current, files, cancellationToken);
            AddEarlier(current, files);
            Directory.Move(fresh, At(TargetOf(next)));
            FileLinks.Replace(At(Current), TargetOf(next));
            _states.Enqueue(next);
            return written;
        }
        catch (Exception fault)
        {
            TryDelete(fresh);
            TryDelete(At(TargetOf(next)));
            if (fault is AggregateException { InnerException: IOException or UnauthorizedAccessException or OperationCanceledException })
            {
                throw fault.InnerException;
            }

            throw;
        }
    }

    /// <summary>Replaces a file of the folder that is not part of a state, if its bytes differ.</summary>
    public void WriteBeside(string file, byte[] bytes)
    {
        var target = At(file);
        if (!HasBytes(target, bytes))
        {
            File.WriteAllBytes(target + ".new", bytes);
            File.Move(target + ".new", target, overwrite: true);
        }
    }

    public void Dispose() => _lock?.Dispose();

    /// <summary>Takes over the current state of an earlier process, whose files are unknown, and deletes all others.</summary>
    private void Adopt()
    {
        if (!TryLock())
        {
            throw new IOException($"Another export --watch has taken over {_path}.");
        }

        _states.Clear();
        var states = Directory.CreateDirectory(At(States));
        var current = Path.GetFileName(new FileInfo(At(Current)).LinkTarget);
        foreach (var state in states.EnumerateDirectories())
        {
            if (state.Name == current && int.TryParse(current, CultureInfo.InvariantCulture, out var number))
            {
                _states.Enqueue(new State(number, Files: null));
            }
            else
            {
                state.Delete(recursive: true);
            }
        }
    }

    private void Begin(string fresh, State? oldest)
    {
        if (oldest is { Files: not null } && Directory.Exists(At(TargetOf(oldest))))
        {
            Directory.Move(At(TargetOf(oldest)), fresh);
            return;
        }

        if (oldest is not null)
        {
            TryDelete(At(TargetOf(oldest)));
        }

        Directory.CreateDirectory(fresh);
    }

    private static void Delete(string state, IReadOnlyDictionary<string, Resource> before, IReadOnlyDictionary<string, Resource> now)
    {
        foreach (var (file, _) in before.Where(file => now.GetValueOrDefault(file.Key) != file.Value))
        {
            foreach (var ending in StaticFiles.Endings)
            {
                File.Delete(Path.Combine(state, file + ending));
            }

            for (var folder = Path.GetDirectoryName(file);
                folder is { Length: > 0 } && !Directory.EnumerateFileSystemEntries(Path.Combine(state, folder)).Any();
                folder = Path.GetDirectoryName(folder))
            {
                Directory.Delete(Path.Combine(state, folder));
            }
        }
    }

    private int Add(
        string state,
        IReadOnlyDictionary<string, Resource> before,
        State? current,
        IReadOnlyDictionary<string, Resource> now,
        CancellationToken cancellationToken)
    {
        var written = 0;
        Parallel.ForEach(
            now.Where(file => before.GetValueOrDefault(file.Key) != file.Value),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken },
            file =>
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(state, file.Key)) ?? state);
                foreach (var (name, bytes) in StaticFiles.Codings(file.Key, file.Value))
                {
                    if (!TryLink(current, file, name, bytes, Path.Combine(state, name)))
                    {
                        WriteNew(Path.Combine(state, name), bytes);
                        Interlocked.Increment(ref written);
                    }
                }
            });
        return written;
    }

    /// <summary>Links a file that is the same in the current state.</summary>
    private bool TryLink(State? current, KeyValuePair<string, Resource> file, string name, byte[] bytes, string target)
    {
        if (current is null)
        {
            return false;
        }

        var existing = Path.Combine(At(TargetOf(current)), name);
        var isSame = current.Files is { } known ? known.GetValueOrDefault(file.Key) == file.Value : HasBytes(existing, bytes);
        return isSame && FileLinks.TryCreateHard(existing, target);
    }

    private static void WriteNew(string target, byte[] bytes)
    {
        using (var stream = new FileStream(target, FileMode.CreateNew, FileAccess.Write))
        {
            stream.Write(bytes);
        }

        File.SetLastWriteTimeUtc(target, TimeOf(bytes));
    }

    /// <summary>
    /// A time computed from the bytes. nginx and Caddy make the ETag of a file from its time, in seconds, and its length: now equal
    /// files have equal tags on every server, and two versions of a page that were written within a second have different ones. Until
    /// 2038, because some file systems store no later time.
    /// </summary>
    private static DateTime TimeOf(byte[] bytes) => DateTime.UnixEpoch.AddSeconds(
        BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(bytes)) & int.MaxValue);

    private void AddEarlier(State? current, IReadOnlyDictionary<string, Resource> now)
    {
        if (current is not null)
        {
            var folder = At(TargetOf(current));
            var files = current.Files?.Keys
                ?? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file));
            foreach (var file in files.Where(file => EarlierAssets.HasFingerprint(file) && !now.ContainsKey(file)))
            {
                _earlier.Add(folder, file);
            }
        }

        _earlier.Prune();
    }

    private static bool HasBytes(string file, byte[] bytes)
    {
        try
        {
            return new FileInfo(file) is { Exists: true } found
                && found.Length == bytes.Length
                && File.ReadAllBytes(file).AsSpan().SequenceEqual(bytes);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>What cannot be deleted now is deleted at the next start.</summary>
    private static void TryDelete(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The fault that led here is the one to report.
        }
    }

    private string At(string name) => Path.Combine(_path, name);

    private static string TargetOf(State state) => string.Create(CultureInfo.InvariantCulture, $"{States}/{state.Number:D6}");

    /// <param name="Number">Its name; never used twice.</param>
    /// <param name="Files">Null if they are not known, because an earlier process wrote them.</param>
    private sealed record State(int Number, IReadOnlyDictionary<string, Resource>? Files);
}
