namespace FactTrack;

/// <summary>Attributions whose cue is an adjective with a clause: "X is convinced that".</summary>
internal sealed class AdjectiveCueRule(AttributionInput input, SubjectFinder subjects)
{
    private readonly CueWords _words = new(input, subjects);

    /// <summary>Looks at one adjective.</summary>
    public void Apply(int adjective, DraftList drafts)
    {
        SyntaxTable syntax = input.Syntax;
        if (syntax.UposOf(adjective) is not (Upos.Adj or Upos.Verb) || drafts.ByCue(adjective) is not null) return;
        if (input.Cues.Find(input.Lower(adjective), CueForm.Adjective) is not { } entry) return;
        int clause = input.Child(adjective, c => c > adjective && syntax.RelationOf(c) is Relation.Ccomp or Relation.Advcl
            && (syntax.RelationOf(c) == Relation.Ccomp || input.Child(c, m => syntax.RelationOf(m) == Relation.Mark && input.Lower(m) is "that" or "whether") >= 0));
        if (clause < 0) return;
        int source = subjects.HolderOf(adjective);
        if (source < 0 || input.Lower(source) == "it" || IsMade(adjective)) return;
        List<TokenRange> content = new TokenMask(input, input.SentenceOf(adjective)).AddTree(clause).ToRanges();
        if (content.Count == 0) return;
        bool isNegated = input.IsNegated(adjective);
        if (isNegated) drafts.Withhold(content);
        drafts.Add(new Draft
        {
            CueHead = adjective,
            Cue = _words.Of(adjective),
            SourceHead = source,
            RelativeWord = subjects.RelativeOf(adjective),
            Content = content,
            Kind = entry.Kind,
            Stance = entry.Stance,
            Polarity = isNegated ? Polarity.Negative : Polarity.Positive,
            Rule = "adjective-clause",
        });
    }

    // "make sure that" is nobody's belief.
    private bool IsMade(int adjective) => input.Syntax.RelationOf(adjective) == Relation.Xcomp
        && input.Syntax.HeadOf(adjective) is >= 0 and var verb && input.Cues.Find(input.Lemma(verb), CueForm.Other) is not null;
}
