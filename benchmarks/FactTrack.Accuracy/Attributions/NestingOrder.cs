namespace FactTrack.Accuracy;

/// <summary>Tells which of two gold attributions is the outer one.</summary>
/// <remarks>
/// An attribution is the outer one if its content holds all words of the other one's cue, or of its source. GUM's contents are
/// discourse units, so two may hold each other ("I think it works, she said": each unit's content is the rest of the
/// sentence). Then the inner one is the one in quotation marks if only one is, and else the one nearer to the words that both
/// contents share; if they stand on both sides of these, the one behind them is a report of what came before, and the outer one.
/// </remarks>
internal static class NestingOrder
{
    /// <summary>True if the first passes the second one on.</summary>
    public static bool IsOuter(RoleTriple outer, RoleTriple inner, string text) =>
        Holds(outer, inner) && (!Holds(inner, outer) || Compare(outer, inner, text) > 0);

    private static bool Holds(RoleTriple outer, RoleTriple inner) => inner.Cue.IsInside(outer.Content) || inner.Source.IsInside(outer.Content);

    private static int Compare(RoleTriple left, RoleTriple right, string text)
    {
        bool isQuoted = IsQuoted(Place(left), text);
        if (isQuoted != IsQuoted(Place(right), text)) return isQuoted ? -1 : 1;
        HashSet<int> units = [.. new[] { left.Source, left.Cue, right.Source, right.Cue }.SelectMany(r => r.Words)];

        // Without shared words both stand before them: the first is the outer one.
        int shared = left.Content.Words.Intersect(right.Content.Words).Where(w => !units.Contains(w)).DefaultIfEmpty(int.MaxValue).First();
        return Distance(Place(left), shared).CompareTo(Distance(Place(right), shared));
    }

    private static (bool IsBehind, int Distance) Distance(int place, int shared) => place > shared ? (true, place - shared) : (false, shared - place);

    private static int Place(RoleTriple attribution) => (attribution.Cue.IsEmpty ? attribution.Source : attribution.Cue).Words.Min(w => w < 0 ? -1 - w : w);

    private static bool IsQuoted(int place, string text)
    {
        bool isOpen = false;
        for (int i = text.LastIndexOf('\n', Math.Max(0, place)) + 1; i < place; i++)
            isOpen = text[i] switch { '"' => !isOpen, '\u201C' => true, '\u201D' => false, _ => isOpen };
        return isOpen;
    }
}
