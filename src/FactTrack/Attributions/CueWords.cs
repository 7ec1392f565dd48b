namespace FactTrack;

/// <summary>The words of a cue: a verb with its auxiliaries, adverbs, negation and particle, or a noun with what stands before it, as one stretch; and the preposition that leads to the content.</summary>
internal sealed class CueWords(AttributionInput input, SubjectFinder subjects)
{
    private SyntaxTable Syntax => input.Syntax;

    /// <summary>The stretch around a word.</summary>
    /// <param name="word">The head of the cue.</param>
    /// <param name="link">The preposition right behind it that leads to the content, or -1.</param>
    public TokenRange Of(int word, int link = -1)
    {
        int start = word, end = word + 1;
        foreach (int child in input.Tree.ChildrenOf(word))
        {
            if (child == end && Syntax.RelationOf(child) is Relation.CompoundPrt or Relation.Advmod && Syntax.XposOf(child) != "WRB" && input.Tree.SubtreeOf(child).Length == 1) end = child + 1;
            else if (input.Tree.SubtreeOf(child).Start == end && IsMedium(child)) end = input.Tree.SubtreeOf(child).End;
        }

        while (start > input.SentenceOf(word).Start && BelongsTo(start - 1, word)) start--;
        if (subjects.IssuerOf(word) is >= 0 and var issuer) start = Of(issuer).Start;
        else if (Higher(word, start) is >= 0 and var higher) start = Of(higher).Start;
        return new TokenRange(start, Math.Max(end, link + 1));
    }

    // "said in a statement": the document is how it was said.
    private bool IsMedium(int child) =>
        Syntax.RelationOf(child) == Relation.Obl && input.Cues.Find(input.Lemma(child), CueForm.Vehicle) is not null && input.Tree.SubtreeOf(child).Length <= 4
        && input.Child(child, c => Syntax.RelationOf(c) == Relation.Case && input.Lower(c) == "in") >= 0;

    // "continued to insist", "is likely to say": the verb or adjective right before an infinitive belongs to its cue.
    private int Higher(int word, int start)
    {
        int to = start - 1, higher = Syntax.HeadOf(word);
        return Syntax.RelationOf(word) == Relation.Xcomp && higher >= 0 && higher == to - 1 && input.Lower(to) == "to" ? higher : -1;
    }

    private bool BelongsTo(int token, int word)
    {
        if (Syntax.HeadOf(token) != word && Syntax.HeadOf(token) != word - 1 && !(Syntax.HeadOf(token) > token && Syntax.HeadOf(token) < word)) return false;
        return Syntax.RelationOf(token) switch
        {
            Relation.Aux or Relation.AuxPass or Relation.Cop => true,
            Relation.Advmod => Syntax.XposOf(token) != "WRB",
            Relation.Det or Relation.Amod or Relation.Nummod => Syntax.UposOf(word) == Upos.Noun && Syntax.HeadOf(token) == word,
            _ => false,
        };
    }
}
