using System.Globalization;

namespace FactTrack.Cli.Evaluation;

/// <summary>Compares a field of the gold with a claim that was found. Words agree if all those of the shorter are in the longer, without case, articles and punctuation.</summary>
internal static class FieldComparer
{
    private static readonly char[] s_marks = [' ', '\n', '\t', '"', '“', '”', ',', '.', '(', ')', ';', ':'];

    /// <summary>True if the claim has what the gold states.</summary>
    public static bool Agrees(GoldField field, string[] gold, Claim claim) => field switch
    {
        GoldField.Kind => gold[0] == ClaimLabels.Kind(claim),
        GoldField.Polarity => gold[0].Equals(claim.Polarity.ToString(), StringComparison.OrdinalIgnoreCase),
        GoldField.Certainty => gold[0].Equals(claim.Certainty.ToString(), StringComparison.OrdinalIgnoreCase),
        GoldField.Action => gold.Any(action => action.Equals(claim.Action.Lemma, StringComparison.OrdinalIgnoreCase) || Holds(claim.Action.Words.ToString(), action)),
        GoldField.Actor => gold.Length == claim.Actors.Count && gold.All(actor => claim.Actors.Any(found => IsNamed(actor, found.Words, found.Entity))),
        GoldField.Object => gold.Length == 0 ? !Objects(claim).Any() : gold.All(value => Objects(claim).Any(found => IsNamed(value, found.Words, found.Entity))),
        GoldField.Source => IsChain(gold, claim),
        GoldField.Quantity => gold.Length == 0 ? claim.Quantities.Count == 0 : gold.All(value => claim.Quantities.Any(found => IsAmount(value, found))),
        _ => gold.Length == 0 ? claim.Times.Count == 0 : gold.All(value => claim.Times.Any(found => value == found.Value || Agree(value, found.Words.ToString()))),
    };

    /// <summary>True if the claim has any value of a field.</summary>
    public static bool IsStated(GoldField field, Claim claim) => field switch
    {
        GoldField.Actor => claim.Actors.Count > 0,
        GoldField.Object => Objects(claim).Any(),
        GoldField.Source => claim.Asserter != Asserter.Article,
        GoldField.Quantity => claim.Quantities.Count > 0,
        GoldField.Time => claim.Times.Count > 0,
        _ => true,
    };

    private static IEnumerable<ClaimArgument> Objects(Claim claim) => claim.Arguments.Where(a => a.Role is Role.Object or Role.Predicate or Role.Content);

    private static bool IsChain(string[] gold, Claim claim)
    {
        if (gold.Length == 0) return claim.Asserter == Asserter.Article;
        if (claim.Attribution is not { } attribution) return false;
        Source[] chain = [.. attribution.Chain()];
        return gold.Length <= chain.Length && gold.Zip(chain).All(pair => IsNamed(pair.First, pair.Second.Antecedent ?? pair.Second.Words, pair.Second.Entity));
    }

    private static bool IsNamed(string gold, TextPart? words, Entity? entity) =>
        (words is not null && Agree(gold, words.ToString())) || (entity is not null && (Agree(gold, entity.Name) || entity.Aliases.Any(alias => Agree(gold, alias))));

    private static bool IsAmount(string gold, Quantity found)
    {
        if (!decimal.TryParse(gold, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out decimal number))
            return Agree(gold, found.Words.ToString()) || gold.Equals(found.ToString(), StringComparison.OrdinalIgnoreCase);
        return found.Value == number || (found.Range is { } range && range.Minimum <= number && number <= range.Maximum);
    }

    private static bool Agree(string left, string right)
    {
        HashSet<string> some = Words(left), others = Words(right);
        return some.Count > 0 && others.Count > 0 && (some.Count <= others.Count ? some.IsSubsetOf(others) : others.IsSubsetOf(some));
    }

    private static bool Holds(string whole, string part) => Words(part) is { Count: > 0 } words && words.IsSubsetOf(Words(whole));

    private static HashSet<string> Words(string text) =>
        [.. text.ToLowerInvariant().Replace('’', '\'').Replace("'s", "", StringComparison.Ordinal).Split(s_marks, StringSplitOptions.RemoveEmptyEntries).Where(w => w is not ("the" or "a" or "an"))];
}
