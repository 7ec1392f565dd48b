namespace FactTrack;

/// <summary>Puts a comparison of claims into parts that a reader can check, with the words of both.</summary>
internal sealed class MatchExplainer(Claim? left, Claim? right)
{
    /// <summary>The decision with its parts.</summary>
    public MatchDecision Explain(MatchScores scores, double affinity)
    {
        TermOverlap overlap = scores.Overlap;
        List<MatchPart> parts =
        [
            Part("action", scores.Action, claim => claim.Action.Words.ToString()),
            Part("participants", overlap.Participants, Participants),
            Part("context", overlap.Context, claim => claim.Evidence.Count > 0 ? claim.Evidence[0].ToString() : ""),
        ];
        if (!float.IsNaN(overlap.Persons)) parts.Add(Part("persons", overlap.Persons, Participants));
        if (!float.IsNaN(overlap.Places)) parts.Add(Part("places", overlap.Places, Places));
        if (!float.IsNaN(overlap.Numbers)) parts.Add(Part("numbers", overlap.Numbers, claim => Join(claim.Quantities.Select(quantity => quantity.Words.ToString()))));
        if (scores.Conflict == MatchConflict.Time || left?.Times.Count > 0 || right?.Times.Count > 0)
            parts.Add(Part("time", scores.Conflict == MatchConflict.Time ? 0 : 1, claim => Join(claim.Times.Select(time => time.Words.ToString()))));
        if (scores.Conflict == MatchConflict.Actor) parts.Add(Part("actor", 0, claim => Join(claim.Actors.Select(actor => actor.ToString()))));
        if (scores.Conflict == MatchConflict.Object) parts.Add(Part("object", 0, Participants));
        if (scores.Conflict == MatchConflict.Saying) parts.Add(Part("saying", 0, claim => claim.Action.Words.ToString()));
        if (scores.Conflict == MatchConflict.Person) parts.Add(Part("person", 0, Participants));
        parts.Add(new MatchPart("articles", affinity));
        parts.Add(new MatchPart("likeness", scores.Likeness));
        return new MatchDecision(scores.Score, scores.IsMatch, [.. parts]);
    }

    private MatchPart Part(string name, double score, Func<Claim, string> words) =>
        new(name, score, left is null ? "" : words(left), right is null ? "" : words(right));

    private static string Participants(Claim claim) => Join(claim.Actors.Select(actor => actor.ToString())
        .Concat(claim.Arguments.Where(argument => ClaimSlots.SlotOf(argument.Role) is TermSlot.Object or TermSlot.Other).Select(argument => argument.Entity?.Name ?? argument.Words.ToString())));

    private static string Places(Claim claim) => Join(claim.Arguments.Where(argument => ClaimSlots.SlotOf(argument.Role) == TermSlot.Place).Select(argument => argument.Words.ToString()));

    private static string Join(IEnumerable<string> words) => string.Join("; ", words);
}
