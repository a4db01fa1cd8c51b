using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using MyBotoxLA.Web.Serving;

namespace MyBotoxLA.Web.Tests.Support;

/// <summary>Counts how often Razor renders each page, and throws on request.</summary>
public sealed class RenderCount : IResourceFilter
{
    private readonly ConcurrentDictionary<string, int> _counts = new();

    /// <summary>True for the pages that cannot be rendered.</summary>
    public Func<string, bool> Breaks { get; set; } = _ => false;

    public int Of(string path) => _counts.GetValueOrDefault(path);

    /// <summary>What was rendered since the last call, as <c>/page</c> or <c>3 × /page</c>, and forgets it.</summary>
    public string[] Take()
    {
        var counts = _counts.OrderBy(count => count.Key, StringComparer.Ordinal).ToArray();
        string[] all = [.. counts.Select(count => count.Value == 1 ? count.Key : $"{count.Value} × {count.Key}")];
        _counts.Clear();
        return all;
    }

    /// <summary>The site with another content folder and without the watcher, which could scan while a test is still writing.</summary>
    public WebApplicationFactory<Program> In(SiteFactory site, ContentFolder folder, Action<IServiceCollection>? change = null) =>
        site.With(folder, builder => builder.ConfigureServices(services =>
        {
            services.Remove(services.Single(service => service.ImplementationType == typeof(ContentReloadService)));
            services.Configure<MvcOptions>(mvc => mvc.Filters.Add(this));
            change?.Invoke(services);
        }));

    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        var path = context.HttpContext.Request.Path.Value ?? "";
        _counts.AddOrUpdate(path, 1, (_, count) => count + 1);
        if (Breaks(path))
        {
            throw new InvalidOperationException("This view is broken.");
        }
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }
}
