namespace MyBotoxLA.Web.Cli;

/// <summary>Says on a terminal how far something is that takes longer than half a second, and takes it back when that is done.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(0.2);

    private readonly Lock _writing = new();
    private readonly TextWriter _errors;
    private readonly Func<string> _line;
    private readonly ITimer _timer;
    private bool _isShown;
    private bool _isOver;

    /// <param name="errors">The terminal.</param>
    /// <param name="line">What to say at this moment.</param>
    /// <param name="time">When to say it.</param>
    public Progress(TextWriter errors, Func<string> line, TimeProvider time)
    {
        _errors = errors;
        _line = line;
        _timer = time.CreateTimer(_ => Show(), state: null, Patience, Period);
    }

    public void Dispose()
    {
        _timer.Dispose();
        lock (_writing)
        {
            _isOver = true;
            if (_isShown)
            {
                _errors.Write("\r\e[K");
            }
        }
    }

    private void Show()
    {
        var line = _line();
        lock (_writing)
        {
            if (!_isOver)
            {
                _errors.Write(_isShown ? $"\r\e[K{line}" : line);
                _isShown = true;
            }
        }
    }
}
