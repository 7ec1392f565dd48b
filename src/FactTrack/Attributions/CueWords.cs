namespace FactTrack;

/// <summary>The words of a verb's cue: the verb with its auxiliaries, negation and particle, as one stretch.</summary>
internal sealed class CueWords(AttributionInput input)
{
    /// <summary>The stretch around a verb.</summary>
    public TokenRange Of(int verb)
    {
        int start = verb, end = verb + 1;
        foreach (int child in input.Tree.ChildrenOf(verb))
        {
            if (!BelongsTo(child)) continue;
            if (child < verb && verb - child <= 4 && OnlyLightWords(child, verb)) start = Math.Min(start, child);
            else if (child == end) end = child + 1;
        }

        return new TokenRange(start, end);
    }

    private bool BelongsTo(int child) =>
        input.Syntax.RelationOf(child) is Relation.Aux or Relation.AuxPass or Relation.Cop or Relation.CompoundPrt
        || (input.Syntax.RelationOf(child) == Relation.Advmod && input.Syntax.Has(child, "Polarity=Neg"));

    // A subject between auxiliary and verb ("has Holm said") parts them.
    private bool OnlyLightWords(int start, int end)
    {
        for (int token = start; token < end; token++)
            if (input.Syntax.UposOf(token) is not (Upos.Aux or Upos.Part or Upos.Adv)) return false;
        return true;
    }
}
