using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Abuse;

/// <summary>Broken files in the watched folder must not take down a page that was once good.</summary>
internal sealed class ContentMeasure
{
    private const int Whole = 10_000;
    private const int Test = 34;
    private const int Copies = 3;
    private const string SiteFile = "site.yml";
    private const string Marker = "batch.md";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ContentCopy _folder;
    private readonly RunningProgram _site;
    private readonly Random _random;
    private readonly FileAttack _attack;
    private readonly ImmutableDictionary<string, byte[]> _originals;

    /// <summary>The files that are not damaged.</summary>
    private readonly ImmutableDictionary<string, byte[]> _others;
    private readonly HashSet<string> _deleted = [];
    private readonly Tally _tally = new();
    private readonly Dictionary<string, string> _history = [];
    private int _batch;

    private ContentMeasure(ContentCopy folder, RunningProgram site, int seed)
    {
        _folder = folder;
        _site = site;
        _random = new Random(seed);
        _attack = new FileAttack(folder, _random);
        _originals = folder.Pages.Append(SiteFile).ToImmutableDictionary(name => name, name => File.ReadAllBytes(folder.PathOf(name)));
        _others = folder.Files.Except(_originals.Keys).ToImmutableDictionary(name => name, name => File.ReadAllBytes(folder.PathOf(name)));
    }

    public static async Task<Outcome> Run(Arguments arguments)
    {
        using var folder = new ContentCopy(arguments.Content);
        AddCopies(folder, arguments.IsTest ? 0 : Copies);
        folder.Write(Marker, MarkerOf(0));
        await using var site = await RunningProgram.Start(arguments.Program, folder.Root, folder.State);
        return await new ContentMeasure(folder, site, arguments.Seed).Run(arguments.CountOr(Whole, Test), arguments.Seed);
    }

    private async Task<Outcome> Run(int count, int seed)
    {
        var clock = Stopwatch.StartNew();
        var before = await Pages();
        var ready = await Ready();
        var files = 0;
        while (files < count && _site.IsAlive && await Batch())
        {
            files += _originals.Count - 1;
            await Check();
        }

        await Restore();
        var isReady = await Until(async () => await Ready() == ready);
        var after = await Pages();
        var same = before.Count(page => after[page.Key].Status == 200 && after[page.Key].Body.AsSpan().SequenceEqual(page.Value.Body));
        return new Outcome(
            _tally.Failed == 0
                && _site.ServerErrors == 0
                && _site.IsAlive
                && files >= count
                && isReady
                && ready.Contains("\"Healthy\"", StringComparison.Ordinal)
                && same == before.Count,
            $"{files:N0} files of seed {seed} in {_batch:N0} batches and {clock.Elapsed.TotalSeconds:N0} s {{{_tally}}}; "
                + $"pages lost {_tally.Failed}; 5xx by the log {_site.ServerErrors}; errors logged {_site.LoggedErrors}; "
                + $"alive {_site.IsAlive}; at the end Healthy and of the same version {isReady}, "
                + $"{same} of {before.Count} pages the same; memory {_site.Memory:N0} MB",
            [.. _tally.Faults, .. _site.Faults]);
    }

    /// <summary>Damages every file once, and waits until the program has read them.</summary>
    private async Task<bool> Batch()
    {
        _batch++;
        foreach (var name in _originals.Keys.Where(name => name != Marker).Order(StringComparer.Ordinal))
        {
            _history[name] = $"{_history.GetValueOrDefault(name)?.Split("; ")[^1]}; {await Damage(name)}";
        }

        _folder.Write(Marker, MarkerOf(_batch));
        var isSeen = await Until(async () => await IsShown(_batch));
        if (!isSeen)
        {
            _tally.Fail($"batch {_batch}: not seen after {Patience.TotalSeconds} s");
        }

        return isSeen;
    }

    private async Task<string> Damage(string name)
    {
        // A deleted file is restored intact: a page that was never good since the deletion may be missing.
        if (_deleted.Remove(name))
        {
            return $"restored, {await _attack.Write(name, _originals[name])}";
        }

        switch (_random.Next(100))
        {
            case < 3 when name != SiteFile:
                _deleted.Add(name);
                _tally.Count("deleted");
                return _attack.Delete(name);
            case < 6:
                _tally.Count("replaced by a link");
                return _attack.Link(name, _random.Pick([.. _originals.Keys.Order(StringComparer.Ordinal)]));
            case < 7 when name != SiteFile:
                _deleted.Add(name);
                _tally.Count("replaced by a folder");
                return _attack.Directory(name);
            default:
                _tally.Count("written");
                var bytes = _originals[name];
                for (var times = _random.Next(1, 4); times > 0; times--)
                {
                    bytes = _random.Pick(FileChanges.All)(bytes, _random);
                }

                return await _attack.Write(name, bytes);
        }
    }

    /// <summary>Every page except the deleted ones must be served.</summary>
    private async Task Check()
    {
        foreach (var (name, (status, body)) in await Pages())
        {
            if (status >= 500 || (status != 200 && !_deleted.Contains(name)))
            {
                _tally.Fail($"batch {_batch}: {status} for {name}, {_history[name]}, now {Describe(_folder.PathOf(name))}");
            }
            else if (status == 200 && !body.AsSpan().TrimEnd("\n"u8).EndsWith("</html>"u8))
            {
                _tally.Fail($"batch {_batch}: half a page for {name}");
            }
        }
    }

    private async Task Restore()
    {
        Directory.Delete(_folder.Root, recursive: true);
        foreach (var (name, bytes) in _originals.Concat(_others))
        {
            _folder.Write(name, bytes);
        }

        await Until(async () => await IsShown(0));
    }

    private async Task<ImmutableSortedDictionary<string, (int Status, byte[] Body)>> Pages()
    {
        var pages = ImmutableSortedDictionary.CreateBuilder<string, (int, byte[])>(StringComparer.Ordinal);
        foreach (var name in _originals.Keys.Where(name => ContentPath.IsPage(name) && name != Marker))
        {
            pages[name] = await _site.Get(ContentPath.ToUrl(name));
        }

        return pages.ToImmutable();
    }

    private async Task<string> Ready() => Encoding.UTF8.GetString((await _site.Get("/health/ready")).Body);

    private async Task<bool> IsShown(int batch) =>
        (await _site.Get("/batch")).Body.AsSpan().IndexOf(Encoding.UTF8.GetBytes($"<title>Batch {batch} ")) >= 0;

    private static async Task<bool> Until(Func<Task<bool>> isSo)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Patience; await Task.Delay(20))
        {
            if (await isSo())
            {
                return true;
            }
        }

        return false;
    }

    private static void AddCopies(ContentCopy folder, int copies)
    {
        var pages = folder.Pages.Where(ContentPath.IsPage).ToList();
        foreach (var (name, copy) in pages.SelectMany(name => Enumerable.Range(1, copies).Select(copy => (name, copy))))
        {
            folder.Write($"copy-{copy}/{name}", File.ReadAllBytes(folder.PathOf(name)));
        }
    }

    private static byte[] MarkerOf(int batch) =>
        Encoding.UTF8.GetBytes(
            $"---\ntitle: Batch {batch} of many\ndescription: Says which batch of files the program has read.\n---\n\nText.\n");

    private static string Describe(string path) =>
        new FileInfo(path).LinkTarget is { } target
            ? $"a link to {target}"
            : Directory.Exists(path)
            ? "a folder"
            : File.Exists(path)
            ? $"{new FileInfo(path).Length} bytes beginning {RequestMaker.Show(File.ReadAllBytes(path))}"
            : "not there";
}
