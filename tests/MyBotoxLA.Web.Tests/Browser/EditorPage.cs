using System.Text.RegularExpressions;
using Microsoft.Playwright;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Browser;

/// <summary>
/// The editor over a copy of the content. The copy is a folder that belongs to the browser's profile, because no program can choose a real
/// folder in Chromium; the editor itself sees no difference.
/// </summary>
public sealed partial class EditorPage : IAsyncDisposable
{
    public static readonly Uri Address = new("http://editor.localhost/");

    private const string Form = "[aria-label='Content Editor'] [aria-label^='Edit ']";

    private const string Fields = "[contenteditable=true] :is(p, li, h2, h3), textarea, input, [aria-expanded]";

    private const string ChooseFolder = "window.showDirectoryPicker = () => navigator.storage.getDirectory();";

    private const string WriteFiles = """
        async files => {
          const root = await navigator.storage.getDirectory();
          await root.getDirectoryHandle('.git', { create: true });
          for (const [path, text] of Object.entries(files)) {
            let folder = root;
            const parts = path.split('/');
            for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
            const file = await folder.getFileHandle(parts.at(-1), { create: true });
            const writer = await file.createWritable();
            await writer.write(text);
            await writer.close();
          }
        }
        """;

    private const string ReadFile = """
        async path => {
          let folder = await navigator.storage.getDirectory();
          const parts = path.split('/');
          for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
          return (await (await folder.getFileHandle(parts.at(-1))).getFile()).text();
        }
        """;

    /// <summary>The editor draws a field when it is first visible.</summary>
    private const string Undrawn = "div.placeholder";

    private const string Collapsed = ":is([aria-controls^='object-'], [aria-controls^='list-'])[aria-expanded='false']";

    private const string ScrollTo = """
        async selector => {
          const form = document.querySelector('[aria-label="Content Editor"]');
          const visible = () => [...form.querySelectorAll(selector)].filter(element => element.checkVisibility());
          for (let elements; (elements = visible()).length > 0;) {
            const buttons = elements.filter(element => element.localName === 'button');
            for (const button of buttons) button.click();
            if (buttons.length === 0) elements[0].scrollIntoView();
            await new Promise(requestAnimationFrame);
          }
        }
        """;

    private readonly IBrowserContext _context;

    private EditorPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Response += (_, response) => Answers.Add(response.Url);
    }

    public IPage Page { get; }

    /// <summary>The addresses that answered.</summary>
    public List<string> Answers { get; } = [];

    /// <summary>The files of the real content, by their path in the repository.</summary>
    public static Dictionary<string, string> Content => Directory
        .EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".md" or ".yml")
        .ToDictionary(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), File.ReadAllText);

    /// <summary>The editor before somebody signs in.</summary>
    public static async Task<EditorPage> Open(Chromium chromium, EditorBundle bundle, Dictionary<string, string> files)
    {
        var editor = await Open(chromium, bundle, context => context.AddInitScriptAsync(ChooseFolder));
        await editor.Page.GotoAsync(new Uri(Address, "empty").ToString());
        await editor.Page.EvaluateAsync(WriteFiles, files);
        await editor.Page.GotoAsync(Address.ToString());
        return editor;
    }

    /// <summary>The editor with the list of pages.</summary>
    public static async Task<EditorPage> OpenFolder(Chromium chromium, EditorBundle bundle, Dictionary<string, string> files)
    {
        var editor = await Open(chromium, bundle, files);
        await editor.Button("Work with Local Repository").ClickAsync();
        await editor.Page.GetByRole(AriaRole.Grid).First.WaitForAsync();
        return editor;
    }

    /// <summary>The editor with the list of pages of a repository on GitHub, after signing in with a token.</summary>
    public static async Task<EditorPage> SignIn(Chromium chromium, EditorBundle bundle, GitHubStub gitHub)
    {
        var editor = await Open(chromium, bundle, context => context.RouteAsync($"{GitHubStub.Address}**", gitHub.Answer));
        await editor.Page.GotoAsync(Address.ToString());
        await editor.Button("Sign In Using Access Token").ClickAsync();
        await editor.Page.GetByRole(AriaRole.Textbox).Last.FillAsync("github_pat_1");
        await editor.Page.Keyboard.PressAsync("Enter");
        await editor.Page.GetByRole(AriaRole.Grid).First.WaitForAsync();
        return editor;
    }

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Box(string name) => Page.GetByRole(AriaRole.Textbox, new() { Name = name, Exact = true });

    public Task<string> Read(string file) => Page.EvaluateAsync<string>(ReadFile, file);

    /// <summary>Opens a file of the content, and waits for its form.</summary>
    public async Task Edit(string file)
    {
        await Page.EvaluateAsync("hash => { location.hash = hash; }", $"/collections/{Entry(file)}");
        await Page.Locator(Form).Locator(Fields).First.WaitForAsync();
    }

    public Task ShowEveryField() => Page.EvaluateAsync(ScrollTo, Undrawn);

    /// <summary>Shows also those of groups and entries that take one line.</summary>
    public Task ExpandEveryField() => Page.EvaluateAsync(ScrollTo, $"{Collapsed}, {Undrawn}");

    /// <summary>Opens the form of a new file of a collection.</summary>
    public async Task New(string collection)
    {
        await Page.EvaluateAsync("hash => { location.hash = hash; }", $"/collections/{collection}/new");
        await Page.Locator(Form).Locator("[contenteditable=true]").First.WaitForAsync();
    }

    /// <summary>Inserts a block where the cursor is.</summary>
    public async Task Insert(string block)
    {
        await Button("Insert").First.ClickAsync();
        await Page.GetByRole(AriaRole.Menuitem, new() { Name = block, Exact = true }).ClickAsync();
    }

    public async Task Save()
    {
        await Button("Save").ClickAsync();
        await WaitForList();
    }

    /// <summary>Saves as somebody who wants to go on another day.</summary>
    public async Task SaveDraft()
    {
        await Button("Save").ClickAsync();
        await Button("Later").ClickAsync();
        await WaitForList();
    }

    /// <summary>Waits until the form is closed.</summary>
    public Task WaitForList() =>
        Page.WaitForFunctionAsync("() => !location.hash.includes('/entries/') && !location.hash.includes('/new')");

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private static async Task<EditorPage> Open(Chromium chromium, EditorBundle bundle, Func<IBrowserContext, Task> prepare)
    {
        var context = await chromium.NewContext(
            new() { ViewportSize = new() { Width = 1200, Height = 900 }, Locale = "en-US", ReducedMotion = ReducedMotion.Reduce });
        await context.RouteAsync($"{Address}**", route => Answer(route, bundle));
        await prepare(context);
        return new EditorPage(context, await context.NewPageAsync());
    }

    /// <summary>The address of the form for a file.</summary>
    private static string Entry(string file)
    {
        var match = PathOfFile().Match(file);
        var (isSpanish, folder, name) = (match.Groups[1].Success, match.Groups[2].Value, match.Groups[3].Value);
        return (folder, isSpanish, name) switch
        {
            ("safety/", _, _) => $"safety/entries/{name}{(isSpanish ? "-es" : "")}",
            ("fragments/", false, _) => $"fragments/entries/{name}",
            ("fragments/", true, _) => $"fragmentos/entries/{name}",
            (_, _, "site.yml") => "_singletons/entries/clinic",
            _ when name.EndsWith(".yml", StringComparison.Ordinal) => $"registers/entries/{name[..^4]}",
            (_, true, _) => $"paginas/entries/{name}",
            _ => $"pages/entries/{name}",
        };
    }

    private static Task Answer(IRoute route, EditorBundle bundle)
    {
        var path = new Uri(route.Request.Url).AbsolutePath;
        return EditorBundle.Find(path) is var (file, type)
            ? route.FulfillAsync(new() { Path = file, ContentType = type, Headers = bundle.Headers })
            : route.FulfillAsync(new() { Status = path == "/empty" ? 200 : 404, ContentType = "text/html", Body = "" });
    }

    [GeneratedRegex(@"^content/(es/)?(safety/|fragments/)?(.+?)(?:\.md)?$")]
    private static partial Regex PathOfFile();
}
