using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using MyBotoxLA.Web.Observability;
using MyBotoxLA.Web.Serving;
using MyBotoxLA.Web.Tests.Support;
using Serilog.Formatting.Compact;

namespace MyBotoxLA.Web.Tests.Hosting;

/// <summary>What a supervisor such as systemd or Kubernetes learns from the end of the program.</summary>
public sealed class ExitCodeTests
{
    [Fact]
    public async Task FirstPages_ThatCannotBeRendered_EndTheProgramWithAnError()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var time = new FakeTimeProvider(Repository.Today);
        var renders = new RenderCount { Breaks = _ => true };

        var code = Run(
            services => services
                .Configure<MvcOptions>(mvc => mvc.Filters.Add(renders))
                .AddSingleton(folder.Options with { Time = time })
                .AddSingleton(_ => new LogQueue(Stream.Null, new CompactJsonFormatter())),
            "--urls", "http://127.0.0.1:0", "--environment=Production", "--Content:Path", folder.Root, "--Content:State", folder.State);
        await Wait.Until(() =>
        {
            time.Advance(SiteResourceStore.RetryDelay);
            return code.IsCompleted || renders.Of("/page") > SiteResourceStore.MaxTries;
        });

        Assert.Equal(SiteResourceStore.MaxTries, renders.Of("/page"));
        Assert.Equal(1, await code);
    }

    /// <summary>Runs the program in this process, with other services.</summary>
    private static Task<int> Run(Action<IServiceCollection> change, params string[] arguments) => Task.Run(() =>
    {
        using var hosts = new HostChange(change);
        return (int)(typeof(Program).Assembly.EntryPoint?.Invoke(null, [arguments]) ?? -1);
    });

    /// <summary>Changes the host that the same flow of control builds, as <c>WebApplicationFactory</c> does.</summary>
    private sealed class HostChange : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly AsyncLocal<Action<IServiceCollection>?> _change = new();
        private readonly List<IDisposable> _subscriptions = [];

        public HostChange(Action<IServiceCollection> change)
        {
            _change.Value = change;
            _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
        }

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == "Microsoft.Extensions.Hosting" && _change.Value is not null)
            {
                _subscriptions.Add(value.Subscribe(this));
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value is { Key: "HostBuilding", Value: IHostBuilder builder } && _change.Value is { } change)
            {
                builder.ConfigureServices((_, services) => change(services));
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());
    }
}
