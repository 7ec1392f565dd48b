namespace FactTrack;

/// <summary>Reads the clauses of a result as tuples of open information extraction (the form of CaRB's scorer).</summary>
public static class ClaimTuples
{
    /// <summary>The tuples of an article, in the order of the text.</summary>
    /// <param name="result">A result with its <see cref="ExtractionResult.Document"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    /// <exception cref="ArgumentException">The result was made without its document.</exception>
    public static IEnumerable<ClaimTuple> Read(ExtractionResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        Document document = result.Document
            ?? throw new ArgumentException("Tuples are read from the clauses: extract with ExtractionOptions.KeepDocument = true.", nameof(result));
        return document.Clauses.SelectMany(clause => TupleReader.Read(document, clause));
    }
}
