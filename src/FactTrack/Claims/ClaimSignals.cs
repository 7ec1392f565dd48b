namespace FactTrack;

/// <summary>Which of a claim's marks its own words already show to a reader: negation, doubt, accusation.</summary>
internal sealed class ClaimSignals
{
    private readonly ClauseLexicon _lexicon = ClauseLexicon.Shared;
    private readonly string _verb;

    /// <summary>Reads the words of a claim.</summary>
    public ClaimSignals(Claim claim)
    {
        _verb = claim.Action.Lemma.Split(' ')[0];
        foreach (string word in WordsOf(claim.Action.Words)) Read(word);
        if (claim.Actors.Count > 0) Read(FirstOf(claim.Actors[0].Words));
        foreach (ClaimArgument argument in claim.Arguments)
            if (argument.Role is not (Role.Content or Role.Condition or Role.Purpose)) Read(FirstOf(argument.Words));
        // "was reportedly sold": a cue among the claim's own words.
        if (claim.Condition is not null || claim.Attribution is { } attribution && claim.Arguments.Any(a => attribution.Cue.Extent.Start <= a.Words.Extent.Start && a.Words.Extent.End <= attribution.Cue.Extent.End)) HasDoubt = true;
    }

    /// <summary>True if its words negate it; two negations do not.</summary>
    public bool IsNegated { get; private set; }

    /// <summary>True if a modal, an adverb or a condition in its words makes it less than certain.</summary>
    public bool HasDoubt { get; private set; }

    /// <summary>True if its words accuse.</summary>
    public bool Accuses { get; private set; }

    private void Read(string word)
    {
        bool negates = _lexicon.IsNegator(word) || word.EndsWith("n't", StringComparison.Ordinal), doubts = _lexicon.HedgeOf(word) is not null;
        foreach (string lemma in English.Lexical(word))
        {
            Accuses |= AllegationLexicon.Shared.Accuses(lemma);
            // "failed to stop": the verb itself is no operator.
            if (lemma == _verb || _lexicon.OperatorOf(lemma)?.Effect is not { } effect) continue;
            negates |= effect is OperatorEffect.Negative or OperatorEffect.Improbable;
            doubts |= effect is OperatorEffect.Probable or OperatorEffect.Improbable;
        }

        IsNegated ^= negates;
        HasDoubt |= doubts;
    }

    private static IEnumerable<string> WordsOf(TextPart part) => English.Line(part).Split(' ').Select(Bare);

    private static string FirstOf(TextPart part)
    {
        string line = English.Line(part);
        int end = line.IndexOf(' ', StringComparison.Ordinal);
        return Bare(end < 0 ? line : line[..end]);
    }

    private static string Bare(string word) => word.ToLowerInvariant().Replace('\u2019', '\'').Trim(',', '.', '"');
}
