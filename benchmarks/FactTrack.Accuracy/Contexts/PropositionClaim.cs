namespace FactTrack.Accuracy;

/// <summary>Finds the claim that is a proposition.</summary>
/// <remarks>
/// The best claim has the highest sum of two F1 figures in words: of predicate and action, and of all words. The predicate counts by
/// itself because the claim of the saying holds all words of what is said. A claim that shares no word is none; of equal ones the first counts.
/// </remarks>
internal static class PropositionClaim
{
    /// <summary>The claim, or null.</summary>
    public static Claim? Of(ContextRow row, IEnumerable<Claim> claims)
    {
        string[] predicate = Words.Of(row.Predicate);
        string[] all = [.. predicate, .. row.Arguments.SelectMany(a => Words.Of(a))];
        double best = 0;
        Claim? found = null;
        foreach (Claim claim in claims)
        {
            string[] action = Words.Of(claim.Action.Words.ToString());
            double score = Words.F1(predicate, action) + Words.F1(all, [.. action, .. Participants(claim)]);
            if (score > best) (best, found) = (score, claim);
        }

        return found;
    }

    /// <summary>The claim first, then those others whose whole action the proposition holds, as its predicate or in an argument; a bare "was" with its actor.</summary>
    /// <remarks>Gold puts verbs into other forms ("have begun" for "beginning"): an action is held by its lemma too.</remarks>
    public static Claim[] CutsOf(ContextRow row, IEnumerable<Claim> claims)
    {
        string[] all = [.. Words.Of(row.Predicate), .. row.Arguments.SelectMany(a => Words.Of(a))];
        Claim[] given = [.. claims];
        Claim? best = Of(row, given);
        string[] lemmas = Lemmas(string.Join(' ', [row.Predicate, .. row.Arguments]));
        Claim[] others = [.. given.Where(c => c != best && (IsHeld(c.Action.Words) || (c.Action.Lemma != "be" && lemmas.Contains(c.Action.Lemma))) && (c.Action.Lemma != "be" || c.Actors.Any(a => IsHeld(a.Words))))];
        return best is null ? others : [best, .. others];

        bool IsHeld(TextPart part) => Words.Of(part.ToString()) is { Length: > 0 } words && Words.Shared(words, all) == words.Length;
    }

    private static string[] Lemmas(string text)
    {
        Document document = ClaimExtractor.Default.Annotate(new Article(text) { IsPretokenized = true });
        return [.. Enumerable.Range(0, document.Tokens.Count).Select(document.Syntax.LemmaOf)];
    }

    private static IEnumerable<string> Participants(Claim claim) => claim.Actors.SelectMany(a => Words.Of(a.Words.ToString()))
        .Concat(claim.Arguments.SelectMany(a => Words.Of($"{a.Preposition} {a.Words}")));
}
