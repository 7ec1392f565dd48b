namespace FactTrack;

/// <summary>"According to X", "per X", "in the words of X", "In a poll, ...": the source stands in a phrase beside its clause.</summary>
internal sealed class AccordingToRule(AttributionInput input, SourceResolver sources)
{
    private SyntaxTable Syntax => input.Syntax;

    /// <summary>Looks for a phrase that begins at a token.</summary>
    public void Apply(int token, DraftList drafts)
    {
        TokenRange sentence = input.SentenceOf(token);
        bool isFirst = Syntax.UposOf(token) == Upos.Adp && !HasWord(sentence.Start, token);
        if (!Named(token, sentence, drafts) && isFirst) Open(token, sentence, drafts);
    }

    // True if the words of a known preposition stand there.
    private bool Named(int token, TokenRange sentence, DraftList drafts)
    {
        if (!input.Cues.Prepositions.TryGetValue(input.Lower(token), out var candidates)) return false;
        foreach ((string[] words, CueEntry entry) in candidates)
        {
            int end = token + words.Length;
            if (end >= sentence.End || !Matches(token, words)) continue;
            int source = input.PhraseHeadFrom(end, sentence.End);
            if (IsManner(source)) return false;
            if (words.Length == 1 && (Syntax.UposOf(token) != Upos.Adp || Syntax.NameOf(token) != NameTag.Outside || IsInnerCapital(token, sentence) || !sources.CanSpeak(source))) return false;
            Add(new TokenRange(token, end), source, entry, sentence, drafts);
            return true;
        }

        return false;
    }

    // "according to plan": a bare noun that nobody is.
    private bool IsManner(int source) => Syntax.XposOf(source) == "NN" && (!sources.CanSpeak(source) || sources.IsDocument(source))
        && input.Child(source, c => Syntax.RelationOf(c) is not (Relation.Case or Relation.Fixed or Relation.Punct)) < 0;

    // "In a poll released Monday, half the voters ...", "To her critics, ...".
    private void Open(int token, TokenRange sentence, DraftList drafts)
    {
        int source = Syntax.HeadOf(token);
        if (source <= token || Syntax.RelationOf(token) != Relation.Case || !IsSetOff(source, sentence)) return;
        CueEntry? entry = input.Cues.Find($"{input.Lower(token)} {input.Lemma(source)}", CueForm.Opener)
            ?? (IsPeople(source) ? input.Cues.Find(input.Lower(token), CueForm.Opener) : null);
        if (entry is not null) Add(new TokenRange(token, token + 1), source, entry, sentence, drafts);
    }

    // "Health Minister Per Lund".
    private bool IsInnerCapital(int token, TokenRange sentence) => token > sentence.Start && char.IsUpper(input.Text.Tokens.Forms[token][0]);

    private bool IsSetOff(int source, TokenRange sentence)
    {
        int end = input.Tree.SubtreeOf(source).End;
        return end < sentence.End && (input.Text.Tokens.Forms[end] == "," || input.Text.Tokens.Forms[end - 1] == ",");
    }

    private bool IsPeople(int source) =>
        Syntax.UposOf(source) == Upos.Adj || (Syntax.XposOf(source) == "NNS" && sources.IsPerson(source));

    private bool Matches(int token, string[] words)
    {
        for (int i = 0; i < words.Length; i++)
            if (input.Lower(token + i) != words[i]) return false;
        return true;
    }

    private void Add(TokenRange cue, int source, CueEntry entry, TokenRange sentence, DraftList drafts)
    {
        int governor = Governor(cue, source);
        if (governor < 0)
        {
            AddPredicate(cue, source, entry, sentence, drafts);
            return;
        }

        var mask = new TokenMask(input, sentence).AddTree(Host(governor, cue, source, sentence, drafts));
        for (int token = cue.Start; token < cue.End; token++)
            if (Syntax.HeadOf(token) < 0 || !input.Tree.IsBelow(governor, token)) mask.RemoveTree(token);

        // "said that, according to the court, ...": the conjunction belongs to the cue above.
        for (int token = cue.Start - 1; token > sentence.Start && (input.IsMark(token) || Syntax.RelationOf(token) == Relation.Mark); token--)
            if (Syntax.RelationOf(token) == Relation.Mark) mask.Remove(new TokenRange(token, token + 1));
        List<TokenRange> content = mask.RemoveTree(source).Remove(new TokenRange(cue.Start, source + 1)).ToRanges();
        Add(cue, source, content, entry, drafts, LostSubject(cue, source, content));
    }

    // "According to Per Lund, rates and prices have fallen": a content that begins with a finite verb has lost its subject to the source.
    private TokenRange? LostSubject(TokenRange cue, int source, List<TokenRange> content)
    {
        if (content.Count == 0 || content[0].Start < source || !input.IsFinite(content[0].Start)) return null;
        int comma = content[0].Start - 1;
        while (comma > source && input.Lower(comma) != ",") comma--;
        if (comma <= source || comma + 1 == content[0].Start) return null;
        content[0] = new TokenRange(comma + 1, content[0].End);
        return new TokenRange(cue.End, comma);
    }

    // "That is according to the ministry".
    private void AddPredicate(TokenRange cue, int source, CueEntry entry, TokenRange sentence, DraftList drafts)
    {
        int verb = input.Tree.ChildOf(source, Relation.Cop), subject = input.Tree.ChildOf(source, Relation.Nsubj);
        if (subject < 0 || verb < 0 || verb > cue.Start) return;
        TokenRange words = verb == cue.Start - 1 ? new TokenRange(verb, cue.End) : cue;
        Add(words, source, new TokenMask(input, sentence).AddTree(subject).ToRanges(), entry, drafts);
    }

    private static void Add(TokenRange cue, int source, List<TokenRange> content, CueEntry entry, DraftList drafts, TokenRange? words = null)
    {
        if (content.Count == 0) return;
        drafts.Add(new Draft
        {
            CueHead = cue.Start,
            Cue = cue,
            SourceHead = source,
            SourceWords = words,
            Content = content,
            Kind = entry.Kind,
            Stance = entry.Stance,
            Rule = "according-to",
        });
    }

    // The first word above the source that is neither it nor the phrase.
    private int Governor(TokenRange cue, int source)
    {
        int at = Syntax.HeadOf(source);
        while (at >= 0 && cue.Contains(at)) at = Syntax.HeadOf(at);
        return at;
    }

    // At either end of the sentence the phrase speaks of all of it, wherever the parser hung it; in the middle of its own clause.
    private int Host(int governor, TokenRange cue, int source, TokenRange sentence, DraftList drafts)
    {
        bool isFirst = !HasWord(sentence.Start, cue.Start);
        bool isLast = cue.Start > sentence.Start && input.IsMark(cue.Start - 1) && !HasClause(source + 1, sentence.End, source);
        int at = input.ClauseOf(governor);
        if (!isFirst && !isLast)
        {
            while (Syntax.RelationOf(at) is Relation.Conj or Relation.Advcl or Relation.Xcomp && Syntax.HeadOf(at) is >= 0 and var higher && higher < at) at = higher;
            return at;
        }

        while (Syntax.HeadOf(at) is >= 0 and var head && (Syntax.RelationOf(at) != Relation.Parataxis || drafts.ByCue(at) is not null)) at = head;
        return at;
    }

    private bool HasWord(int start, int end)
    {
        for (int token = start; token < end; token++)
            if (!input.IsMark(token)) return true;
        return false;
    }

    // A verb behind the source that does not belong to it means that the phrase stands in the middle.
    private bool HasClause(int start, int end, int source)
    {
        for (int token = start; token < end; token++)
            if (Syntax.UposOf(token) == Upos.Verb && Syntax.XposOf(token) != "VBG" && !input.Tree.IsBelow(token, source)) return true;
        return false;
    }
}
