namespace FactTrack;

/// <summary>Holds conjuncts to their kind, and lists to their first member.</summary>
/// <remarks>
/// Verbs in one form go together, and so do nouns in one number. Whether two tokens have the same tag is what a bilinear scorer,
/// which sees each token by itself, cannot tell; parallelism of conjuncts is old knowledge (Kurohashi and Nagao 1994). The bonus
/// counts in the confidence of the arc as well.
/// </remarks>
internal static class Conjuncts
{
    /// <summary>What a shared tag is worth, in the unit of the arc scores (natural logarithms of odds).</summary>
    private const float Bonus = 1;

    /// <summary>Adds to the scores of arcs of tokens that were labelled as conjuncts; true if the best head of one of them is not its head.</summary>
    /// <param name="xpos">The Penn tags of the tokens, from <paramref name="firstToken"/> on.</param>
    /// <param name="firstToken">The token at position 1.</param>
    /// <param name="heads">The head of each position; position 0 is the artificial root.</param>
    /// <param name="relations">The relations of the tokens: entry 0 is position 1.</param>
    /// <param name="scores">Row by dependent, column by head; changed.</param>
    /// <param name="stride">From one row to the next.</param>
    public static bool Favour(IndexedStrings xpos, int firstToken, ReadOnlySpan<int> heads, ReadOnlySpan<Relation> relations, Span<float> scores, int stride)
    {
        bool changes = false;
        for (int position = 1; position <= relations.Length; position++)
        {
            if (relations[position - 1] != Relation.Conj) continue;
            Span<float> row = scores.Slice(position * stride, relations.Length + 1);
            string own = xpos[firstToken + position - 1];

            // The first conjunct is the head.
            for (int head = 1; head < position; head++)
                if (xpos[firstToken + head - 1] == own) row[head] += Bonus;
            changes |= Activations.IndexOfMax(row) != heads[position];
        }

        return changes;
    }

    /// <summary>Hangs the conjuncts of a list on its first one, as Universal Dependencies do: "ships, trains and planes".</summary>
    /// <remarks>A conjunct with a conjunction of its own may head a list in the list ("bread, and ham or cheese"). Linear in the sentence.</remarks>
    /// <param name="tree">The tree; it stays one.</param>
    /// <param name="start">The first token.</param>
    /// <param name="end">Behind the last token.</param>
    public static void Flatten(SyntaxArrays tree, int start, int end)
    {
        int count = end - start;
        Span<bool> hasConjunction = count <= SentencePiece.MaxLength ? stackalloc bool[count] : new bool[count];
        hasConjunction.Clear();
        for (int token = start; token < end; token++)
            if (tree.Relations[token] == Relation.Cc && tree.Heads[token] is >= 0 and int joined) hasConjunction[joined - start] = true;
        for (int token = start; token < end; token++)
        {
            if (tree.Relations[token] != Relation.Conj || tree.Heads[token] is not (>= 0 and int second) || tree.Relations[second] != Relation.Conj || hasConjunction[second - start]) continue;
            int first = tree.Heads[second];
            if (first >= start && first < second && second < token && tree.Upos[first] == tree.Upos[token]) tree.Heads[token] = first;
        }
    }
}
