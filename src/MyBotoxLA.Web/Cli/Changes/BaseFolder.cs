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
            var commit = Git(content, ReadToEnd, "rev-parse", "--verify", "--end-of-options", $"{given}^{{commit}}");
            if (!commit.IsGood)
            {
                return (null, ExitCodes.WrongUsage, $"There is no folder and no git revision \"{given}\": {commit.Errors}");
            }

            // In a folder below the top of the repository, git archives that folder alone.
            var archive = Git(content, output => Extract(output, target), "archive", "--format=tar", commit.Output.Trim());
            return archive.IsGood
                ? (target, ExitCodes.Good, "")
                : (null, ExitCodes.Errors, $"The revision \"{given}\" has no folder {content}: {archive.Errors}");
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
                // Links are not followed: a revision is not trusted to name other files of this machine.
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
            // Git failed before it wrote anything, and its exit code says so.
        }

        return "";
    }

    private static (bool IsGood, string Output, string Errors) Git(string folder, Func<Stream, string> read, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", folder, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }) ?? throw new Win32Exception();
        var errors = git.StandardError.ReadToEndAsync();
        var output = read(git.StandardOutput.BaseStream);
        git.WaitForExit();
        return (git.ExitCode == 0, output, errors.GetAwaiter().GetResult().Split('\n')[0]);
    }
}
