namespace FactTrack;

/// <summary>Groups of items that share a key, and of items that share one with these, and so on. More items and more keys only ever join groups.</summary>
internal sealed class RootGroups(int items)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, items)];
    private readonly Dictionary<(RootKey Key, long Happening), int> _first = [];

    /// <summary>The first item of the group of an item.</summary>
    public int this[int item]
    {
        get
        {
            while (_parents[item] != item) item = _parents[item] = _parents[_parents[item]];
            return item;
        }
    }

    /// <summary>Gives a key to an item; keys of a happening reach no further than it.</summary>
    public void Add(int item, RootKey key, long happening)
    {
        (RootKey, long) within = (key, key.Scope == RootScope.World ? 0 : happening);
        if (!_first.TryAdd(within, item)) Join(item, _first[within]);
    }

    public void Join(int one, int other)
    {
        (one, other) = (this[one], this[other]);
        _parents[Math.Max(one, other)] = Math.Min(one, other);
    }
}
