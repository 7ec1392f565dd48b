namespace FactTrack;

/// <summary>The preposition of a nominal, compound ones included ("because of", "in support of").</summary>
internal sealed class PrepositionReader(ClauseInput input, ClauseLexicon lexicon)
{
    /// <summary>The preposition in small letters or null, and the noun that it leads to.</summary>
    public (string? Preposition, int Head) Read(int nominal)
    {
        int marker = FirstCase(nominal);
        if (marker < 0) return (null, nominal);
        string simple = Join(marker);

        // "in support of his war": the tree has "in" on "support" and "of" on "war".
        foreach (int child in input.Tree.ChildrenOf(nominal))
        {
            if (child < nominal || input.Syntax.RelationOf(child) != Relation.Nmod || FirstCase(child) is not (>= 0 and int second)) continue;
            string compound = $"{simple} {Lower(nominal)} {Lower(second)}";
            return lexicon.HasPreposition(compound) ? (compound, child) : (simple, nominal);
        }

        return (simple, nominal);
    }

    private int FirstCase(int nominal)
    {
        foreach (int child in input.Tree.ChildrenOf(nominal))
            if (input.Syntax.RelationOf(child) == Relation.Case && child < nominal && input.Syntax.XposOf(child) != "POS" && !input.IsAmount(child)) return child;
        return -1;
    }

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
