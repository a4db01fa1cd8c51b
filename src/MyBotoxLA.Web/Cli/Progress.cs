using System.Globalization;

namespace MyBotoxLA.Web.Cli;

/// <summary>Says on a terminal what takes longer than half a second, and takes it back when that is done.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(0.5);

    private readonly Lock _writing = new();
    private readonly TextWriter _errors;
    private readonly string _folder;
    private readonly ITimer _timer;
    private bool _isShown;
    private bool _isOver;

    public Progress(TextWriter errors, string folder, TimeProvider time)
    {
        _errors = errors;
        _folder = folder;
        _timer = time.CreateTimer(_ => Show(), state: null, Patience, Timeout.InfiniteTimeSpan);
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
        var pages = Directory.EnumerateFiles(_folder, "*.md", new EnumerationOptions { RecurseSubdirectories = true }).Count();
        lock (_writing)
        {
            if (!_isOver)
            {
                _isShown = true;
                _errors.Write(string.Create(CultureInfo.InvariantCulture, $"Checking {pages:N0} pages…"));
            }
        }
    }
}
