namespace FactTrack;

/// <summary>
/// Finds the words that a quotation is told with by the marks between them: a comma inside the closing mark, a comma or colon
/// before the opening one. Where they stand so, the quotation is what was said, whatever the parser made of the sentence.
/// </summary>
internal sealed class SpeechTagFinder(AttributionInput input, DraftList drafts, SourceResolver sources)
{
    // Words farther from the mark tell of something else.
    private const int Reach = 24;
    private const int LongestPlainSource = 8;

    private readonly SubjectFinder _subjects = new(input);
    private readonly NearbySource _nearby = new(input);
    private readonly CueWords _words = new(input, new SubjectFinder(input));

    private SyntaxTable Syntax => input.Syntax;

    /// <summary>The tag of a quotation, or null.</summary>
    /// <param name="quotation">The quotation.</param>
    /// <param name="speaker">Who spoke last in this sentence, or -1: "he said, adding: '...'".</param>
    public SpeechTag? Of(Quotation quotation, int speaker)
    {
        SpeechTag? after = quotation.IsClosed ? After(quotation) : null;
        if (after is not null && input.Lower(quotation.Tokens[^1].End - 1) == ",") return after;
        return (IsDirect(quotation) ? Before(quotation, speaker) : null) ?? after;
    }

    /// <summary>True if a quotation begins as a sentence does; else it goes on with the words before it.</summary>
    public bool IsDirect(Quotation quotation)
    {
        int start = quotation.Tokens[0].Start, mark = start - 1;
        while (start < quotation.Tokens[0].End - 1 && input.IsMark(start)) start++;
        if (mark <= input.SentenceOf(mark < 0 ? 0 : mark).Start) return true;
        return input.Lower(mark - 1) is "," or ":" or "." or "!" or "?" && !char.IsLower(Form(start)[0]);
    }

    // Beside a verb that is no word of saying: a sentence of its own with a mark of its own at the end.
    private bool IsSpoken(Quotation quotation) =>
        OpensSentence(quotation) && !input.IsTitle(quotation) && input.Lower(quotation.Tokens[^1].End - 1) is "," or "?" or "!";

    private bool OpensSentence(Quotation quotation) => quotation.Tokens[0].Start - 1 <= input.SentenceOf(Math.Max(0, quotation.Tokens[0].Start - 1)).Start;

    private string Form(int token) => input.Text.Tokens.Forms[token];

    // '"...," said Holm', '"..." Holm said': from the closing mark to the next mark that opens.
    private SpeechTag? After(Quotation quotation)
    {
        int close = quotation.Tokens[^1].End, last = close - 1, start = close + 1;
        TokenRange sentence = input.SentenceOf(last);
        while (start < sentence.End && input.IsMark(start) && !input.Quotes.IsMark(start)) start++;
        bool isSetOff = input.Lower(last) is "," or "?" or "!" or "\u2026" or "-" or "--" or "\u2014" or "\u2013" || (start == close + 2 && input.Lower(close + 1) == ",");
        if (start >= sentence.End)
        {
            // '"Stop!" Holm shouted.': the sentence was divided at the mark.
            int next = input.SentenceIndexOf(last) + 1;
            if (!isSetOff || next >= input.Text.Sentences.Count || input.Text.Sentences[next].Block != input.Text.Sentences[next - 1].Block) return null;
            sentence = input.Text.Sentences[next].Tokens;
            start = sentence.Start;
            while (start < sentence.End && input.IsMark(start) && start <= close) start++;
        }

        if (!isSetOff || start >= sentence.End || !CanBegin(start)) return null;
        int end = Math.Min(sentence.End, start + Reach);
        SpeechTag? tag = Inverted(start, end, quotation) ?? Straight(start, end, quotation);
        if (tag is null || sentence.Contains(last)) return tag;
        return tag.Entry.IsKnown || tag.Cue.End >= sentence.End || input.IsMark(tag.Cue.End) ? tag : null;
    }

    private bool CanBegin(int token) =>
        !input.IsMark(token) && Syntax.UposOf(token) is not (Upos.Cconj or Upos.Sconj or Upos.Adp or Upos.Part) && !Syntax.Has(token, "PronType=Rel")
        && Syntax.XposOf(token) is not ("VBG" or "WP" or "WDT" or "WRB");

    // "said Holm", "shrugged Holm".
    private SpeechTag? Inverted(int start, int end, Quotation quotation)
    {
        int verb = start;
        while (verb < end - 1 && Syntax.UposOf(verb) == Upos.Adv) verb++;
        if (!IsFinite(verb) || verb + 1 >= end || HasContentBehind(verb)) return null;
        CueEntry? entry = Statement(verb);
        int head = input.PhraseHeadFrom(verb + 1, end);
        if (Syntax.UposOf(head) is not (Upos.Noun or Upos.Propn or Upos.Pron)) return null;
        if (entry is null && (Syntax.UposOf(verb + 1) == Upos.Adp || !sources.CanSpeak(head) || !IsSpoken(quotation))) return null;
        return Make(verb, _words.Of(verb), entry);
    }

    // "Holm said", "Holm, who leads the club, said".
    private SpeechTag? Straight(int start, int end, Quotation quotation)
    {
        bool hasComma = false;
        for (int token = start + 1; token < end && !input.Quotes.IsMark(token); token++)
        {
            hasComma |= input.IsMark(token);
            if (!IsFinite(token) && !(Syntax.XposOf(token) == "NNS" && Syntax.UposOf(token - 1) == Upos.Propn)) continue;
            if (Statement(token) is { } entry) return HasContentBehind(token) || HasQuotationBehind(token, end) ? null : Make(token, _words.Of(token), entry);
            if (hasComma) continue;
            int subject = _subjects.OwnSubject(token);
            return subject >= start && token - start <= LongestPlainSource && Syntax.UposOf(token) == Upos.Verb && IsSpoken(quotation) && sources.CanSpeak(subject)
                && !HasContentBehind(token)
                ? Make(token, _words.Of(token), null)
                : null;
        }

        return null;
    }

    // 'Holm said: "..."', 'Holm was blunt: "..."': from the mark back to the verb.
    private SpeechTag? Before(Quotation quotation, int speaker)
    {
        int end = quotation.Tokens[0].Start - 2;
        if (end < 0 || input.Lower(end) is not ("," or ":")) return null;
        TokenRange sentence = input.SentenceOf(end);
        for (int token = end - 1; token >= Math.Max(sentence.Start, end - Reach) && !input.Quotes.IsMark(token) && input.Lower(token) != ";"; token--)
        {
            if (Syntax.UposOf(token) is not (Upos.Verb or Upos.Aux) || (token > 0 && Syntax.XposOf(token) == "VB" && input.Lower(token - 1) == "to")) continue;
            if (Statement(token) is { } entry)
            {
                if (Syntax.XposOf(token) == "VBG" && speaker >= 0 && _subjects.OwnSubject(token) < 0) return new SpeechTag(token, _words.Of(token), speaker, null, entry);
                if (Make(token, _words.Of(token), entry) is { } made) return made;
                return token == sentence.Start ? Opening(token, end, entry) : null;
            }

            if (input.Lower(end) == "," && IsFinite(token)) return null;
            if (IsFinite(token) && Syntax.RelationOf(token) != Relation.Advcl) break;
        }

        return input.Lower(end) == ":" && !input.IsTitle(quotation) ? Announced(sentence, end) : null;
    }

    // 'Said Holm, "..."'.
    private SpeechTag? Opening(int verb, int end, CueEntry entry)
    {
        int head = input.PhraseHeadFrom(verb + 1, end);
        return Syntax.UposOf(head) is Upos.Noun or Upos.Propn or Upos.Pron ? new SpeechTag(verb, _words.Of(verb), head, new TokenRange(verb + 1, end), entry) : null;
    }

    // 'Holm had this to say: "..."', 'She was blunt: "..."': all that the last clause tells of somebody who can speak.
    private SpeechTag? Announced(TokenRange sentence, int end)
    {
        for (int token = end - 1; token >= Math.Max(sentence.Start + 1, end - Reach); token--)
        {
            int subject = _subjects.OwnSubject(token);
            if (subject < 0 || subject >= token || input.Quotes.OuterOf(token) >= 0) continue;
            int start = token;
            foreach (int child in input.Tree.ChildrenOf(token))
                if (child > subject && child < start && Syntax.RelationOf(child) is Relation.Aux or Relation.AuxPass or Relation.Cop) start = child;
            int source = Syntax.UposOf(token) == Upos.Verb ? _subjects.SourceOf(token) : subject;
            if (source < 0 || !sources.CanSpeak(source) || input.IsNegated(token)) return null;
            return new SpeechTag(token, new TokenRange(start, end), source, null, CueEntry.Unknown);
        }

        return null;
    }

    private bool IsFinite(int token) => Syntax.XposOf(token) is "VBD" or "VBZ" or "VBP" || (Syntax.XposOf(token) == "VBN" && Syntax.RelationOf(token) is Relation.Root or Relation.Parataxis);

    private CueEntry? Statement(int verb) =>
        input.Cues.VerbOfClause(input.Lemma(verb)) is { Kind: AttributionKind.Statement } entry ? entry : null;

    // 'Calling it "a farce," Holm said "enough"'.
    private bool HasQuotationBehind(int verb, int end)
    {
        int next = verb + 1;
        while (next < end && input.IsMark(next)) next++;
        return next < end && next > verb + 1 && input.Quotes.OuterOf(next) >= 0 && input.Lower(verb + 1) != ",";
    }

    // '"...", Holm said the road was closed': the cue has a content of its own.
    private bool HasContentBehind(int verb) =>
        drafts.ByCue(verb) is { } draft && draft.Content.All(r => r.Start > verb)
        && Enumerable.Range(draft.Content[0].Start, draft.Content[0].Length).All(t => input.Quotes.OuterOf(t) < 0)
        && input.HasChild(verb, Relation.Ccomp);

    private SpeechTag? Make(int verb, TokenRange cue, CueEntry? entry)
    {
        if (drafts.ByCue(verb) is { SourceHead: >= 0 } draft) return new SpeechTag(verb, draft.Cue, draft.SourceHead, draft.SourceWords, entry ?? CueEntry.Unknown);
        if (input.IsNegated(verb)) return null;
        (int Head, TokenRange Tokens)? beside = _subjects.OwnSubject(verb) >= 0 || _subjects.IsPassive(verb) ? null : _nearby.Of(verb);
        int source = beside?.Head ?? _subjects.SourceOf(verb);
        return source < 0 || input.Quotes.OuterOf(source) >= 0 ? null : new SpeechTag(verb, cue, source, beside?.Tokens, entry ?? CueEntry.Unknown);
    }
}
