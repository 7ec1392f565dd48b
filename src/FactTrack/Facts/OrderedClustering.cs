namespace FactTrack;

/// <summary>Groups items in the order in which they were told: each joins the group of the earlier item that it is linked to best, or founds one.</summary>
/// <remarks>
/// Where an item stands depends on its links to earlier items alone, never on sizes, counts or arrival. A late arrival can become
/// the best link of later items; only those whose link changes stand elsewhere. So any order of arrival gives the same groups.
/// </remarks>
/// <typeparam name="TOrder">Tells which of two items was told first; no two items compare as equal.</typeparam>
internal sealed class OrderedClustering<TOrder>(double threshold) where TOrder : IComparable<TOrder>
{
    private const int None = -1;

    private readonly List<TOrder> _orders = [];
    private readonly List<(int Earlier, double Score)> _best = [];

    /// <summary>Adds an item that is linked to nothing yet.</summary>
    /// <returns>Its number, from 0.</returns>
    public int Add(TOrder order)
    {
        _orders.Add(order);
        _best.Add((None, 0));
        return _orders.Count - 1;
    }

    /// <summary>Links two items; a score below the threshold is no link.</summary>
    public void Link(int one, int other, double score)
    {
        if (score < threshold) return;
        (int earlier, int later) = _orders[one].CompareTo(_orders[other]) < 0 ? (one, other) : (other, one);
        (int Earlier, double Score) best = _best[later];
        if (best.Earlier == None || IsBetter(score, _orders[earlier], best.Score, _orders[best.Earlier])) _best[later] = (earlier, score);
    }

    /// <summary>The item that founded the group of an item: the same for all of a group.</summary>
    public int FounderOf(int item)
    {
        while (_best[item].Earlier is not None and int earlier) item = earlier;
        return item;
    }

    /// <summary>The step itself: true if a link to an earlier item is better than another; of equals the one to the item told first.</summary>
    /// <param name="score">The link's score.</param>
    /// <param name="earlier">The order of the item that it leads to.</param>
    /// <param name="than">The other link's score.</param>
    /// <param name="thanEarlier">The order of the item that the other leads to.</param>
    public static bool IsBetter(double score, TOrder earlier, double than, TOrder thanEarlier) =>
        score > than || (score == than && earlier.CompareTo(thanEarlier) < 0);
}
