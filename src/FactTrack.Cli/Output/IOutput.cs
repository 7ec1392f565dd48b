namespace FactTrack.Cli;

/// <summary>Writes results in one format.</summary>
internal interface IOutput : IDisposable
{
    /// <summary>True if <see cref="ExtractionResult.Document"/> must be there.</summary>
    bool NeedsDocument { get; }

    /// <summary>Writes the result of one article.</summary>
    void Write(ExtractionResult result);

    /// <summary>Called once, after the last result.</summary>
    void Complete();
}
