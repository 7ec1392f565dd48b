namespace FactTrack;

/// <summary>Leaves each predicate one argument of a core kind: one nominal subject, one object, one indirect object, one clausal complement.</summary>
/// <remarks>
/// The network labels each arc by itself; the guidelines of Universal Dependencies allow one of a kind. Of two that claim one
/// place, the less sure one gets its next best relation, for which it may have to compete again.
/// </remarks>
internal static class CoreArguments
{
    private const int Kinds = 4;
    private const int NoKind = -1;
    private const int MaxRounds = 8;

    /// <summary>Changes relations of one sentence that contradict each other. Linear in the sentence.</summary>
    /// <param name="tree">Heads and relations.</param>
    /// <param name="start">The first token of the sentence.</param>
    /// <param name="heads">The heads for which the relations were scored, by position: 1 for the first token, 0 for the root.</param>
    /// <param name="labels">The scores of the relations, row by position.</param>
    /// <param name="stride">From one row of them to the next.</param>
    public static void Apply(SyntaxArrays tree, int start, ReadOnlySpan<int> heads, ReadOnlySpan<float> labels, int stride)
    {
        // The argument of each kind that a head has so far, as a position.
        Span<int> holders = heads.Length <= SentencePiece.MaxLength + 1 ? stackalloc int[heads.Length * Kinds] : new int[heads.Length * Kinds];
        holders.Clear();
        for (int first = 1; first < heads.Length; first++)
        {
            int claimant = first, lost = 0;
            for (int round = 0; round < MaxRounds; round++)
            {
                int token = start + claimant - 1, head = tree.Heads[token] - start + 1, kind = KindOf(tree.Relations[token]);
                if (kind == NoKind || head <= 0) break;
                ref int holder = ref holders[head * Kinds + kind];
                if (holder == 0)
                {
                    holder = claimant;
                    break;
                }

                lost |= 1 << kind;
                (float margin, Relation next) = Rival(tree, start, heads, labels, stride, holder, 1 << kind);
                (float ownMargin, Relation ownNext) = Rival(tree, start, heads, labels, stride, claimant, lost);
                if (float.IsPositiveInfinity(margin) && float.IsPositiveInfinity(ownMargin)) break;
                if (margin < ownMargin) (holder, claimant, lost) = (claimant, holder, 1 << kind);
                else next = ownNext;
                tree.Relations[start + claimant - 1] = next;
            }
        }
    }

    private static int KindOf(Relation relation) => relation switch
    {
        Relation.Nsubj or Relation.NsubjPass => 0,
        Relation.Obj => 1,
        Relation.Iobj => 2,
        Relation.Ccomp or Relation.Xcomp => 3,
        _ => NoKind,
    };

    /// <summary>The best relation of a token that is of no kind in a set, and by how much the token's own kind is better.</summary>
    private static (float Margin, Relation Next) Rival(SyntaxArrays tree, int start, ReadOnlySpan<int> heads, ReadOnlySpan<float> labels, int stride, int position, int lost)
    {
        int token = start + position - 1, own = KindOf(tree.Relations[token]);
        float best = float.NegativeInfinity, second = float.NegativeInfinity, other = float.NegativeInfinity;
        var next = Relation.Dep;
        ReadOnlySpan<float> scores = labels.Slice(position * stride, Relations.Count);
        for (int i = 0; i < scores.Length; i++)
        {
            if (i == (int)Relation.Root) continue;
            int kind = KindOf((Relation)i);
            if (kind == own) best = MathF.Max(best, scores[i]);
            else other = MathF.Max(other, scores[i]);
            if ((kind == NoKind || (lost & (1 << kind)) == 0) && scores[i] > second) (second, next) = (scores[i], (Relation)i);
        }

        // What rules gave a token, not the network, keeps its place.
        bool isMended = lost == 1 << own && (best < other || tree.Heads[token] != start + heads[position] - 1);
        return (isMended ? float.PositiveInfinity : best - second, next);
    }
}
