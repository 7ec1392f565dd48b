namespace FactTrack.Accuracy;

/// <summary>A test set's reader and scorer.</summary>
internal interface ISuite
{
    /// <summary>The arguments, in one line.</summary>
    string Usage { get; }

    /// <summary>Options that take a value, such as <c>--genres</c>.</summary>
    IReadOnlyList<string> Options => [];

    /// <summary>Options that take none.</summary>
    IReadOnlyList<string> Switches => [];

    /// <summary>Reads, extracts and scores.</summary>
    /// <exception cref="UsageException">The arguments do not fit.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is not in the suite's format.</exception>
    void Run(Arguments arguments, Report report);
}
