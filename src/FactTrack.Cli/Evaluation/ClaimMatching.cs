namespace FactTrack.Cli.Evaluation;

/// <summary>Which claim that was found is which of the gold: one to one, the best first.</summary>
internal static class ClaimMatching
{
    /// <summary>For each claim of the gold the one that was found, or null.</summary>
    /// <remarks>They can be the same if the action agrees and, of actor and object, one that the gold states; without an action, all of those.</remarks>
    public static Claim?[] Match(IReadOnlyList<GoldClaim> gold, ValueList<Claim> found)
    {
        var pairs = new List<(double Score, int Gold, int Found)>();
        for (int g = 0; g < gold.Count; g++)
            for (int f = 0; f < found.Count; f++)
                if (CanBe(gold[g], found[f])) pairs.Add((Score(gold[g], found[f]), g, f));
        var matches = new Claim?[gold.Count];
        var taken = new HashSet<int>();
        foreach ((_, int g, int f) in pairs.OrderByDescending(p => p.Score).ThenBy(p => p.Gold).ThenBy(p => p.Found))
            if (matches[g] is null && taken.Add(f)) matches[g] = found[f];
        return matches;
    }

    /// <summary>The fields that the gold states and the claim has otherwise.</summary>
    public static IEnumerable<GoldField> Differences(GoldClaim gold, Claim found) =>
        gold.Fields.Where(field => !FieldComparer.Agrees(field.Key, field.Value, found)).Select(field => field.Key);

    private static bool CanBe(GoldClaim gold, Claim found)
    {
        bool[] sides = [.. new[] { GoldField.Actor, GoldField.Object }.Where(f => gold[f] is { Length: > 0 }).Select(f => FieldComparer.Agrees(f, gold[f]!, found))];
        return gold[GoldField.Action] is { } action
            ? FieldComparer.Agrees(GoldField.Action, action, found) && (sides.Length == 0 || sides.Any(agrees => agrees))
            : sides.Length > 0 && sides.All(agrees => agrees);
    }

    private static double Score(GoldClaim gold, Claim found) => 1 - ((double)Differences(gold, found).Count() / gold.Fields.Count);
}
