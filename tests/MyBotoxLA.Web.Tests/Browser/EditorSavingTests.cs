using System.Text;
using Microsoft.Playwright;

namespace MyBotoxLA.Web.Tests.Browser;

/// <summary>What becomes of an edit on GitHub, also if GitHub cannot save it, and if another person edits the same page.</summary>
public sealed class EditorSavingTests(Chromium chromium, EditorBundle bundle) : IClassFixture<EditorBundle>
{
    private const string File = "content/privacy.md";
    private const string Branch = "cms/pages/privacy";
    private const string Typed = "Privacy here";

    private readonly GitHubRepository _repository = new(EditorPage.Content);
    private readonly string _before = EditorPage.Content[File];

    [Fact]
    public async Task Save_MakesOneDraftPullRequestWithThatFile()
    {
        await using var editor = await EditTitle(new(_repository), Typed);

        await editor.SaveDraft();

        AssertSavedOnce(Titled(Typed));
    }

    [Fact]
    public async Task SecondSave_GoesToTheSamePullRequest()
    {
        await using var editor = await EditTitle(new(_repository), Typed);
        await editor.SaveDraft();
        var first = _repository.Branches[Branch];
        await editor.Edit(File);

        await editor.Box("Title").FillAsync("Privacy now");
        await editor.SaveDraft();

        Assert.Equal(first, _repository.Head(Branch).Parent);
        Assert.Equal(Titled("Privacy now"), _repository.Read(Branch, File));
        Assert.Equal(["main", Branch], _repository.Branches.Keys);
        Assert.Single(_repository.PullRequests);
    }

    [Fact]
    public async Task SaveAfterAReload_GoesToTheSamePullRequest()
    {
        await using var editor = await EditTitle(new(_repository), Typed);
        await editor.SaveDraft();
        await editor.Page.ReloadAsync();
        await editor.Page.GetByRole(AriaRole.Grid).First.WaitForAsync();
        await editor.Edit(File);

        await editor.Box("Title").FillAsync("Privacy now");
        await editor.SaveDraft();

        Assert.Equal(Titled("Privacy now"), _repository.Read(Branch, File));
        Assert.Equal(["main", Branch], _repository.Branches.Keys);
        Assert.Single(_repository.PullRequests);
    }

    [Fact]
    public async Task SendForReview_MakesThePullRequestReady()
    {
        await using var editor = await EditTitle(new(_repository), Typed);

        await editor.Button("Save").ClickAsync();
        await editor.Button("Send for Review").ClickAsync();
        await editor.WaitForList();

        var opened = Assert.Single(_repository.PullRequests);
        Assert.False(opened.IsDraft);
        Assert.Equal(["sveltia-cms/pending_review"], opened.Labels);
    }

    /// <summary>Whatever GitHub answers to, the text stays in the form, and the next try saves it.</summary>
    /// <param name="status">The status; 0 if the network is down.</param>
    /// <param name="request">A part of the requests that fail.</param>
    [Theory]
    [InlineData(401, "")]
    [InlineData(403, "")]
    [InlineData(422, "")]
    [InlineData(500, "")]
    [InlineData(0, "")]
    [InlineData(500, "createRef")]
    [InlineData(500, "createCommitOnBranch")]
    [InlineData(0, "file_0: object")]
    [InlineData(403, "/pulls")]
    public async Task Save_ThatGitHubRejects_KeepsWhatWasTyped(int status, string request)
    {
        var gitHub = new GitHubStub(_repository);
        await using var editor = await EditTitle(gitHub, Typed);
        gitHub.Fails = sent => (sent.Url + sent.PostData).Contains(request, StringComparison.Ordinal);
        gitHub.Failure = status;

        await editor.Button("Save").ClickAsync();
        await ConfirmError(editor, "There was an error while saving the entry.");
        var inForm = await editor.Box("Title").InputValueAsync();
        gitHub.Failure = null;
        await editor.SaveDraft();

        Assert.Equal(Typed, inForm);
        AssertSavedOnce(Titled(Typed));
    }

    /// <summary>A known fault of Sveltia CMS; if it is gone, delete it in docs/editor-setup.md, too.</summary>
    [Fact]
    public async Task Save_WithoutALabel_NeedsHelp()
    {
        var gitHub = new GitHubStub(_repository) { Fails = sent => sent.Url.EndsWith("/labels", StringComparison.Ordinal) };
        await using var editor = await EditTitle(gitHub, Typed);
        gitHub.Failure = 500;
        await editor.Button("Save").ClickAsync();
        await ConfirmError(editor, "There was an error while saving the entry.");
        gitHub.Failure = null;

        await editor.Button("Save").ClickAsync();
        await ConfirmError(editor, $"A pull request already exists for clinic:{Branch}.");

        Assert.Equal(Typed, await editor.Box("Title").InputValueAsync());
        Assert.Equal(Titled(Typed), _repository.Read(Branch, File));
        Assert.Single(_repository.PullRequests);
    }

    [Fact]
    public async Task ChangeOnMain_IsNotOverwritten()
    {
        await using var editor = await EditTitle(new(_repository), Typed);
        var theirs = _before.Replace("We set no cookies.", "We set no cookies at all.", StringComparison.Ordinal);
        _repository.Write("main", File, theirs);

        await editor.Button("Save").ClickAsync();
        await ConfirmError(editor, "Somebody else changed this file after you opened it, so nothing was saved.");

        Assert.Equal(Typed, await editor.Box("Title").InputValueAsync());
        Assert.All(_repository.Branches.Keys, branch => Assert.Equal(theirs, _repository.Read(branch, File)));
        Assert.Empty(_repository.PullRequests);
    }

    [Fact]
    public async Task ChangeOnMain_AndAReload_BothAreInThePullRequest()
    {
        await using var editor = await EditTitle(new(_repository), Typed);
        _repository.Write("main", File, _before.Replace("We set no cookies.", "We set no cookies at all.", StringComparison.Ordinal));
        await editor.Button("Save").ClickAsync();
        await ConfirmError(editor, "Somebody else changed this file after you opened it, so nothing was saved.");

        await editor.Page.ReloadAsync();
        await editor.Button("Discard").ClickAsync();
        await editor.Box("Title").FillAsync(Typed);
        await editor.SaveDraft();

        AssertSavedOnce(Titled(Typed).Replace("We set no cookies.", "We set no cookies at all.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ChangeOnTheSameBranch_IsNotOverwritten()
    {
        await using var editor = await EditTitle(new(_repository), Typed);
        await editor.SaveDraft();
        await editor.Edit(File);
        _repository.Write(Branch, File, Titled("Their title"));

        await editor.Box("Title").FillAsync("Another title");
        await editor.Button("Save").ClickAsync();
        await ConfirmError(editor, "Somebody else changed this file after you opened it, so nothing was saved.");

        Assert.Equal(Titled("Their title"), _repository.Read(Branch, File));
        Assert.Equal("Another title", await editor.Box("Title").InputValueAsync());
    }

    [Fact]
    public async Task ChangeOfAnotherFileOnMain_DoesNotMatter()
    {
        await using var editor = await EditTitle(new(_repository), Typed);
        _repository.Write("main", "content/contact.md", EditorPage.Content["content/contact.md"] + "\nMore.\n");

        await editor.SaveDraft();

        AssertSavedOnce(Titled(Typed));
    }

    private static async Task ConfirmError(EditorPage editor, string message)
    {
        await editor.Page.GetByText(message).WaitForAsync();
        await editor.Button("OK").ClickAsync();
    }

    private string Titled(string title) => _before.Replace("title: Privacy\n", $"title: {title}\n", StringComparison.Ordinal);

    private async Task<EditorPage> EditTitle(GitHubStub gitHub, string title)
    {
        var editor = await EditorPage.SignIn(chromium, bundle, gitHub);
        await editor.Edit(File);
        await editor.Box("Title").ClickAsync();
        await editor.Box("Title").FillAsync(title);
        return editor;
    }

    /// <summary>One commit with the text, on top of <c>main</c>, on one branch with one draft pull request.</summary>
    private void AssertSavedOnce(string text)
    {
        var commit = _repository.Head(Branch);
        Assert.Equal(["main", Branch], _repository.Branches.Keys);
        Assert.Equal(text, _repository.Read(Branch, File));
        Assert.Equal(_repository.Branches["main"], commit.Parent);
        Assert.Equal([File], _repository.Changed(commit));
        Assert.NotEqual(Encoding.UTF8.GetBytes(text), _repository.Head("main").Files[File]);
        var opened = Assert.Single(_repository.PullRequests);
        Assert.Equal((Branch, true), (opened.Branch, opened.IsDraft));
        Assert.Equal(["sveltia-cms/draft"], opened.Labels);
    }
}
