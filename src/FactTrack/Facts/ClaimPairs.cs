namespace FactTrack;

/// <summary>Pairs of claims, by their keys; without direction.</summary>
internal sealed class ClaimPairs
{
    private readonly Dictionary<long, HashSet<long>> _others = [];

    public IReadOnlyCollection<long> With(long claim) => _others.TryGetValue(claim, out HashSet<long>? others) ? others : [];

    public void Link(long one, long other)
    {
        Set(one).Add(other);
        Set(other).Add(one);
    }

    public void Unlink(long one, long other)
    {
        Set(one).Remove(other);
        Set(other).Remove(one);
    }

    private HashSet<long> Set(long claim) => _others.TryGetValue(claim, out HashSet<long>? set) ? set : _others[claim] = [];
}
