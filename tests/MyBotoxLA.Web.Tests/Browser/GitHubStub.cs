using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace MyBotoxLA.Web.Tests.Browser;

/// <summary>
/// Answers the requests that the editor sends to GitHub's API, over a repository in memory. Sources: docs.github.com/en/rest and
/// docs.github.com/en/graphql, for the calls that Sveltia CMS makes, and no others.
/// </summary>
public sealed partial class GitHubStub(GitHubRepository repository)
{
    public const string Address = "https://api.github.com/";

    private const string Repo = "/repos/clinic/mybotoxla";
    private const string Time = "2026-11-25T12:00:00Z";

    /// <summary>The status of every answer; 0 if the network is down, null if all is well.</summary>
    public int? Failure { get; set; }

    /// <summary>Requests that match fail as <see cref="Failure"/> says; by default all.</summary>
    public Func<IRequest, bool> Fails { get; set; } = _ => true;

    /// <summary>Requests that the stub does not know. A test that needs one more adds it here.</summary>
    public List<string> Unknown { get; } = [];

    public Task Answer(IRoute route)
    {
        var request = route.Request;
        if (Failure is { } status && Fails(request))
        {
            return status == 0 ? route.AbortAsync("internetdisconnected") : Send(route, (status, Error($"Failure {status}")));
        }

        var path = new Uri(request.Url).AbsolutePath;
        var body = JsonNode.Parse(request.PostData ?? "{}") ?? new JsonObject();
        var call = $"{request.Method} {Uri.UnescapeDataString(path)}";
        return Send(route, path == "/graphql" ? (200, AnswerQuery(body)) : AnswerRest(call, body));
    }

    private static Task Send(IRoute route, (int Status, JsonNode? Body) answer) => route.FulfillAsync(new()
    {
        Status = answer.Status,
        ContentType = "application/json; charset=utf-8",
        Headers = new Dictionary<string, string> { ["Access-Control-Allow-Origin"] = "*" },
        Body = answer.Body?.ToJsonString() ?? "",
    });

    private static JsonObject Error(string message) => new() { ["message"] = message };

    private (int Status, JsonNode? Body) AnswerRest(string call, JsonNode body) => call switch
    {
        "GET /user" => (200, new JsonObject { ["id"] = 1, ["login"] = "nurse", ["name"] = "A. Nurse", ["email"] = "nurse@example.com" }),
        $"GET {Repo}/collaborators/nurse" => (204, null),
        $"POST {Repo}/pulls" => OpenPullRequest(body),
        _ when call.StartsWith($"GET {Repo}/git/trees/", StringComparison.Ordinal) => (200, Tree(call[(call.LastIndexOf('/') + 1)..])),
        _ when call.StartsWith($"PATCH {Repo}/git/refs/heads/", StringComparison.Ordinal) =>
            (200, MoveBranch(call[(call.IndexOf("/heads/", StringComparison.Ordinal) + "/heads/".Length)..], Text(body["sha"]))),
        _ when LabelsOf().Match(call) is { Success: true } labels => (200, Label(int.Parse(labels.Groups[1].Value), body)),
        _ => (404, Missing(call)),
    };

    private JsonObject Missing(string call)
    {
        Unknown.Add(call);
        return Error("Not Found");
    }

    private JsonObject Tree(string commit) => new()
    {
        ["tree"] = new JsonArray([.. repository[commit].Files.Select(file => new JsonObject
        {
            ["path"] = file.Key,
            ["type"] = "blob",
            ["sha"] = GitHubRepository.IdOf(repository[commit], file.Key),
            ["size"] = file.Value.Length,
        })]),
    };

    private JsonObject MoveBranch(string branch, string commit)
    {
        repository.Branches[branch] = commit;
        return [];
    }

    private (int Status, JsonNode Body) OpenPullRequest(JsonNode body)
    {
        var branch = Text(body["head"]);
        if (repository.PullRequests.Any(open => open.Branch == branch))
        {
            return (422, new JsonObject
            {
                ["message"] = "Validation Failed",
                ["errors"] = new JsonArray(Error($"A pull request already exists for clinic:{branch}.")),
            });
        }

        var isDraft = body["draft"]?.GetValue<bool>() ?? false;
        var opened = new GitHubPullRequest(repository.PullRequests.Count + 7, branch, Text(body["title"]), isDraft, []);
        repository.PullRequests.Add(opened);
        return (201, new JsonObject
        {
            ["number"] = opened.Number,
            ["node_id"] = $"PR_{opened.Number}",
            ["title"] = opened.Title,
            ["html_url"] = $"https://github.com/clinic/mybotoxla/pull/{opened.Number}",
            ["head"] = new JsonObject { ["sha"] = repository.Branches[branch] },
            ["created_at"] = Time,
            ["updated_at"] = Time,
        });
    }

    /// <summary>POST adds labels, and PATCH replaces them.</summary>
    private JsonObject Label(int number, JsonNode body)
    {
        var at = repository.PullRequests.FindIndex(open => open.Number == number);
        var labels = (body["labels"] as JsonArray)?.Select(Text).ToImmutableArray() ?? repository.PullRequests[at].Labels;
        repository.PullRequests[at] = repository.PullRequests[at] with { Labels = labels };
        return new() { ["labels"] = Names(labels) };
    }

    private JsonObject AnswerQuery(JsonNode body)
    {
        var (query, variables) = (Text(body["query"]), body["variables"] ?? new JsonObject());
        var branch = Text(variables["branch"]);
        return query switch
        {
            _ when query.Contains("createCommitOnBranch", StringComparison.Ordinal) => Commit(variables["input"], query),
            _ when query.Contains("createRef", StringComparison.Ordinal) => CreateBranch(variables["input"]),
            _ when query.Contains("markPullRequestReadyForReview", StringComparison.Ordinal) => SendForReview(variables["input"]),
            _ when query.Contains("forkRepo", StringComparison.Ordinal) => Data(new()
            {
                ["fork"] = new JsonObject { ["id"] = "R_1" },
                ["base"] = new JsonObject { ["ref"] = Ref(branch) },
            }),
            _ when query.Contains("headRefName: $branch", StringComparison.Ordinal) => InRepository(
                "pullRequests",
                new JsonObject { ["totalCount"] = repository.PullRequests.Count(open => open.Branch == branch) }),
            _ when query.Contains("pullRequests(", StringComparison.Ordinal) => InRepository(
                "pullRequests",
                new JsonObject { ["nodes"] = new JsonArray([.. repository.PullRequests.Select(Describe)]) }),
            _ when Aliases().Matches(query) is { Count: > 0 } aliases =>
                Data(new() { ["repository"] = new JsonObject(aliases.Select(alias => Pair(alias.Groups[1].Value, Find(alias)))) }),
            _ => InRepository("ref", Ref(branch)),
        };
    }

    private static KeyValuePair<string, JsonNode?> Pair(string key, JsonNode? value) => KeyValuePair.Create(key, value);

    private static JsonObject Data(JsonObject data) => new() { ["data"] = data };

    private static JsonObject InRepository(string key, JsonNode? value) =>
        Data(new() { ["repository"] = new JsonObject { [key] = value } });

    private static JsonObject Failed(string message) => new() { ["data"] = null, ["errors"] = new JsonArray(Error(message)) };

    /// <summary>The last commit of a branch, with all that the queries ask about it.</summary>
    private JsonObject? Ref(string branch) => !repository.Branches.TryGetValue(branch, out var id) ? null : new()
    {
        ["target"] = new JsonObject
        {
            ["oid"] = id,
            ["history"] = new JsonObject
            {
                ["nodes"] = new JsonArray(new JsonObject
                {
                    ["oid"] = id,
                    ["message"] = repository[id].Message,
                    ["author"] = new JsonObject { ["name"] = "A. Nurse", ["email"] = "nurse@example.com" },
                    ["committedDate"] = Time,
                }),
            },
        },
    };

    /// <summary>A file by its object name or as of a commit or a branch, or the last commit.</summary>
    private JsonObject? Find(Match alias)
    {
        var (kind, name) = (alias.Groups[2].Value, alias.Groups[3].Value);
        if (kind.Length == 0)
        {
            return Ref("main");
        }

        var place = name.Split(':', 2);
        var commit = kind == "expression" ? repository.Branches.GetValueOrDefault(place[0], place[0]) : "";
        var id = kind == "expression" ? GitHubRepository.IdOf(repository[commit], place[1]) : name;
        return id is null || !repository.Blobs.TryGetValue(id, out var bytes) ? null : new()
        {
            ["oid"] = id,
            ["byteSize"] = bytes.Length,
            ["isBinary"] = bytes.Contains((byte)0),
            ["isTruncated"] = false,
            ["text"] = Encoding.UTF8.GetString(bytes),
        };
    }

    private JsonObject Commit(JsonNode? input, string query)
    {
        var branch = Text(input?["branch"]?["branchName"]);
        if (repository.Branches[branch] != Text(input?["expectedHeadOid"]))
        {
            return Failed($"Expected branch to point to \"{Text(input?["expectedHeadOid"])}\" but it did not.");
        }

        var commit = repository.Commit(
            branch,
            Text(input?["message"]?["headline"]),
            Items(input?["fileChanges"]?["additions"])
                .Select(file => KeyValuePair.Create(Text(file["path"]), Convert.FromBase64String(Text(file["contents"])))),
            Items(input?["fileChanges"]?["deletions"]).Select(file => Text(file["path"])));
        var written = new JsonObject { ["oid"] = commit.Id, ["committedDate"] = Time };
        foreach (var file in SavedFiles().Matches(query).Select(match => match.Groups))
        {
            written[file[1].Value] = new JsonObject { ["oid"] = GitHubRepository.IdOf(commit, file[2].Value) };
        }

        return Data(new() { ["createCommitOnBranch"] = new JsonObject { ["commit"] = written } });
    }

    private JsonObject CreateBranch(JsonNode? input)
    {
        var branch = Text(input?["name"])["refs/heads/".Length..];
        return repository.Branches.TryAdd(branch, Text(input?["oid"]))
            ? Data(new() { ["createRef"] = new JsonObject { ["ref"] = new JsonObject { ["name"] = branch } } })
            : Failed($"A ref named \"refs/heads/{branch}\" already exists in the repository.");
    }

    private JsonObject SendForReview(JsonNode? input)
    {
        var at = repository.PullRequests.FindIndex(open => $"PR_{open.Number}" == Text(input?["pullRequestId"]));
        repository.PullRequests[at] = repository.PullRequests[at] with { IsDraft = false };
        return Data([]);
    }

    private JsonObject Describe(GitHubPullRequest open)
    {
        var head = repository.Head(open.Branch);
        return new()
        {
            ["id"] = $"PR_{open.Number}",
            ["number"] = open.Number,
            ["title"] = open.Title,
            ["url"] = $"https://github.com/clinic/mybotoxla/pull/{open.Number}",
            ["isDraft"] = open.IsDraft,
            ["isCrossRepository"] = false,
            ["createdAt"] = Time,
            ["updatedAt"] = Time,
            ["headRefName"] = open.Branch,
            ["headRefOid"] = head.Id,
            ["labels"] = new JsonObject { ["nodes"] = Names(open.Labels) },
            ["files"] = new JsonObject
            {
                ["nodes"] = new JsonArray(
                    [.. repository.Changed(head).Select(path => new JsonObject { ["path"] = path, ["changeType"] = "MODIFIED" })]),
            },
        };
    }

    private static JsonArray Names(IEnumerable<string> labels) =>
        new([.. labels.Select(label => new JsonObject { ["name"] = label })]);

    private static IEnumerable<JsonNode> Items(JsonNode? list) => (list as JsonArray)?.OfType<JsonNode>() ?? [];

    private static string Text(JsonNode? node) => node?.GetValue<string>() ?? "";

    [GeneratedRegex($"^(?:GET|POST|PATCH) {Repo}/issues/([0-9]+)(?:/labels)?$")]
    private static partial Regex LabelsOf();

    [GeneratedRegex("""(\w+_\d+):\s+(?:object\((oid|expression): "([^"]+)"\)|ref\()""")]
    private static partial Regex Aliases();

    [GeneratedRegex("""(file_\d+): file\(path: "([^"]+)"\)""")]
    private static partial Regex SavedFiles();
}
