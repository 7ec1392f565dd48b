namespace FactTrack;

/// <summary>Reads the clauses of a result as tuples of open information extraction (the form of CaRB's scorer).</summary>
/// <remarks>No tuple asserts what its sentence denies: a negation outside the words of the clause is put before its predicate as "not", and
/// what is asked or withheld ("could not say whether ...") gives none.</remarks>
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
        return Read(document);
    }

    /// <summary>The tuples of a document, in the order of the text.</summary>
    internal static IEnumerable<ClaimTuple> Read(Document document) => Clauses(document).SelectMany(c => TupleReader.Read(document, c.Clause, c.IsDenied));

    /// <summary>The clauses that are put forward, and whether their source denies them.</summary>
    internal static IEnumerable<(Clause Clause, bool IsDenied)> Clauses(Document document)
    {
        var attributions = new AttributionIndex(document);
        var tree = new TreeIndex(document.Syntax);
        foreach (Clause clause in document.Clauses)
        {
            if (attributions.IsWithheld(clause.Predicate) || IsAsked(document, tree, clause.Predicate) || IsBelowNegation(document, clause)) continue;
            yield return (clause, attributions.Of(clause.Predicate) is { Stance: Stance.Denied });
        }
    }

    // "did not vote to close the school": whether it closes, nobody says.
    private static bool IsBelowNegation(Document document, Clause clause) =>
        clause is { Kind: ClauseKind.Infinitive, Relation: Relation.Xcomp or Relation.Ccomp or Relation.Advcl, Polarity: Polarity.Positive, Operators.Count: 0, Parent: >= 0 }
        && document.Clauses[clause.Parent] is { Polarity: Polarity.Negative } above && above.Predicate < clause.Predicate;

    private static bool IsAsked(Document document, TreeIndex tree, int predicate)
    {
        for (int at = predicate; at >= 0; at = document.Syntax.HeadOf(at))
            if (ConditionClauses.IsQuestion(document.Syntax, tree, at)) return true;
        return false;
    }
}
