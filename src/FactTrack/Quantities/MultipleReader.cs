namespace FactTrack;

/// <summary>Reads how many times as much: "doubled", "tenfold", "three times as many", "double the price".</summary>
internal static class MultipleReader
{
    private const string Fold = "fold", Times = "times";
    private static readonly WordGroups s_groups = new(Lexicon.BuiltIn("multiples"));
    private static readonly WordSet s_changes = s_groups["change"], s_leading = s_groups["before"], s_timing = s_groups[Times], s_compared = s_groups["compared"];
    private static readonly Dictionary<string, decimal> s_factors = Load();
    private static readonly Unit s_multiple = new(UnitKind.Multiple, "x");

    /// <summary>The words that a multiple may begin with, but for numbers.</summary>
    public static IEnumerable<string> FirstWords => s_factors.Keys;

    /// <summary>True for "tenfold" and its kind.</summary>
    public static bool IsFold(string form) => form.Length > Fold.Length && form[^1] == 'd' && form.EndsWith(Fold, StringComparison.OrdinalIgnoreCase);

    /// <summary>The multiple that begins at a token, or null.</summary>
    public static Amount? Read(SentenceView view, int at)
    {
        string form = view[at];
        if (IsFold(form)) return NumberWords.Find(form[..^Fold.Length]) is { Cardinal: not null } number ? Make(at, at + 1, number.Value) : null;
        if (s_factors.TryGetValue(form, out decimal factor))
        {
            if (s_changes.Contains(form) && Moves(view, at)) return Make(at, at + 1, factor) with { IsChange = true };
            bool leads = s_leading.Contains(form) && view.Upos(at + 1) is Upos.Det or Upos.Pron && view.Upos(at) != Upos.Verb;
            return leads || (s_timing.Contains(form) && Compares(view, at + 1)) ? Make(at, at + 1, factor) : null;
        }

        if (NumberReader.ReadWhole(view, at) is not { Kind: NumberKind.Cardinal } count) return null;
        int times = count.Tokens.End;
        return view.Is(times, Times) && Compares(view, times + 1) ? Make(at, times + 1, count.Value) with { Number = count.Tokens } : null;
    }

    private static Amount Make(int start, int end, decimal factor) => new(new(start, end), factor, null, s_multiple, Approximation.Exact) { Number = new(start, end) };

    /// <summary>A verb without a particle ("doubled", not "doubled down"), or the noun of one ("the doubling of").</summary>
    private static bool Moves(SentenceView view, int at) =>
        view.Upos(at) == Upos.Verb
            ? view.RelationOf(at + 1) != Relation.CompoundPrt && view.RelationOf(at) != Relation.Amod && !(view.Upos(at + 1) == Upos.Adp && view.RelationOf(at + 1) == Relation.Advmod)
            : view.Upos(at) == Upos.Noun && view.Is(at + 1, "of") && view.XposOf(at) == "NN" && view[at].EndsWith("ing", StringComparison.OrdinalIgnoreCase);

    /// <summary>"as many", "more than", "the size of", "its size", "what it was", "that of".</summary>
    private static bool Compares(SentenceView view, int at) =>
        s_compared.Contains(view[at]) || view.RelationOf(at) == Relation.NmodPoss || (view.Range.Contains(at) && view.Syntax.Has(at, "Degree=Cmp"))
        || (view.Is(at, "the") && (view.Is(at + 2, "of") || view.Upos(at + 1) == Upos.Adj || view.IsNoun(at + 1)));

    private static Dictionary<string, decimal> Load()
    {
        var factors = new Dictionary<string, decimal>(StringComparer.OrdinalIgnoreCase);
        foreach (LexiconEntry entry in Lexicon.BuiltIn("multiples").Entries)
            if (entry["factor"].Length > 0) factors[entry.Key] = entry.ReadDecimal("factor");
        return factors;
    }
}
