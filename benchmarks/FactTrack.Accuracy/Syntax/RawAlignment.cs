namespace FactTrack.Accuracy;

/// <summary>Pairs the words of two analyses of one text, as the scorer of the CoNLL 2018 shared task does.</summary>
/// <remarks>
/// Words of one place are a pair. Where a token of either side holds several words, the words of both sides within it are paired by their
/// longest common subsequence of forms, case ignored. Zeman et al. 2018, "CoNLL 2018 Shared Task: Multilingual Parsing from Raw Text to Universal Dependencies", section 4.
/// </remarks>
internal static class RawAlignment
{
    /// <summary>The index of the gold word of each system word, -1 for those without.</summary>
    public static int[] Of(List<RawWord> gold, List<RawWord> system)
    {
        int[] pairs = new int[system.Count];
        Array.Fill(pairs, -1);
        int g = 0, s = 0;
        while (g < gold.Count && s < system.Count)
        {
            if (gold[g].IsMultiword || system[s].IsMultiword)
            {
                (int firstGold, int firstSystem) = PassMultiword(gold, system, ref g, ref s);
                PairForms(gold, firstGold, g, system, firstSystem, s, pairs);
            }
            else if (gold[g].Place == system[s].Place) pairs[s++] = g++;
            else if (gold[g].Place.Start <= system[s].Place.Start) g++;
            else s++;
        }

        return pairs;
    }

    /// <summary>Moves both places past the smallest stretch that no token crosses, and returns where it starts.</summary>
    private static (int Gold, int System) PassMultiword(List<RawWord> gold, List<RawWord> system, ref int g, ref int s)
    {
        int end;
        if (gold[g].IsMultiword)
        {
            end = gold[g].Place.End;
            if (!system[s].IsMultiword && system[s].Place.Start < gold[g].Place.Start) s++;
        }
        else
        {
            end = system[s].Place.End;
            if (!gold[g].IsMultiword && gold[g].Place.Start < system[s].Place.Start) g++;
        }

        (int Gold, int System) first = (g, s);
        while (!IsBeyond(gold, g, end) || !IsBeyond(system, s, end))
        {
            bool takesGold = g < gold.Count && (s >= system.Count || gold[g].Place.Start <= system[s].Place.Start);
            RawWord word = takesGold ? gold[g++] : system[s++];
            if (word.IsMultiword) end = Math.Max(end, word.Place.End);
        }

        return first;
    }

    private static bool IsBeyond(List<RawWord> words, int at, int end) =>
        at >= words.Count || (words[at].IsMultiword ? words[at].Place.Start >= end : words[at].Place.End > end);

    private static void PairForms(List<RawWord> gold, int g, int endGold, List<RawWord> system, int s, int endSystem, int[] pairs)
    {
        int[,] longest = new int[endGold - g + 1, endSystem - s + 1];
        for (int i = endGold - g - 1; i >= 0; i--)
            for (int j = endSystem - s - 1; j >= 0; j--)
                longest[i, j] = Same(gold[g + i], system[s + j]) ? 1 + longest[i + 1, j + 1] : Math.Max(longest[i + 1, j], longest[i, j + 1]);

        for (int i = 0, j = 0; g + i < endGold && s + j < endSystem;)
        {
            if (Same(gold[g + i], system[s + j])) pairs[s + j++] = g + i++;
            else if (longest[i, j] == longest[i + 1, j]) i++;
            else j++;
        }
    }

    private static bool Same(RawWord gold, RawWord system) => string.Equals(gold.Form, system.Form, StringComparison.OrdinalIgnoreCase);
}
