namespace FactTrack;

/// <summary>"Reportedly", "allegedly": somebody says so, and nobody is named.</summary>
internal sealed class AdverbCueRule(AttributionInput input)
{
    /// <summary>Looks at one adverb.</summary>
    public void Apply(int adverb, DraftList drafts)
    {
        if (input.Syntax.UposOf(adverb) != Upos.Adv || input.Cues.Find(input.Lower(adverb), CueForm.Adverb) is not { } entry) return;
        int host = input.Syntax.HeadOf(adverb);
        if (host < 0) return;
        TokenRange sentence = input.SentenceOf(adverb);
        bool isFirst = adverb == sentence.Start;
        int clause = isFirst ? input.ClauseOf(host) : host;
        int conjunction = input.Tree.ChildOf(clause, Relation.Cc);
        List<TokenRange> content = new TokenMask(input, sentence).AddTree(clause).RemoveTree(adverb).RemoveTree(conjunction < clause ? conjunction : -1).ToRanges();
        if (content.Count == 0) return;
        drafts.Add(new Draft
        {
            CueHead = adverb,
            Cue = new TokenRange(adverb, adverb + 1),
            Content = content,
            Kind = entry.Kind,
            Stance = entry.Stance,
            Rule = "adverb",
        });
    }
}
