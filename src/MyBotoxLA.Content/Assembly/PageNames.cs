using System.Collections.Frozen;
using System.Collections.Immutable;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Files;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Rules;

namespace MyBotoxLA.Content.Assembly;

/// <summary>The names of the page files; they change far more seldom than what is in the files.</summary>
internal sealed record PageNames
{
    public static PageNames None { get; } = new() { All = [], Good = FrozenSet<string>.Empty, Addresses = FrozenSet<string>.Empty, Diagnostics = [] };

    /// <summary>Every name, always in the same order.</summary>
    public required ImmutableArray<string> All { get; init; }

    /// <summary>Those that make an address.</summary>
    public required FrozenSet<string> Good { get; init; }

    /// <summary>The addresses that they make.</summary>
    public required FrozenSet<string> Addresses { get; init; }

    /// <summary>What is wrong with the others.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    public static PageNames Of(ImmutableArray<FileState> files, PageNames before)
    {
        ImmutableArray<string> all = [.. files.Select(file => file.File.Name).Where(FolderScan.IsPage)];
        if (all.AsSpan().SequenceEqual(before.All.AsSpan()))
        {
            return before;
        }

        var diagnostics = new List<Diagnostic>();
        var good = FileNameRule.Check(all, diagnostics);
        return new PageNames { All = all, Good = good.ToFrozenSet(), Addresses = good.Select(ContentPath.ToUrl).ToFrozenSet(), Diagnostics = [.. diagnostics] };
    }
}
