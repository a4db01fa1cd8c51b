namespace MyBotoxLA.Abuse;

/// <param name="Bytes">What is sent.</param>
/// <param name="Ending">How the visitor leaves.</param>
internal readonly record struct HostileRequest(byte[] Bytes, Ending Ending);

/// <summary>How a visitor leaves.</summary>
internal enum Ending
{
    /// <summary>Sends another, valid request that asks to close the connection, so that the stream ends.</summary>
    Politely,

    /// <summary>Sends nothing more and waits a moment.</summary>
    Silently,

    /// <summary>Closes its half of the connection and continues to read.</summary>
    HalfClosed,

    /// <summary>Closes the connection without reading.</summary>
    Broken,

    /// <summary>Closes the connection in the middle of the response.</summary>
    BrokenWhileReading,
}
