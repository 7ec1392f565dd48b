namespace FactTrack;

/// <summary>Puts what the user's recognizers found together with what the built-in one found.</summary>
/// <param name="tokenCount">The number of tokens; what is empty or lies beyond them is left out.</param>
/// <param name="tokensOf">Tells where an item stands.</param>
internal sealed class RecognizerMerge<T>(int tokenCount, Func<T, TokenRange> tokensOf)
{
    private readonly List<IEnumerable<T>> _before = [];
    private readonly List<IEnumerable<T>> _after = [];

    /// <summary>Adds what a user's recognizer found, in any order.</summary>
    /// <param name="found">What it found.</param>
    /// <param name="order">Its side of the built-in one.</param>
    /// <param name="finish">Completes an item whose tokens are known to be good.</param>
    public void Add(IEnumerable<T> found, RecognizerOrder order, Func<T, T> finish) =>
        (order == RecognizerOrder.Before ? _before : _after).Add(found.Where(IsInText).Select(finish));

    /// <summary>All items by their place, without overlap: an earlier recognizer wins, and of one recognizer's items the one that starts first.</summary>
    /// <param name="builtIn">What the built-in recognizer found.</param>
    public ValueList<T> With(IEnumerable<T> builtIn)
    {
        List<T> kept = [];
        foreach (IEnumerable<T> found in (IEnumerable<T>[])[.. _before, builtIn, .. _after]) kept = Join(kept, found);
        return kept.ToValueList();
    }

    private bool IsInText(T item) => tokensOf(item) is var range && range.Start >= 0 && range.Start < range.End && range.End <= tokenCount;

    /// <summary>Goes once through both, from left to right; the kept ones stand in order.</summary>
    private List<T> Join(List<T> kept, IEnumerable<T> found)
    {
        var joined = new List<T>(kept.Count);
        int next = 0, end = 0;
        foreach (T item in found.OrderBy(item => tokensOf(item).Start))
        {
            TokenRange range = tokensOf(item);
            while (next < kept.Count && tokensOf(kept[next]).End <= range.Start) joined.Add(kept[next++]);
            if (range.Start < end || (next < kept.Count && tokensOf(kept[next]).Start < range.End)) continue;
            joined.Add(item);
            end = range.End;
        }

        joined.AddRange(kept.Skip(next));
        return joined;
    }
}
