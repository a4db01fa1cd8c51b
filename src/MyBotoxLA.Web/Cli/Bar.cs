using System.Globalization;

namespace MyBotoxLA.Web.Cli;

/// <summary>How far a count of steps is: <c>Compressing [#####     ] 1,234 of 2,468</c>.</summary>
internal sealed class Bar
{
    private const int Width = 20;

    private string _doing = "";
    private int _total = 1;
    private int _done;

    public void Begin(string doing, int total) => (_doing, _total, _done) = (doing, Math.Max(total, 1), 0);

    /// <summary>One step more; from any thread.</summary>
    public void Step() => Interlocked.Increment(ref _done);

    public override string ToString()
    {
        var done = Math.Min(Volatile.Read(ref _done), _total);
        var full = (int)((long)done * Width / _total);
        return string.Create(CultureInfo.InvariantCulture, $"{_doing} [{new string('#', full)}{new string(' ', Width - full)}] {done:N0} of {_total:N0}");
    }
}
