using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;

namespace MyBotoxLA.Web.Cli.Changes;

/// <summary>The content that a proposal is compared with: a folder, or the content folder of a git revision.</summary>
internal static class BaseFolder
{
    /// <summary>The folder, or the exit code with the reason in words.</summary>
    /// <param name="given">What the user named.</param>
    /// <param name="content">The proposed content, which the revision is a revision of.</param>
    /// <param name="target">An empty folder for the files of a revision.</param>
    /// <param name="workingDirectory">What the name of a folder is relative to.</param>
    public static (string? Folder, int Code, string Error) Find(string given, string content, string target, string workingDirectory)
    {
        var folder = Path.GetFullPath(given, workingDirectory);
        if (Directory.Exists(folder))
        {
            return (folder, ExitCodes.Good, "");
        }

        try
        {
            var commit = Git(content, ReadToEnd, "rev-parse", "--verify", "--quiet", "--end-of-options", $"{given}^{{commit}}");
            if (!commit.IsGood)
            {
                return (null, ExitCodes.WrongUsage, ExplainMissing(given, content, commit.Errors));
            }

            // In a folder below the top of the repository, git archives that folder alone.
            var archive = Git(content, output => Extract(output, target), "archive", "--format=tar", commit.Output.Trim());
            return archive.IsGood
                ? (target, ExitCodes.Good, "")
                : (null, ExitCodes.Errors, ExplainArchive(given, content, archive.Errors));
        }
        catch (Win32Exception)
        {
            return (null, ExitCodes.Errors, $"There is no folder \"{given}\", and for a revision, git must be installed.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (null, ExitCodes.Errors, $"The files of the revision \"{given}\" could not be read: {fault.Message}");
        }
    }

    /// <param name="given">What the user named.</param>
    /// <param name="content">The folder in which git looked for it.</param>
    /// <param name="errors">What git said; nothing if it only did not find the revision.</param>
    private static string ExplainMissing(string given, string content, string errors) =>
        errors.Length == 0 ? $"There is no folder and no git revision \"{given}\". "
            + "Name a folder with content, a branch such as main or origin/main, or a commit."
        : errors.Contains("not a git repository", StringComparison.Ordinal) ? $"There is no folder \"{given}\", and no git revision "
            + $"either, because {content} is in no git repository. Name a folder with content."
        : $"There is no folder \"{given}\", and git could not look for a revision: {errors}";

    private static string ExplainArchive(string given, string content, string errors) =>
        errors.Contains("untracked", StringComparison.Ordinal)
            ? $"The revision \"{given}\" has no files in {content}. Name a later revision."
            : $"The files of the revision \"{given}\" could not be read: {errors}";

    private static string ReadToEnd(Stream output)
    {
        using var reader = new StreamReader(output);
        return reader.ReadToEnd();
    }

    private static string Extract(Stream archive, string target)
    {
        using var reader = new TarReader(archive);
        try
        {
            while (reader.GetNextEntry() is { } entry)
            {
                // Links are left out: a revision is not trusted to name other files of this machine.
                var path = Path.GetFullPath(Path.Combine(target, entry.Name));
                if (entry.EntryType is TarEntryType.RegularFile && path.StartsWith(target, StringComparison.Ordinal))
                {
                    Directory.CreateDirectory(Path.GetDirectoryName(path) ?? target);
                    entry.ExtractToFile(path, overwrite: true);
                }
            }
        }
        catch (EndOfStreamException)
        {
            // Git failed before it had written all of the archive, and its exit code says so.
        }

        return "";
    }

    private static (bool IsGood, string Output, string Errors) Git(string folder, Func<Stream, string> read, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", folder, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["LC_ALL"] = "C" },
        }) ?? throw new Win32Exception();
        var errors = git.StandardError.ReadToEndAsync();
        var output = read(git.StandardOutput.BaseStream);
        git.WaitForExit();
        return (git.ExitCode == 0, output, errors.GetAwaiter().GetResult().Split('\n')[0]);
    }
}
