namespace FactTrack;

/// <summary>"..., citing X", "..., quoting X": X stands behind the content that somebody else passes on.</summary>
internal sealed class CitingRule(AttributionInput input, SourceResolver sources)
{
    private SyntaxTable Syntax => input.Syntax;

    /// <summary>Looks at one token; runs after the rules that find who passes on.</summary>
    public void Apply(int token, DraftList drafts)
    {
        if (Syntax.XposOf(token) != "VBG" || input.Cues.Verb(input.Lemma(token), CueFrames.Name) is not { } entry) return;
        TokenRange sentence = input.SentenceOf(token);
        if (token + 1 >= sentence.End || Syntax.RelationOf(token) is Relation.Amod or Relation.Aux || drafts.ByCue(token) is { IsPhrase: false }) return;
        int source = input.Tree.ChildOf(token, Relation.Obj);
        if (source < 0) source = input.PhraseHeadFrom(token + 1, sentence.End);
        if (!sources.CanSpeak(source) || Passer(token, drafts.Drafts, sentence) is not { } passer) return;
        var mask = new TokenMask(input, sentence);
        foreach (TokenRange range in passer.Content) mask.Add(range);
        mask.RemoveTree(token).Remove(new TokenRange(token, source + 1)).RemoveTree(source);
        List<TokenRange> content = [.. passer.Content.Where(r => !sentence.Contains(r)), .. mask.ToRanges()];
        if (content.Count == 0) return;
        content.Sort((a, b) => a.Start.CompareTo(b.Start));
        passer.Content = content;
        drafts.DropPhrase(token);
        drafts.Add(new Draft
        {
            CueHead = token,
            Cue = new TokenRange(token, token + 1),
            SourceHead = source,
            Content = content,
            Kind = passer.Kind,
            Stance = entry.Stance,
            Rule = "citing",
            Via = passer,
        });
    }

    // The attribution whose cue or source stands nearest before the participle.
    private static Draft? Passer(int token, List<Draft> drafts, TokenRange sentence)
    {
        Draft? best = null;
        int bestEnd = -1;
        for (int i = drafts.Count - 1; i >= 0 && drafts[i].CueHead >= sentence.Start; i--)
        {
            // "The paper, citing documents, reported": its source may stand before and its cue behind.
            int end = Math.Max(drafts[i].Cue.End <= token ? drafts[i].Cue.End : -1, drafts[i].SourceHead < token ? drafts[i].SourceHead + 1 : -1);
            if (drafts[i].IsPhrase || end < 0 || !sentence.Contains(drafts[i].CueHead) || end <= bestEnd) continue;
            (best, bestEnd) = (drafts[i], end);
        }

        if (best is not null || token != sentence.Start) return best;

        // "Citing documents, the paper reported": the first one who says something behind it.
        return drafts.Find(d => sentence.Contains(d.CueHead) && d is { IsPhrase: false, Kind: AttributionKind.Statement, SourceHead: >= 0 });
    }
}
