namespace FactTrack;

/// <summary>How a <see cref="SqliteFactStore"/> works. The defaults are the values of a new instance.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record SqliteFactStoreOptions
{
    /// <summary>How much of the articles that come in is kept. <see cref="FactTrack.KeepText.All"/> by default; what is stored already stays as it is.</summary>
    public KeepText KeepText { get; init; }

    /// <summary>True to open an existing file for reading only. False by default.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>How long to wait for another process that writes; 5 seconds by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or longer than a day.</exception>
    public TimeSpan BusyTimeout
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, TimeSpan.FromDays(1));
            field = value;
        }
    } = TimeSpan.FromSeconds(5);

    /// <summary>The most pages of the file, for tests of a full disk; null for no limit.</summary>
    internal int? MaximumPages { get; init; }
}
