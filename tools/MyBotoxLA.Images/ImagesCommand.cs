using System.Globalization;
using System.Runtime.InteropServices;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Images;

/// <summary>Lists what the pictures of a content folder need, or does it.</summary>
internal sealed class ImagesCommand
{
    private const int Good = 0;
    private const int Errors = 1;
    private const int WrongUsage = 2;

    private const string Usage = """
        Usage: dotnet run --project tools/MyBotoxLA.Images -- CONTENT [--fix]

        Lists which pictures in the folder CONTENT are turned, too large, in a format that browsers do not show, carry metadata such as
        the place where they were taken, have a name that makes a poor address, or lack narrower copies for phones.
        With --fix it changes them, and their names in the texts.

        Exits with 0 if there is nothing to do or all is done, 1 if there is something to do or a picture cannot be changed, and 2 if the
        command line is wrong.
        """;

    private readonly PictureFolder _folder;
    private readonly TextWriter _output;
    private readonly TextWriter _errors;
    private readonly bool _isFix;
    private readonly bool _showsProgress;
    private readonly HashSet<string> _widths = [];
    private int _failed;
    private int _changed;
    private int _outdated;
    private long _saved;

    private ImagesCommand(string root, TextWriter output, TextWriter errors, bool isFix, bool showsProgress)
    {
        _folder = new PictureFolder(root);
        _output = output;
        _errors = errors;
        _isFix = isFix;
        _showsProgress = showsProgress;
    }

    public static int Run(string[] args, TextWriter output, TextWriter errors, bool showsProgress)
    {
        if (args is ["--help" or "-h" or "-?"])
        {
            output.WriteLine(Usage);
            return Good;
        }

        var isFix = args.Contains("--fix");
        if (args.Where(arg => arg != "--fix").ToArray() is not [{ Length: > 0 } root] || root[0] == '-')
        {
            errors.WriteLine(Usage);
            return WrongUsage;
        }

        if (OperatingSystem.IsMacOS() || RuntimeInformation.ProcessArchitecture != Architecture.X64)
        {
            errors.WriteLine("This needs Windows or Linux with an x64 processor. For a pull request, GitHub runs the same: images.yml.");
            return Errors;
        }

        if (!Directory.Exists(root))
        {
            errors.WriteLine($"There is no folder \"{root}\".");
            return WrongUsage;
        }

        return new ImagesCommand(root, output, errors, isFix, showsProgress).Run();
    }

    private int Run()
    {
        foreach (var (index, name) in _folder.Pictures.Index())
        {
            ShowProgress($"{index + 1} of {_folder.Pictures.Count}: {name}");
            Run(name);
        }

        ShowProgress("");
        foreach (var name in _folder.Widths.Where(name => !_widths.Contains(name)))
        {
            _outdated++;
            _output.WriteLine($"{name}: deleted, because its picture has changed or is gone");
            if (_isFix)
            {
                _folder.Delete(name);
            }
        }

        WriteSummary();
        return _failed > 0 || (_changed + _outdated > 0 && !_isFix) ? Errors : Good;
    }

    private void Run(string name)
    {
        try
        {
            var plan = new PicturePlanner(_folder).Plan(name);
            _widths.UnionWith(plan.Widths);
            if (!plan.IsNothing)
            {
                var texts = plan.IsRenamed ? new PictureReferences(_folder).Rename(name, plan.NewName) : [];
                if (_isFix)
                {
                    PlanWriter.Write(_folder, plan, texts);
                }

                Report(plan, texts.Select(text => text.File));
            }
        }
        catch (Exception error) when (error is PictureException or IOException or UnauthorizedAccessException)
        {
            _failed++;
            KeepWidths(name);
            _output.WriteLine($"{name}: {(error is PictureException ? error.Message : $"cannot be read or written. {error.Message}")}");
        }
    }

    private void Report(PicturePlan plan, IEnumerable<string> texts)
    {
        _changed++;
        _saved += plan.Original.Length - plan.Bytes.Length;
        var changes = plan.NewWidths.IsEmpty
            ? plan.Changes
            : plan.Changes.Add($"copies for phones with {PicturePlanner.Size(plan.NewWidths.Sum(width => width.Bytes.Length))}");
        _output.WriteLine($"{plan.Name}: {string.Join(", ", changes)}");
        foreach (var file in texts)
        {
            _output.WriteLine($"  {file} names it, and is changed with it");
        }
    }

    /// <summary>The copies of a picture that failed are not deleted.</summary>
    private void KeepWidths(string name)
    {
        var start = ImageWidths.NameOf(name, new string('0', 10), 0).Split(".0000000000.")[0] + ".";
        _widths.UnionWith(_folder.Widths.Where(width => width.StartsWith(start, StringComparison.Ordinal)));
    }

    private void WriteSummary()
    {
        var count = _changed.ToString(CultureInfo.InvariantCulture) + (_changed == 1 ? " picture" : " pictures");
        _output.WriteLine(
            _changed + _outdated == 0 ? "Nothing to do."
            : _isFix ? $"Changed {count}, and saved {PicturePlanner.Size(_saved)}."
            : $"Would change {count}, and save {PicturePlanner.Size(_saved)}. Add --fix to do it.");
        if (_failed > 0)
        {
            _output.WriteLine($"{_failed.ToString(CultureInfo.InvariantCulture)} cannot be changed: see above.");
        }
    }

    private void ShowProgress(string text)
    {
        if (_showsProgress)
        {
            _errors.Write($"\r\e[K{text}");
        }
    }
}
