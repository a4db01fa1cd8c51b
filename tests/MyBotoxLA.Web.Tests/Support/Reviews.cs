using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Tests.Support;

/// <summary>Records medical reviews in the pages of a test.</summary>
public static class Reviews
{
    /// <summary>The first woman to receive a medical degree in the United States, in 1849.</summary>
    public const string Reviewer = "Elizabeth Blackwell, MD";

    /// <summary>A translator of the 19th century.</summary>
    public const string Translator = "Constance Garnett";

    public static readonly DateOnly On = new(2026, 5, 12);

    /// <summary>Far away, for tests that run by the clock of the machine.</summary>
    public static readonly DateOnly Next = new(2099, 5, 12);

    /// <summary>As late as a release accepts.</summary>
    public static readonly DateOnly NextForRelease = On.AddYears(3);

    /// <summary>The folder, with a review of the text that a page has now, as a release accepts it by the clock of the machine.</summary>
    public static ContentFolder ReviewedToday(this ContentFolder folder, string file)
    {
        var today = ClinicTime.DayOf(TimeProvider.System.GetUtcNow());
        return folder.Reviewed(file, today.AddYears(1), today);
    }

    /// <summary>The folder, with a review of the text that a page has now.</summary>
    public static ContentFolder Reviewed(this ContentFolder folder, string file, DateOnly? next = null, DateOnly? on = null)
    {
        var options = folder.Options with { Folder = folder.ContentOf(ref file) };
        var snapshot = new ContentLoader(options).Load(TestContext.Current.CancellationToken);
        var page = snapshot.Pages[ContentPath.ToUrl(file)];
        File.WriteAllBytes(Path.Combine(options.Folder, file), [.. ReviewRecord.Write(snapshot, page, Reviewer, on ?? On, next ?? Next)]);
        return folder;
    }

    /// <summary>The folder, with a translation that a translator has compared with what its original says now.</summary>
    public static ContentFolder Translated(this ContentFolder folder, string file)
    {
        var options = folder.Options with { Folder = folder.ContentOf(ref file) };
        var snapshot = new ContentLoader(options).Load(TestContext.Current.CancellationToken);
        var page = snapshot.Pages[ContentPath.ToUrl(file)];
        var original = snapshot.Pages[page.FrontMatter.Translates?.OriginalPath ?? ""];
        File.WriteAllBytes(Path.Combine(options.Folder, file), [.. ReviewRecord.WriteTranslator(page, original, Translator)]);
        return folder;
    }

    /// <summary>The content folder: the folder itself, or that of a repository.</summary>
    private static string ContentOf(this ContentFolder folder, ref string file)
    {
        const string InRepository = "content/";
        var isInRepository = file.StartsWith(InRepository, StringComparison.Ordinal);
        file = isInRepository ? file[InRepository.Length..] : file;
        return isInRepository ? Path.Combine(folder.Root, InRepository) : folder.Root;
    }
}
