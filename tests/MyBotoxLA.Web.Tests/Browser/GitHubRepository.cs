using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MyBotoxLA.Web.Tests.Browser;

/// <summary>Files as of a commit.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Parent">The commit before it; empty for the first.</param>
/// <param name="Message">What its author wrote.</param>
/// <param name="Files">Every file, by its path.</param>
public sealed record GitHubCommit(string Id, string Parent, string Message, ImmutableSortedDictionary<string, byte[]> Files);

/// <summary>A proposal to merge a branch into <c>main</c>.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Branch">The branch.</param>
/// <param name="Title">Its title.</param>
/// <param name="IsDraft">True until it is sent for review.</param>
/// <param name="Labels">Its labels, by which the editor finds it again.</param>
public sealed record GitHubPullRequest(int Number, string Branch, string Title, bool IsDraft, ImmutableArray<string> Labels);

/// <summary>A repository on GitHub, in memory.</summary>
public sealed class GitHubRepository
{
    private readonly Dictionary<string, GitHubCommit> _commits = [];

    public GitHubRepository(IEnumerable<KeyValuePair<string, string>> files) => Add(
        "main",
        files.ToImmutableSortedDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(file.Value), StringComparer.Ordinal));

    /// <summary>The last commit of each branch.</summary>
    public Dictionary<string, string> Branches { get; } = new() { ["main"] = "" };

    public List<GitHubPullRequest> PullRequests { get; } = [];

    /// <summary>The bytes of each version of each file, by its object name.</summary>
    public Dictionary<string, byte[]> Blobs { get; } = [];

    public GitHubCommit this[string id] => _commits[id];

    /// <summary>The last commit of a branch.</summary>
    public GitHubCommit Head(string branch) => _commits[Branches[branch]];

    public string Read(string branch, string path) => Encoding.UTF8.GetString(Head(branch).Files[path]);

    /// <summary>Another person saves a file on a branch.</summary>
    public void Write(string branch, string path, string text) =>
        Commit(branch, "Another person's change", [new(path, Encoding.UTF8.GetBytes(text))], []);

    public GitHubCommit Commit(
        string branch,
        string message,
        IEnumerable<KeyValuePair<string, byte[]>> additions,
        IEnumerable<string> deletions) =>
        Add(branch, Head(branch).Files.RemoveRange(deletions).SetItems(additions), message);

    /// <summary>The files that differ between a commit and the one before it.</summary>
    public string[] Changed(GitHubCommit commit) =>
    [
        .. commit.Files.Keys.Union(_commits[commit.Parent].Files.Keys).Order(StringComparer.Ordinal)
            .Where(path => IdOf(commit, path) != IdOf(_commits[commit.Parent], path)),
    ];

    /// <summary>The object name of a file; null if the commit has no such file. Git calculates another one, of the same form.</summary>
    public static string? IdOf(GitHubCommit commit, string path) => commit.Files.GetValueOrDefault(path) is { } bytes ? IdOf(bytes) : null;

    private static string IdOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 20));

    private GitHubCommit Add(string branch, ImmutableSortedDictionary<string, byte[]> files, string message = "Start")
    {
        var id = (_commits.Count + 1).ToString("x40", CultureInfo.InvariantCulture);
        var commit = new GitHubCommit(id, Branches.GetValueOrDefault(branch, ""), message, files);
        _commits[id] = commit;
        Branches[branch] = id;
        foreach (var bytes in files.Values)
        {
            Blobs[IdOf(bytes)] = bytes;
        }

        return commit;
    }
}
