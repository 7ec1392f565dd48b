namespace FactTrack.Accuracy;

/// <summary>A maximum matching of gold and predicted items, one to one, by augmenting paths.</summary>
internal static class BestMatching
{
    /// <summary>For each gold item its predicted one, or -1.</summary>
    /// <param name="partners">For each gold item the predicted ones that fit.</param>
    /// <param name="predicted">The number of predicted items.</param>
    /// <param name="isLast">The predicted items that are only used when no other will do, or null.</param>
    public static int[] Of(IReadOnlyList<List<int>> partners, int predicted, bool[]? isLast = null)
    {
        var goldOf = new int[predicted];
        Array.Fill(goldOf, -1);
        var done = new bool[partners.Count];
        for (int pass = isLast is null ? 1 : 0; pass < 2; pass++)
            for (int gold = 0; gold < partners.Count; gold++)
                done[gold] = done[gold] || Augment(gold, new bool[predicted], pass == 0 ? isLast : null);

        var result = new int[partners.Count];
        Array.Fill(result, -1);
        for (int i = 0; i < predicted; i++)
            if (goldOf[i] >= 0) result[goldOf[i]] = i;
        return result;

        bool Augment(int gold, bool[] seen, bool[]? isClosed)
        {
            foreach (int candidate in partners[gold])
            {
                if (seen[candidate] || isClosed?[candidate] == true) continue;
                seen[candidate] = true;
                if (goldOf[candidate] >= 0 && !Augment(goldOf[candidate], seen, isClosed)) continue;
                goldOf[candidate] = gold;
                return true;
            }

            return false;
        }
    }
}
