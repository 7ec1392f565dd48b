using System.Runtime.InteropServices;

namespace FactTrack;

/// <summary>The facts that a claim may report, by how it compares with their reports.</summary>
/// <remarks>It reports a fact only if it matches half of the reports that it was compared with: one alone, told vaguely, would lead from each fact to the next.</remarks>
internal sealed class FactLinks
{
    private readonly Dictionary<long, (int Compared, int Matched, float Likeness)> _facts = [];

    /// <summary>The fact with the likest report; of equals, the one of the smaller key. Null without one that fits.</summary>
    public long? Best
    {
        get
        {
            (long Key, float Likeness)? best = null;
            foreach ((long key, (int compared, int matched, float likeness)) in _facts)
                if (matched * 2 >= compared && (best is null || likeness > best.Value.Likeness || (likeness == best.Value.Likeness && key < best.Value.Key)))
                    best = (key, likeness);
            return best?.Key;
        }
    }

    /// <summary>The facts that a claim matches.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="candidates">Reports of facts.</param>
    /// <param name="affinity">How surely articles tell of the claim's happening; 0 for those that are not in it.</param>
    /// <param name="barred">Facts that it cannot report.</param>
    public static FactLinks Of(
        ClaimSketch claim, (TrackedClaim Claim, ClaimSketch Sketch)[] candidates, Dictionary<long, double> affinity, IReadOnlySet<long> barred)
    {
        var links = new FactLinks();
        foreach ((TrackedClaim other, ClaimSketch sketch) in candidates)
        {
            if (!ClaimMatcher.MayMatch(claim, sketch) || barred.Contains(other.Fact)) continue;
            MatchScores match = ClaimMatcher.Compare(claim, sketch, affinity.GetValueOrDefault(other.Address.Article));
            if (match.IsMatch) links.AddMatch(other.Fact, match.Likeness);
        }

        // Most claims match nothing, and what they were compared with need not be counted.
        if (links._facts.Count > 0)
            foreach ((TrackedClaim other, _) in candidates) links.AddCompared(other.Fact);
        return links;
    }

    /// <summary>Adds a report that matches.</summary>
    public void AddMatch(long fact, float likeness)
    {
        ref (int Compared, int Matched, float Likeness) links = ref CollectionsMarshal.GetValueRefOrAddDefault(_facts, fact, out _);
        links = (links.Compared, links.Matched + 1, Math.Max(links.Likeness, likeness));
    }

    /// <summary>Adds a report that was compared, whether it matches or not; those of facts without a match do not count.</summary>
    public void AddCompared(long fact)
    {
        ref (int Compared, int Matched, float Likeness) links = ref CollectionsMarshal.GetValueRefOrNullRef(_facts, fact);
        if (!System.Runtime.CompilerServices.Unsafe.IsNullRef(ref links)) links.Compared++;
    }
}
