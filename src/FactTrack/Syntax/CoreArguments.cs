namespace FactTrack;

/// <summary>Leaves each predicate one argument of a core kind, as Universal Dependencies ask: one subject, one object, one indirect object, one clausal complement.</summary>
/// <remarks>The network labels each arc by itself. Of two that claim one place, the less sure one gets its next best relation.</remarks>
internal static class CoreArguments
{
    private const int Kinds = 4;
    private const int NoKind = -1;
    private const int MaxOnStack = 1024;

    /// <summary>Changes relations that contradict each other. Linear in the sentence.</summary>
    /// <param name="heads">The head of each position; position 0 is the artificial root.</param>
    /// <param name="labels">The scores of the relations, row by position.</param>
    /// <param name="stride">From one row of them to the next.</param>
    /// <param name="relations">The relations of the tokens: entry 0 is position 1.</param>
    public static void Apply(ReadOnlySpan<int> heads, ReadOnlySpan<float> labels, int stride, Span<Relation> relations)
    {
        // The argument of each kind that a head has so far.
        Span<int> holders = heads.Length * Kinds <= MaxOnStack ? stackalloc int[heads.Length * Kinds] : new int[heads.Length * Kinds];
        holders.Clear();
        for (int position = 1; position < heads.Length; position++)
        {
            int kind = KindOf(relations[position - 1]);
            if (kind == NoKind) continue;
            ref int holder = ref holders[heads[position] * Kinds + kind];
            if (holder == 0)
            {
                holder = position;
                continue;
            }

            (float margin, Relation next) = Next(labels.Slice(holder * stride, (int)Relation.Xcomp + 1), kind);
            (float ownMargin, Relation ownNext) = Next(labels.Slice(position * stride, (int)Relation.Xcomp + 1), kind);
            relations[(margin < ownMargin ? holder : position) - 1] = margin < ownMargin ? next : ownNext;
            if (margin < ownMargin) holder = position;
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

    /// <summary>The best relation that is not of a kind, and by how much the best of the kind is better.</summary>
    private static (float Margin, Relation Next) Next(ReadOnlySpan<float> scores, int kind)
    {
        float best = float.NegativeInfinity, second = float.NegativeInfinity;
        var next = Relation.Dep;
        for (int i = 0; i < scores.Length; i++)
        {
            if (KindOf((Relation)i) == kind) best = MathF.Max(best, scores[i]);
            else if (i != (int)Relation.Root && scores[i] > second) (second, next) = (scores[i], (Relation)i);
        }

        return (best - second, next);
    }
}
