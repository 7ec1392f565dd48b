namespace FactTrack;

/// <summary>The noun phrase of a source: with titles, modifiers and appositions, without preposition, cue and content.</summary>
internal sealed class SourcePhrase(AttributionInput input)
{
    /// <summary>The ranges of the phrase of a head; never empty.</summary>
    /// <param name="head">The head token of the phrase.</param>
    /// <param name="draft">The attribution whose cue and content do not belong to it.</param>
    public List<TokenRange> Of(int head, Draft draft)
    {
        if (head == draft.SourceHead && draft.SourceWords is { } words) return [input.Trim(words)];
        var mask = new TokenMask(input, input.SentenceOf(head)).AddTree(head);
        foreach (int child in input.Tree.ChildrenOf(head))
            if (!Belongs(child) || input.Tree.IsBelow(draft.CueHead, child)) mask.RemoveTree(child);
        mask.Remove(draft.Cue);
        foreach (TokenRange range in draft.Content) mask.Remove(range);
        List<TokenRange> ranges = mask.Add(new TokenRange(head, head + 1)).ToRanges();
        return ranges.Count == 0 ? [new TokenRange(head, head + 1)] : ranges;
    }

    private bool Belongs(int child) => input.Syntax.RelationOf(child) switch
    {
        // "Minister Per Lund": a capital inside the phrase is a name that the parser mistook.
        Relation.Case => child > input.SentenceOf(child).Start && input.Syntax.HeadOf(child) > child && char.IsUpper(input.Text.Tokens.Forms[child][0]),
        Relation.Cc or Relation.Mark or Relation.Parataxis or Relation.Advcl or Relation.Ccomp or Relation.Cop
            or Relation.Nsubj or Relation.Discourse or Relation.Obl => false,
        Relation.Conj => input.Syntax.UposOf(child) is not (Upos.Verb or Upos.Aux),
        // "Holm, who leads the bank, said": what is only said beside is no part of the name.
        Relation.AclRelcl => !input.IsMark(input.Tree.SubtreeOf(child).Start) && !input.IsMark(Math.Max(0, input.Tree.SubtreeOf(child).Start - 1)),

        // "KCNA, citing the ministry", "Leaving Oslo, Holm said": what a participle adds beside a comma is no part of the name.
        Relation.Acl => child > input.Syntax.HeadOf(child) && !input.IsMark(input.Tree.SubtreeOf(child).Start) && !input.IsMark(Math.Max(0, input.Tree.SubtreeOf(child).Start - 1)),
        _ => true,
    };
}
