namespace MyBotoxLA.Abuse;

/// <param name="Bytes">What is sent.</param>
/// <param name="Ending">How the visitor leaves.</param>
internal readonly record struct HostileRequest(byte[] Bytes, Ending Ending);

/// <summary>How a visitor leaves.</summary>
internal enum Ending
{
    /// <summary>With another request that is right and asks to close, so that there is an end to wait for.</summary>
    Politely,

    /// <summary>Says nothing more and waits a moment.</summary>
    Silently,

    /// <summary>Closes one half of the connection and listens on.</summary>
    HalfClosed,

    /// <summary>Breaks off without listening.</summary>
    Broken,

    /// <summary>Breaks off in the middle of the answer.</summary>
    BrokenWhileReading,
}
