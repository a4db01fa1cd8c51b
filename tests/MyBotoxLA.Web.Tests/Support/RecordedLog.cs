using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace MyBotoxLA.Web.Tests.Support;

/// <summary>Keeps what is logged, each as its level and its message.</summary>
public sealed class RecordedLog<T> : ILogger<T>
{
    private readonly ConcurrentQueue<string> _all = new();

    public string[] All => [.. _all];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter) => _all.Enqueue($"{logLevel} {formatter(state, exception)}");
}
