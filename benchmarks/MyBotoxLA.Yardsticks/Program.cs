using Microsoft.Extensions.Primitives;

// What the site is measured against: programs that send the same bytes and headers in other ways.
//   empty                   nothing but what every such program does, for the time that it takes to start
//   bare HEAD BODY          a Kestrel handler that writes what stands in the two files
//   output-cache HEAD BODY  the same behind the framework's output cache
if (args is ["empty", .. var rest])
{
    var empty = WebApplication.CreateBuilder(rest).Build();
    empty.MapGet("/", () => "Hello World!");
    await empty.RunAsync();
    return;
}

var (kind, head, body) = (args[0], args[1], args[2]);
var builder = WebApplication.CreateBuilder(args[3..]);
builder.Logging.ClearProviders();
builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
builder.Services.AddOutputCache(
    cache => cache.AddBasePolicy(policy => policy.Expire(TimeSpan.FromDays(1)).SetVaryByHeader("Accept-Encoding")));
await using var app = builder.Build();
if (kind == "output-cache")
{
    app.UseOutputCache();
}

var headers = File.ReadLines(head)
    .Select(line => line.Split(": ", 2))
    .Select(parts => KeyValuePair.Create(parts[0], (StringValues)parts[1]))
    .ToArray();
var bytes = File.ReadAllBytes(body);
app.Run(context =>
{
    foreach (var (name, value) in headers)
    {
        context.Response.Headers[name] = value;
    }

    context.Response.ContentLength = bytes.Length;
    return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
});
await app.RunAsync();
