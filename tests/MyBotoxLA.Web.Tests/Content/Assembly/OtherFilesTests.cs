using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Assembly;

public sealed class OtherFilesTests
{
    [Fact]
    public void FilesThatNobodyReads_AreReportedWithWhatToDo()
    {
        string[] files =
        [
            "My Visit.md.txt", "flyer.pdf", "index.md.bak", "new.md.old", "new.markdown", "index.mdx", "images/notes.txt", "Prices.docx",
            "site.yaml", "es/figures.yml", "page.yaml", "page.txt", "page.docx", "talk.mp4", "LICENSE",
        ];
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        foreach (var file in files)
        {
            folder.And(file, ContentFolder.Page);
        }

        var found = folder.Load().Diagnostics;

        const string DataFiles = "claims.yml, figures.yml, site.yml";
        const string Remove = "|Move it out of the content folder, or delete it.";
        Assert.Equal(
            [
                "LICENSE MB3078|it is neither a page nor a picture, and not one of " + DataFiles + Remove,
                "My Visit.md.txt MB3078|it looks like a page, but the name of a page ends in .md|Rename it to my-visit.md.",
                "Prices.docx MB3078|it looks like a document of another program|"
                    + "Copy its text into a page, such as prices.md, and move it out of the content folder.",
                "es/figures.yml MB3078|it looks like figures.yml|Rename it to figures.yml.",
                "flyer.pdf MB3078|it looks like a document of another program|"
                    + "Copy its text into a page, such as flyer.md, and move it out of the content folder.",
                "images/notes.txt MB3078|the name of a page ends in .md|"
                    + "If it is a page, rename it to images/notes.md. If not, move it out of the content folder, or delete it.",
                "index.md.bak MB3078|it looks like an old copy|Delete it: git has the earlier versions of every file.",
                "index.mdx MB3078|it looks like a page, but the name of a page ends in .md|"
                    + "There is already a file index.md: copy into it what it lacks, and delete this one.",
                "new.markdown MB3078|it looks like a page, but the name of a page ends in .md|Rename it to new.md.",
                "new.md.old MB3078|it looks like an old copy|Rename it to new.md, or delete it.",
                "page.docx MB3078|it looks like a document of another program|"
                    + "Copy the text that page.md lacks into it, and move this file out of the content folder.",
                "page.txt MB3078|the name of a page ends in .md|"
                    + "There is already a file page.md: copy into it what it lacks, and delete this one.",
                "page.yaml MB3078|it is neither a page nor a picture, and not one of " + DataFiles + Remove,
                "site.yaml MB3078|it looks like site.yml|"
                    + "There is already a file site.yml: copy into it what it lacks, and delete this one.",
                "talk.mp4 MB3078|it is neither a page nor a picture, and not one of " + DataFiles + Remove,
            ],
            found.Select(each => $"{each}|{each.Message[$"The site does not use the file {each.File}: ".Length..^1]}|{each.Hint}"));
    }

    [Fact]
    public void FilesOfPrograms_AreNotReported()
    {
        string[] files =
        [
            ".gitkeep", ".DS_Store", "images/.gitkeep", "Thumbs.db", "images/thumbs.db", "desktop.ini", "page.md~", ".page.md.swp",
            "page.swp", "~$Prices.docx", "new.md.tmp", "flyer.pdf.crdownload", "flyer.pdf.part",
        ];
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        foreach (var file in files)
        {
            folder.And(file, "");
        }

        Assert.Empty(folder.Load().Places());
    }

    [Fact]
    public void FolderThatDisappears_ReportsEachFileOnce()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page).And("new.md.txt", ContentFolder.Page);
        var before = folder.Load();
        folder.Without("page.md").Without("index.md");

        Assert.Equal(["new.md.txt MB3078"], before.Places());
        Assert.Equal([" MB1003", "new.md.txt MB3078"], folder.Load(before).Places());
    }
}
