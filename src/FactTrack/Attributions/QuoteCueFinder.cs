namespace FactTrack;

/// <summary>Finds the cue of a quotation that no clause rule reached: the verb it is the object of, the verb beside it, the verb before a colon.</summary>
internal sealed class QuoteCueFinder(AttributionInput input, DraftList drafts)
{
    // A cue farther from the mark belongs to something else.
    private const int Reach = 12;
    private const int LongestClimb = 6;

    private readonly SubjectFinder _subjects = new(input);
    private readonly NearbySource _nearby = new(input);
    private readonly CueWords _words = new(input, new SubjectFinder(input));

    /// <summary>"praised the 'bravery' of the troops": the verb that a quoted phrase depends on.</summary>
    public Draft? Governing(Quotation quotation)
    {
        TokenRange words = quotation.Tokens[0];
        int top = words.Start;
        for (int steps = 0; words.Contains(input.Syntax.HeadOf(top)) && steps < words.Length; steps++) top = input.Syntax.HeadOf(top);
        int at = input.Syntax.HeadOf(top);
        for (int steps = 0; at >= 0 && steps < LongestClimb; steps++, at = input.Syntax.HeadOf(at))
        {
            if (input.Syntax.UposOf(at) == Upos.Verb) return drafts.ByCue(at) is null && Known(at) is { } entry && (entry.Takes(CueFrames.Quoted) || !input.IsTitle(quotation)) ? WithTheme(Make(at, entry, quotation, "quoted-object"), top) : null;
            if (input.Syntax.RelationOf(at) is Relation.Nsubj or Relation.NsubjPass or Relation.Advcl or Relation.Acl) return null;
        }

        return null;
    }

    /// <summary>"'…', said Holm", "Holm said: '…'": the nearest free verb of saying around the quotation in its sentences.</summary>
    public Draft? Beside(Quotation quotation)
    {
        int start = quotation.Tokens[0].Start, end = quotation.Tokens[^1].End;
        TokenRange first = input.SentenceOf(start), last = input.SentenceOf(end - 1);
        for (int distance = 0; distance < Reach; distance++)
        {
            int after = end + distance, before = start - 1 - distance;
            if (after < last.End && Free(after) is { } follows) return Make(after, follows, quotation, "beside-quotation");
            if (before >= first.Start && Free(before) is { } leads) return Make(before, leads, quotation, "beside-quotation");
        }

        return null;
    }

    /// <summary>"He had this to say:", then the quotation in a sentence of its own.</summary>
    public Draft? Announcing(Quotation quotation, int sentence)
    {
        if (sentence == 0) return null;
        TokenRange before = input.Text.Sentences[sentence - 1].Tokens;
        if (input.Text.Tokens.Forms[before.End - 1] != ":") return null;
        for (int token = before.End - 1; token >= before.Start; token--)
            if (Free(token) is { } entry && Make(token, entry, quotation, "announced-quotation") is { } draft) return draft;
        return null;
    }

    // "called the plan 'a mistake'": what is called so belongs to the content.
    private Draft? WithTheme(Draft? draft, int top)
    {
        if (draft is null || !input.Tree.IsBelow(top, draft.CueHead)) return draft;
        if (draft.Content[0].Start - 2 is var to && to > draft.CueHead && input.Lower(to) == "to" && input.Syntax.HeadOf(to) == top)
        {
            // 'vowed to "fight"': the infinitive's "to" belongs to the content.
            draft.Content[0] = input.Quotes.WithPartners(new TokenRange(to, draft.Content[0].End), input.SentenceOf(to));
            return draft;
        }

        int theme = input.Tree.ChildOf(draft.CueHead, Relation.Obj);
        if (theme < draft.CueHead || theme >= draft.Content[0].Start) return draft;
        var mask = new TokenMask(input, input.SentenceOf(theme)).Add(new TokenRange(input.Tree.SubtreeOf(theme).Start, draft.Content[0].End));
        draft.Content = [.. mask.Remove(new TokenRange(0, draft.Cue.End)).ToRanges(), .. draft.Content.Skip(1)];
        return draft;
    }

    private CueEntry? Free(int token) =>
        input.Syntax.UposOf(token) == Upos.Verb && input.Quotes.OuterOf(token) < 0 && drafts.ByCue(token) is null
        && input.Cues.VerbOfClause(input.Lemma(token)) is { Kind: AttributionKind.Statement } entry ? entry : null;

    private CueEntry? Known(int verb)
    {
        string lemma = input.Lemma(verb);
        CueEntry? entry = input.Cues.Verb(lemma, CueFrames.Quoted) ?? input.Cues.VerbOfClause(lemma);
        return entry is { Kind: AttributionKind.Statement or AttributionKind.Belief } ? entry : null;
    }

    private Draft? Make(int verb, CueEntry entry, Quotation quotation, string rule)
    {
        (int Head, TokenRange Tokens)? beside = _subjects.OwnSubject(verb) >= 0 || _subjects.IsPassive(verb) ? null : _nearby.Of(verb);
        int source = beside?.Head ?? _subjects.SourceOf(verb);
        if (source < 0 || input.IsNegated(verb) || quotation.Tokens.Any(r => r.Contains(source) || r.Contains(verb))) return null;
        return new Draft
        {
            CueHead = verb,
            Cue = _words.Of(verb),
            SourceHead = source,
            SourceWords = beside?.Tokens,
            RelativeWord = beside is null ? _subjects.RelativeOf(verb) : -1,
            Content = [.. quotation.Tokens.Select(input.Trim)],
            Kind = entry.Kind,
            Stance = entry.Stance,
            Rule = rule,
        };
    }
}
