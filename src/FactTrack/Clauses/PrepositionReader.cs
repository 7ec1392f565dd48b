namespace FactTrack;

/// <summary>The preposition of a nominal, compound ones included ("because of", "in support of").</summary>
internal sealed class PrepositionReader(ClauseInput input, ClauseLexicon lexicon)
{
    /// <summary>The preposition in small letters or null, and the noun that it leads to.</summary>
    public (string? Preposition, int Head) Read(int nominal)
    {
        int marker = FirstCase(nominal);
        string? simple = marker < 0 ? null : Join(marker);

        // "in support of his war" and "thanks to rain": the tree has "in" on "support" and "of" on "war".
        foreach (int child in input.Tree.ChildrenOf(nominal))
        {
            if (child < nominal || input.Syntax.RelationOf(child) != Relation.Nmod || FirstCase(child) is not (>= 0 and int second)) continue;
            string compound = simple is null ? $"{Lower(nominal)} {Lower(second)}" : $"{simple} {Lower(nominal)} {Lower(second)}";
            if (lexicon.HasPreposition(compound)) return (compound, child);
            break;
        }

        return (simple, nominal);
    }

    private int FirstCase(int nominal)
    {
        foreach (int child in input.Tree.ChildrenOf(nominal))
            if (IsMarker(child, nominal) && child < nominal && input.Syntax.XposOf(child) != "POS" && !input.IsAmount(child)) return child;
        return -1;
    }

    // "returned to work": some trees take the "to" for that of an infinitive.
    private bool IsMarker(int child, int nominal) =>
        input.Syntax.RelationOf(child) == Relation.Case || (input.Syntax.RelationOf(child) == Relation.Mark && input.Syntax.XposOf(child) == "TO" && input.Syntax.UposOf(nominal) == Upos.Noun);

    private string Join(int marker)
    {
        string words = Lower(marker);
        if (marker > 0 && lexicon.HasPreposition($"{Lower(marker - 1)} {words}") && input.Syntax.UposOf(marker - 1) is Upos.Adv or Upos.Adp or Upos.Sconj) return $"{Lower(marker - 1)} {words}";
        foreach (int child in input.Tree.ChildrenOf(marker))
            if (input.Syntax.RelationOf(child) == Relation.Fixed) words = $"{words} {Lower(child)}";
        foreach (int child in input.Tree.ChildrenOf(input.Syntax.HeadOf(marker)))
        {
            // Some trees put both words of "because of" and "ahead of" on the noun.
            if (child == marker + 1 && input.Syntax.RelationOf(child) == Relation.Case && lexicon.HasPreposition($"{words} {Lower(child)}"))
                return $"{words} {Lower(child)}";
        }

        return words;
    }

    private string Lower(int token) => input.Forms[token].ToLowerInvariant();
}
