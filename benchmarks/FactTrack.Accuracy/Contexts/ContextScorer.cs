namespace FactTrack.Accuracy;

/// <summary>Compares source, time and place of propositions with those of the claims that are these propositions.</summary>
/// <remarks>
/// Ours are: source, the words of the claim's innermost source, or its entity's name, with its cue; time, its arguments of time, with and without preposition, and
/// its times; place, its arguments of place, destination and origin, likewise (gold's places are "at the border" as well as "to the
/// border"; an origin, which may be somebody, only where its entity is a place). Gold cuts sentences otherwise than we do ("three members will lead a mission
/// to gauge ..."): where the claim has no time or place, those of every other claim whose action the proposition holds are taken. One is right if the F1 of its words with gold's is at least .5; of several times or places one must be. Recall is right of
/// the rows whose gold has one, precision right of the rows for which we give one: a row whose gold has none counts against it, unless
/// the proposition itself has the words ("exploded at a union hall", where gold leaves the place among the arguments). A
/// proposition without a claim gives none. Gold has one source where we have a chain: another figure takes whichever of the chain fits.
/// </remarks>
internal sealed class ContextScorer
{
    /// <summary>The figures of sources.</summary>
    public MatchCount Source { get; } = new();

    /// <summary>The figures of sources, whichever of the chain fits.</summary>
    public MatchCount Chain { get; } = new();

    /// <summary>The figures of times.</summary>
    public MatchCount Time { get; } = new();

    /// <summary>The figures of places.</summary>
    public MatchCount Place { get; } = new();

    /// <summary>Scores one row with the claims of its sentence.</summary>
    public void Add(ContextRow row, IEnumerable<Claim> claims)
    {
        Claim? claim = PropositionClaim.Of(row, claims);
        Attribution[] chain = [.. Chained(claim)];
        Add(Source, row.Source, chain.Take(1).SelectMany(Forms));
        Add(Chain, row.Source, chain.SelectMany(Forms));
        Claim[] cuts = PropositionClaim.CutsOf(row, claims);
        Add(Time, row.Time, Beside(row, row.Time, Nearest(cuts, Times)));
        Add(Place, row.Place, Beside(row, row.Place, Nearest(cuts, Places)));
    }

    // Of the claim itself, else of the other cuts.
    private static string[] Nearest(Claim[] cuts, Func<Claim, IEnumerable<string>> read)
    {
        string[] own = [.. cuts.Take(1).SelectMany(read)];
        return own.Length > 0 ? own : [.. cuts.Skip(1).SelectMany(read)];
    }

    private static IEnumerable<string> Times(Claim claim) => Arguments(claim, a => a.Role == Role.Time).Concat(claim.Times.Select(t => t.Words.ToString()));

    private static IEnumerable<string> Places(Claim claim) => Arguments(claim, a => a.Role is Role.Place or Role.Destination
        || a is { Role: Role.Origin, Entity.Type: EntityType.Location or EntityType.GeopoliticalEntity });

    // What the proposition has among its own words, gold need not give again.
    private static IEnumerable<string> Beside(ContextRow row, string? gold, IEnumerable<string> ours)
    {
        string[] own = [.. Words.Of(row.Predicate), .. row.Arguments.SelectMany(a => Words.Of(a))];
        return gold is null ? ours.Where(o => Words.Of(o) is var words && Words.Shared(words, own) < words.Length) : ours;
    }

    private static IEnumerable<Attribution> Chained(Claim? claim)
    {
        for (Attribution? at = claim?.Attribution; at is not null; at = at.ReportedBy) yield return at;
    }

    // Gold has now the bare name, now the name with all that describes it.
    private static IEnumerable<string> Forms(Attribution attribution)
    {
        yield return $"{attribution.Source.Antecedent ?? attribution.Source.Words} {attribution.Cue}";
        if (attribution.Source.Entity is { } entity) yield return $"{entity.Name} {attribution.Cue}";
    }

    private static IEnumerable<string> Arguments(Claim claim, Func<ClaimArgument, bool> isAsked) =>
        claim.Arguments.Where(isAsked).SelectMany(a => new[] { a.Words.ToString(), $"{a.Preposition} {a.Words}" });

    private static void Add(MatchCount count, string? gold, IEnumerable<string> words)
    {
        string[] ours = [.. words];
        bool isRight = gold is not null && ours.Any(o => Words.F1(Words.Of(gold), Words.Of(o)) >= 0.5);
        count.Add(isRight ? 1 : 0, ours.Length > 0 ? 1 : 0, gold is null ? 0 : 1);
    }
}
