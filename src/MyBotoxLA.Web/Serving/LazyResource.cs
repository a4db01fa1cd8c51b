namespace MyBotoxLA.Web.Serving;

/// <summary>
/// A resource that is created from its inputs once, when it is first wanted. Versions of the site whose inputs are equal share it.
/// </summary>
internal sealed class LazyResource
{
    /// <summary>How long after a failure to try again: it may have been passing, for example for lack of memory.</summary>
    public static readonly TimeSpan RetryDelay = TimeSpan.FromSeconds(10);

    private readonly ResourceFactory _factory;
    private readonly Lock _creating = new();
    private LazyResource? _previous;
    private Resource? _created;
    private Failure? _failure;
    private Resource? _error;

    /// <param name="name">See <see cref="Resource.Name"/>.</param>
    /// <param name="inputs">Everything that it is created from.</param>
    /// <param name="factory">Creates it.</param>
    /// <param name="previous">The same resource with other inputs; null if there was none.</param>
    public LazyResource(string name, object inputs, ResourceFactory factory, LazyResource? previous)
    {
        (Name, Inputs, _factory) = (name, inputs, factory);

        // One that nobody wanted yet is skipped, so that a series of edits does not become a chain of versions.
        _previous = previous is { _created: null, _previous: { } older } ? older : previous;
    }

    public string Name { get; }

    public object Inputs { get; }

    /// <summary>True if it could not be created the last time that it was tried.</summary>
    public bool HasFailed => Volatile.Read(ref _failure) is not null;

    public bool IsCreated => Volatile.Read(ref _created) is not null;

    /// <summary>The resource or the previous one, if that was created; null if neither was.</summary>
    public Resource? Existing => Volatile.Read(ref _created) ?? Volatile.Read(ref _previous)?.Existing;

    /// <summary>
    /// The resource, created if it is not yet; the previous one if that fails, or in Development the error; null if there is none.
    /// </summary>
    public Resource? Get()
    {
        if (Volatile.Read(ref _created) is { } created)
        {
            return created;
        }

        lock (_creating)
        {
            return _created ?? (MayTry() && TryCreate() ? _created : _error ?? _previous?.Get());
        }
    }

    private bool MayTry() => _failure is not { } failure || _factory.Time.GetElapsedTime(failure.At) >= RetryDelay;

    private bool TryCreate()
    {
        try
        {
            Volatile.Write(ref _created, _factory.Create(Name, Inputs).ReuseIfEqual(_previous?.Existing));
            Volatile.Write(ref _failure, null);
            Volatile.Write(ref _previous, null);
            return true;
        }
        catch (Exception fault)
        {
            if (_failure?.Message != fault.Message)
            {
                _factory.LogFailure(fault, Name);
            }

            _error = _factory.CreateError(Name, fault);
            Volatile.Write(ref _failure, new Failure(fault.Message, _factory.Time.GetTimestamp()));
            return false;
        }
    }

    private sealed record Failure(string Message, long At);
}
