using ImageMagick;
using Microsoft.Playwright;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Browser;

/// <summary>New pages and photos, saved to GitHub.</summary>
public sealed class EditorNewFileTests(Chromium chromium, EditorBundle bundle) : IClassFixture<EditorBundle>
{
    private const string Spanish = "content/es/privacidad.md";

    [Fact]
    public async Task NewPage_HasItsAddressAndPassesTheCheck()
    {
        const string File = "content/your-first-visit-que-traer.md";
        var repository = new GitHubRepository(EditorPage.Content);
        await using var editor = await EditorPage.SignIn(chromium, bundle, new(repository));
        await editor.New("pages");

        await editor.Box("Title").FillAsync("Your first visit: ¿qué traer?");
        await editor.Box("Description").FillAsync("How to find us and what to bring.");
        await Write(editor, "Please come ten minutes early.");
        await editor.SaveDraft();

        var commit = repository.Head("cms/pages/your-first-visit-que-traer");
        Assert.Equal([File], repository.Changed(commit));
        Assert.Equal(
            """
            ---
            title: "Your first visit: ¿qué traer?"
            description: How to find us and what to bring.
            ---

            Please come ten minutes early.

            """,
            repository.Read("cms/pages/your-first-visit-que-traer", File));
        AssertIsRight(commit);
    }

    [Fact]
    public async Task NewSpanishPage_NamesItsOriginalAndPassesTheCheck()
    {
        var repository = new GitHubRepository(EditorPage.Content.Where(file => file.Key != Spanish));
        await using var editor = await EditorPage.SignIn(chromium, bundle, new(repository));
        await editor.New("paginas");

        await editor.Box("Título").FillAsync("Privacidad");
        await editor.Box("Descripción").FillAsync("Qué anota este sitio y qué no.");
        await Write(editor, "Puede leer este sitio sin decirnos nada sobre usted.");
        await editor.Button("Save").ClickAsync();
        await editor.Page.Locator("[data-key-path='translates.page']").GetByText("This field is required.").WaitForAsync();
        await editor.Page.Locator("[data-key-path='translates.page']").GetByRole(AriaRole.Combobox).ClickAsync();
        await editor.Page.GetByRole(AriaRole.Option, new() { Name = "Privacy", Exact = true }).ClickAsync();
        await editor.SaveDraft();

        var commit = repository.Head("cms/paginas/privacidad");
        Assert.Equal([Spanish], repository.Changed(commit));
        Assert.Equal(
            """
            ---
            title: Privacidad
            description: Qué anota este sitio y qué no.
            translates:
              page: privacy
            ---

            Puede leer este sitio sin decirnos nada sobre usted.

            """,
            repository.Read("cms/paginas/privacidad", Spanish));
        AssertIsRight(commit);
    }

    /// <summary>A page of the same address that appeared in the meantime is not overwritten.</summary>
    [Fact]
    public async Task NewPage_ThatExistsMeanwhile_IsNotSaved()
    {
        const string File = "content/parking.md";
        var repository = new GitHubRepository(EditorPage.Content);
        await using var editor = await EditorPage.SignIn(chromium, bundle, new(repository));
        await editor.New("pages");
        await editor.Box("Title").FillAsync("Parking");
        await editor.Box("Description").FillAsync("Where to park.");
        await Write(editor, "Park behind the building.");
        repository.Write("main", File, ContentFolder.Page);

        await editor.Button("Save").ClickAsync();
        await editor.Page.GetByText("Somebody else changed this file").WaitForAsync();

        Assert.All(repository.Branches.Keys, branch => Assert.Equal(ContentFolder.Page, repository.Read(branch, File)));
        Assert.Empty(repository.PullRequests);
    }

    [Fact]
    public async Task Photo_IsSavedSmallAndWithoutAPlace()
    {
        const string File = "content/privacy.md";
        const string Branch = "cms/pages/privacy";
        const string First = "You can read this site without telling us anything about yourself.";
        var repository = new GitHubRepository(EditorPage.Content);
        await using var editor = await EditorPage.SignIn(chromium, bundle, new(repository));
        await editor.Edit(File);

        await editor.Page.Locator("[contenteditable=true]").First.GetByText(First).ClickAsync();
        await editor.Page.Keyboard.PressAsync("End");
        await editor.Insert("Photo");
        var block = editor.Page.GetByRole(AriaRole.Group, new() { Name = "Photo", Exact = true });
        await block.Locator("input[type=file]").First.SetInputFilesAsync(
            new FilePayload { Name = "Front Door.JPG", MimeType = "image/jpeg", Buffer = PhotoWithPlace() });
        await block.GetByRole(AriaRole.Textbox, new() { Name = "What the photo shows" }).FillAsync("The front door");
        await block.GetByRole(AriaRole.Radio, new() { Name = "No person" }).ClickAsync();
        await block.GetByText("Front Door").Or(block.Locator("img")).First.WaitForAsync();
        await editor.SaveDraft();

        var commit = repository.Head(Branch);
        Assert.Equal(["content/images/front-door.webp", File], repository.Changed(commit));
        Assert.Equal(repository.Branches["main"], commit.Parent);
        Assert.Contains(
            $"{First}\n\n:::photo nobody\n![The front door](/images/front-door.webp)\n:::\n\n",
            repository.Read(Branch, File),
            StringComparison.Ordinal);
        using var saved = new MagickImage(commit.Files["content/images/front-door.webp"]);
        Assert.Equal((MagickFormat.WebP, 1600u, 1066u), (saved.Format, saved.Width, saved.Height));
        Assert.Equal(["icc"], saved.ProfileNames);
        AssertIsRight(commit);
    }

    private static async Task Write(EditorPage editor, string text)
    {
        await editor.Page.Locator("[data-key-path=body] [contenteditable=true]").ClickAsync();
        await editor.Page.Keyboard.TypeAsync(text);
    }

    private static byte[] PhotoWithPlace()
    {
        using var photo = SamplePicture.Photo(3000, 2000);
        var exif = new ExifProfile();
        exif.SetValue(ExifTag.GPSLatitudeRef, "N");
        exif.SetValue(ExifTag.GPSLatitude, [new Rational(34), new Rational(3), new Rational(8)]);
        exif.SetValue(ExifTag.Artist, "A. Nurse");
        photo.SetProfile(exif);
        photo.Format = MagickFormat.Jpeg;
        return photo.ToByteArray();
    }

    /// <summary>The content of the commit has no diagnostics.</summary>
    private static void AssertIsRight(GitHubCommit commit)
    {
        using var folder = ContentFolder.Empty();
        foreach (var (path, bytes) in commit.Files)
        {
            folder.And(path["content/".Length..], bytes);
        }

        Assert.Empty(folder.Load().Diagnostics);
    }
}
