using System.Runtime.InteropServices;

namespace FactTrack;

/// <summary>Finds which sentences of two texts are one: the same words, else those that share most of their weight in rare words.</summary>
internal static class SentenceAligner
{
    // Half of the words' weight anywhere, a quarter between neighbours that are aligned.
    private const float Threshold = 0.5f;
    private const float BetweenNeighbours = 0.25f;

    // Words of less stand in most sentences.
    private const float LeastBits = 2;

    /// <summary>For each earlier sentence the later one, or -1; none is given twice.</summary>
    public static int[] Align(SentenceWords[] earlier, SentenceWords[] later)
    {
        int[] toLater = Enumerable.Repeat(-1, earlier.Length).ToArray(), toEarlier = Enumerable.Repeat(-1, later.Length).ToArray();
        AlignSame(earlier, later, toLater, toEarlier);
        List<(int Earlier, int Later, float Score)> pairs = Pairs(earlier, later, toLater, toEarlier);
        foreach ((int i, int j, float score) in pairs)
            if (score >= Threshold) Link(i, j, toLater, toEarlier);
        foreach ((int i, int j, _) in pairs)
            if (InOneGap(toLater, toEarlier, i, j)) Link(i, j, toLater, toEarlier);
        return toLater;
    }

    private static void Link(int i, int j, int[] toLater, int[] toEarlier)
    {
        if (toLater[i] < 0 && toEarlier[j] < 0) (toLater[i], toEarlier[j]) = (j, i);
    }

    // Of sentences that come several times, the first is the first.
    private static void AlignSame(SentenceWords[] earlier, SentenceWords[] later, int[] toLater, int[] toEarlier)
    {
        var places = new Dictionary<ulong, Queue<int>>();
        for (int j = 0; j < later.Length; j++)
            (CollectionsMarshal.GetValueRefOrAddDefault(places, later[j].Hash, out _) ??= new Queue<int>()).Enqueue(j);
        for (int i = 0; i < earlier.Length; i++)
            if (places.TryGetValue(earlier[i].Hash, out Queue<int>? at) && at.TryDequeue(out int j)) Link(i, j, toLater, toEarlier);
    }

    /// <summary>The pairs of what is left, the likest first; the order does not ask which text is which.</summary>
    private static List<(int Earlier, int Later, float Score)> Pairs(SentenceWords[] earlier, SentenceWords[] later, int[] toLater, int[] toEarlier)
    {
        var places = new Dictionary<ulong, List<int>>();
        for (int j = 0; j < later.Length; j++)
            foreach (ulong word in toEarlier[j] < 0 ? later[j].Distinct : [])
                if (WordWeights.Of(word) >= LeastBits) (CollectionsMarshal.GetValueRefOrAddDefault(places, word, out _) ??= []).Add(j);

        var pairs = new List<(int, int, float)>();
        for (int i = 0; i < earlier.Length; i++)
        {
            var shared = new Dictionary<int, float>();
            foreach (ulong word in toLater[i] < 0 ? earlier[i].Distinct : [])
                foreach (int j in places.GetValueOrDefault(word) ?? []) CollectionsMarshal.GetValueRefOrAddDefault(shared, j, out _) += WordWeights.Of(word);
            foreach ((int j, float weight) in shared)
                if (2 * weight / (earlier[i].Weight + later[j].Weight) is var score and >= BetweenNeighbours) pairs.Add((i, j, score));
        }

        return [.. pairs.OrderByDescending(pair => MathF.Round(pair.Item3, 4)).ThenBy(pair => Math.Abs(pair.Item1 - pair.Item2))
            .ThenBy(pair => pair.Item1 + pair.Item2).ThenBy(pair => Math.Min(pair.Item1, pair.Item2))];
    }

    private static bool InOneGap(int[] toLater, int[] toEarlier, int i, int j) =>
        toLater[i] < 0 && toEarlier[j] < 0 && Neighbour(toLater, i, -1, -1) == Before(toEarlier, j) && Neighbour(toLater, i, 1, toEarlier.Length) == After(toEarlier, j);

    private static int Neighbour(int[] links, int at, int step, int none)
    {
        for (at += step; at >= 0 && at < links.Length; at += step)
            if (links[at] >= 0) return links[at];
        return none;
    }

    private static int Before(int[] links, int at)
    {
        while (--at >= 0)
            if (links[at] >= 0) return at;
        return -1;
    }

    private static int After(int[] links, int at)
    {
        while (++at < links.Length)
            if (links[at] >= 0) return at;
        return links.Length;
    }
}
