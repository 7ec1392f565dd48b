namespace FactTrack;

/// <summary>Gives each quotation to the attribution that it belongs to: in its sentence, or as the continuation of the one before.</summary>
internal sealed class QuotationRule
{
    // More words between a cue and a quotation are a clause of the writer's.
    private const int FarthestResumption = 12;

    // A quotation that ended with a comma goes on behind all that is said of its speaker.
    private const int FarthestBroken = 60;

    // More pieces are no speech any more.
    private const int MostPieces = 64;

    private readonly AttributionInput _input;
    private readonly DraftList _drafts;
    private readonly ILookup<int, Draft> _bySentence;
    private readonly QuoteCueFinder _cues;
    private readonly SpeechTagFinder _tags;
    private readonly HashSet<Draft> _told = [];
    private Draft? _last;
    private Quotation? _waiting;
    private int _lastSentence = -1;

    /// <param name="input">The document.</param>
    /// <param name="drafts">What the cues gave; quotations are added to it.</param>
    /// <param name="sources">Tells who can speak.</param>
    public QuotationRule(AttributionInput input, DraftList drafts, SourceResolver sources)
    {
        (_input, _drafts) = (input, drafts);

        // A word inside a quotation says nothing about the words outside, unless it is all that is quoted: 'a hole "strongly suggesting" that it was hit'.
        drafts.Drafts.RemoveAll(d => input.Quotes.OuterOf(d.CueHead) is >= 0 and var own && !d.Content.Exists(r => Inside(r, own)) && !IsQuotedWord(d, own));
        _bySentence = drafts.Drafts.ToLookup(d => input.SentenceIndexOf(d.CueHead));
        _cues = new QuoteCueFinder(input, drafts);
        _tags = new SpeechTagFinder(input, drafts, sources);
    }

    /// <summary>Looks at all outer quotations, in order.</summary>
    public void Apply(CancellationToken cancellation)
    {
        foreach (Quotation quotation in _input.Quotes.Quotations)
        {
            cancellation.ThrowIfCancellationRequested();
            int first = _input.SentenceIndexOf(quotation.Tokens[0].Start), last = _input.SentenceIndexOf(quotation.Tokens[^1].End - 1);
            if (!_input.Text.Blocks[_input.Text.Sentences[first].Block].IsMined) continue;
            KeepInside(quotation, first, last);
            if (quotation.Depth > 0) continue;
            Quotation? waiting = _waiting;
            _waiting = null;
            if ((Tell(quotation, first) ?? Take(quotation, first, last)) is { } taker)
            {
                // '"It is cold." "We stay," Holm said.'
                if (waiting is not null && BlockOf(waiting) == BlockOf(quotation) && OnlyMarks(waiting.Tokens[^1].End, quotation.Tokens[0].Start)) Append(taker, waiting);
                else Leave(waiting);
                (_last, _lastSentence) = (taker, Math.Max(last, _input.SentenceIndexOf(taker.CueHead)));
                continue;
            }

            Leave(waiting);
            if (IsClause(quotation)) _waiting = quotation;
            else if (HasFinite(quotation)) Leave(quotation);
        }

        Leave(_waiting);
    }

    private bool IsQuotedWord(Draft draft, int quotation)
    {
        int start = draft.CueHead, end = draft.CueHead + 1;
        while (start > 0 && _input.Quotes.OuterOf(start - 1) == quotation && _input.Syntax.UposOf(start - 1) is Upos.Adv) start--;
        return (start == 0 || _input.Quotes.IsMark(start - 1)) && end < _input.Text.Tokens.Count && _input.Quotes.IsMark(end) && draft.Content is [{ Start: var content }, ..] && content > end;
    }

    private int BlockOf(Quotation quotation) => _input.Text.Sentences[_input.SentenceIndexOf(quotation.Tokens[^1].End - 1)].Block;

    private void Leave(Quotation? quotation)
    {
        if (quotation is not null) _drafts.Leave(quotation.Tokens);
    }

    private bool Inside(TokenRange range, int quotation)
    {
        for (int token = range.Start; token < range.End; token++)
            if (_input.Quotes.OuterOf(token) == quotation) return true;
        return false;
    }

    // Words inside a quotation say nothing about the words outside.
    private void KeepInside(Quotation quotation, int first, int last)
    {
        for (int sentence = first; sentence <= last; sentence++)
            foreach (Draft draft in _bySentence[sentence])
                if (Holds(quotation, draft.CueHead) && Inside(draft.Content, quotation) is { Count: > 0 } inside) draft.Content = inside;
    }

    private List<TokenRange> Inside(List<TokenRange> content, Quotation quotation)
    {
        var inside = new List<TokenRange>();
        foreach (TokenRange range in content)
            for (int token = range.Start; token < range.End; token++)
                if (Holds(quotation, token)) inside.Add(new TokenRange(token, token + 1));
        return [.. TokenSets.Union(inside)];
    }

    // What stands apart from its tag by comma or colon is the whole content; what only goes on with the words before it is a part.
    private Draft? Tell(Quotation quotation, int first)
    {
        if (_tags.Of(quotation, SpeakerBefore(quotation, first)) is not { } tag) return null;
        Draft? known = _drafts.ByCue(tag.Head);
        foreach (Draft outer in _bySentence[_input.SentenceIndexOf(tag.Head)])
        {
            if (outer == known || !outer.Holds(tag.Head) || !outer.Content.Any(r => quotation.Tokens.Any(r.Overlaps))) continue;
            Extend(outer, quotation);
        }

        if (known is not null && !StandsAlone(quotation)) return Extend(known, quotation);
        if (known is null && Holder(quotation, first) is { } holder && holder.Holds(quotation.Tokens[0].Start - 2)) return null;
        List<TokenRange> words = [.. quotation.Tokens.Select(_input.Trim)];
        if (!_tags.IsDirect(quotation)) words[0] = new TokenRange(_input.Text.Sentences[first].Tokens.Start, words[0].End);
        if (known is null)
        {
            known = _drafts.Add(new Draft
            {
                CueHead = tag.Head,
                Cue = tag.Cue,
                SourceHead = tag.Source,
                SourceWords = tag.Words,
                Content = words,
                Kind = tag.Entry.Kind,
                Stance = tag.Entry.Stance,
                Rule = "speech-tag",
            });
        }
        else
        {
            Give(known, _told.Contains(known) ? TokenSets.Union([.. known.Content, .. words]) : words);
        }

        _told.Add(known);
        return known;
    }

    // A sentence of its own, of which nothing stands behind the mark.
    private bool StandsAlone(Quotation quotation)
    {
        int close = quotation.Tokens[^1].End;
        return _tags.IsDirect(quotation) && (_input.IsMark(close - 1) || close + 1 >= _input.Text.Tokens.Count || _input.IsMark(close + 1) || quotation.Tokens[^1].Start > _input.SentenceOf(close).Start + 1);
    }

    // Who spoke last before a quotation in its sentence, or -1.
    private int SpeakerBefore(Quotation quotation, int sentence)
    {
        Draft? nearest = _last is { } last && _input.SentenceIndexOf(last.CueHead) == sentence ? last : null;
        foreach (Draft draft in _bySentence[sentence])
            if (draft is { SourceHead: >= 0, Kind: AttributionKind.Statement } && draft.CueHead < quotation.Tokens[0].Start - 4
                && _input.Quotes.OuterOf(draft.CueHead) < 0 && (nearest is null || draft.CueHead > nearest.CueHead)) nearest = draft;
        return nearest?.SourceHead ?? -1;
    }

    private Draft? Take(Quotation quotation, int first, int last)
    {
        if (Holder(quotation, first) is { } before)
        {
            // 'Holm praised the "courage" of the troops, NTB said': both have the quotation.
            if (_cues.Governing(quotation) is { } inner && before.Holds(inner.CueHead)) _drafts.Add(inner);
            return Extend(before, quotation);
        }

        if (last != first && Holder(quotation, last) is { } after) return Extend(after, quotation);
        if (Resumes(quotation, first) is { } resumed) return resumed;
        if (_cues.Governing(quotation) is { } governing) return _drafts.Add(governing);
        if (IsClause(quotation) && _cues.Beside(quotation) is { } beside) return _drafts.Add(beside);
        if (Continues(quotation, first) is { } speaker) return speaker;
        if (GoesOn(quotation, first)) return Give(_last!, TokenSets.Union([.. _last!.Content, _input.Trim(_input.Text.Sentences[first].Tokens)]));
        return !IsClause(quotation) ? null : _cues.Announcing(quotation, first) is { } announcing ? _drafts.Add(announcing) : null;
    }

    // The innermost attribution of the sentence that holds one end of the quotation, its cue outside.
    private Draft? Holder(Quotation quotation, int sentence)
    {
        Draft? best = null;
        foreach (Draft draft in _bySentence[sentence])
        {
            if (Holds(quotation, draft.CueHead) || !draft.Content.Any(r => quotation.Tokens.Any(r.Overlaps))) continue;
            if (best is null || draft.Size < best.Size) best = draft;
        }

        return best;
    }

    private Draft Extend(Draft draft, Quotation quotation)
    {
        if (quotation.Tokens.All(q => draft.Content.Any(r => r.Contains(_input.Trim(q))))) return draft;
        return Append(draft, quotation);
    }

    private Draft Give(Draft draft, IEnumerable<TokenRange> ranges)
    {
        List<TokenRange> old = draft.Content, content = [.. ranges];

        // Who passes on and who is cited share one content.
        foreach (Draft twin in _bySentence[_input.SentenceIndexOf(draft.CueHead)])
            if (twin != draft && twin.Content.SequenceEqual(old)) Set(twin, content);
        Set(draft, content);
        return draft;
    }

    private static void Set(Draft draft, List<TokenRange> content)
    {
        if (TokenSets.Except(content, [draft.Cue]) is { Count: > 0 } words) draft.Content = words;
    }

    // '"…," Holm said, "…"': the cue stands between two pieces.
    private Draft? Resumes(Quotation quotation, int first)
    {
        if (_last is null || _last.Content.Count > MostPieces || _lastSentence != first || _input.SentenceIndexOf(_last.CueHead) != first) return null;
        int end = Math.Max(_last.Cue.End, _last.SourceHead + 1), start = quotation.Tokens[0].Start - 1, before = _last.Content[^1].End;
        if (end < before) return OnlyLinks(before, start) ? Append(_last, quotation) : null;
        if (end > start || _last.Content[0].Start > _last.CueHead) return null;
        bool isBroken = _input.Lower(before) == "," && start > end && _input.Lower(start - 1) is "," or ".";
        if (start - end > (isBroken ? FarthestBroken : FarthestResumption)) return null;
        for (int token = end; token < start && !isBroken; token++)
            if (_input.Syntax.UposOf(token) is Upos.Verb or Upos.Sconj) return null;
        return Append(_last, quotation);
    }

    // '"…," and, "…"'.
    private bool OnlyLinks(int start, int end)
    {
        for (int token = start; token < end; token++)
            if (!_input.IsMark(token) && _input.Syntax.UposOf(token) is not (Upos.Cconj or Upos.Adv)) return false;
        return true;
    }

    private Draft Append(Draft draft, Quotation quotation) => Give(draft, TokenSets.Union([.. draft.Content, .. quotation.Tokens.Select(_input.Trim)]));

    // A quotation that begins the sentence after another one goes on with the same speaker; in the next paragraph it must fill the paragraph.
    private Draft? Continues(Quotation quotation, int first)
    {
        if (_last is { Stance: Stance.Denied } or { IsAssertion: false }) return null;
        if (first == 0 || !Begins(quotation, first) || _last?.Content.Count > MostPieces) return null;
        if (_last is null || first - _lastSentence > 1)
        {
            if (Statement(first - 1) is not { } statement) return null;
            (_last, _lastSentence) = (statement, first - 1);
        }

        int block = _input.Text.Sentences[first].Block;
        if (_input.Text.Sentences[_lastSentence].Block == block) return IsClause(quotation) || Ends(quotation, first) ? Append(_last, quotation) : null;
        if (!IsClause(quotation) || !Fills(quotation, block) || !IsSpoken(_last)) return null;
        return _drafts.Add(new Draft
        {
            CueHead = _last.CueHead,
            Cue = _last.Cue,
            SourceHead = _last.SourceHead,
            Content = [.. quotation.Tokens.Select(_input.Trim)],
            Kind = _last.Kind,
            Stance = _last.Stance,
            Rule = "next-paragraph",
        });
    }

    // "They said it was closed.", and a paragraph that is all a quotation: whose it is a pronoun without a quotation of its own does not tell.
    private bool IsSpoken(Draft draft) => draft.SourceHead < 0 || _input.Syntax.UposOf(draft.SourceHead) != Upos.Pron || draft.Content.Exists(r => _input.Quotes.OuterOf(r.Start) >= 0 || _input.Quotes.OuterOf(r.End - 1) >= 0);

    // '"We lost," Holm said. But "nobody gave up."': a sentence that ends in a quotation, without a cue or another speaker, behind one that was told.
    private bool GoesOn(Quotation quotation, int first) =>
        _last is { Content.Count: <= MostPieces } && first - _lastSentence == 1 && _told.Contains(_last) && _input.Text.Sentences[_lastSentence].Block == _input.Text.Sentences[first].Block
        && Ends(quotation, first) && !_bySentence[first].Any(d => _input.Quotes.OuterOf(d.CueHead) < 0) && IsClause(quotation);

    // 'Holm said the road was closed. "It is not safe."': the outermost statement of a sentence.
    private Draft? Statement(int sentence)
    {
        Draft? best = null;
        foreach (Draft draft in _bySentence[sentence])
            if (draft is { Kind: AttributionKind.Statement, SourceHead: >= 0, IsAssertion: true, Stance: not Stance.Denied } && _input.Quotes.OuterOf(draft.CueHead) < 0 && (best is null || draft.Size > best.Size)) best = draft;
        return best;
    }

    private bool Begins(Quotation quotation, int sentence) => OnlyMarks(_input.Text.Sentences[sentence].Tokens.Start, quotation.Tokens[0].Start);

    private bool Ends(Quotation quotation, int sentence) => OnlyMarks(quotation.Tokens[^1].End, _input.Text.Sentences[sentence].Tokens.End);

    private bool IsSentence(Quotation quotation) =>
        Begins(quotation, _input.SentenceIndexOf(quotation.Tokens[0].Start)) && Ends(quotation, _input.SentenceIndexOf(quotation.Tokens[^1].End - 1));

    private bool Fills(Quotation quotation, int block)
    {
        TextBlock paragraph = _input.Text.Blocks[block];
        return OnlyMarks(quotation.Tokens[^1].End, _input.Text.Sentences[paragraph.EndSentence - 1].Tokens.End);
    }

    private bool OnlyMarks(int start, int end)
    {
        for (int token = start; token < end; token++)
            if (!_input.IsMark(token)) return false;
        return true;
    }

    // Only an outer quotation has several parts.
    private bool Holds(Quotation quotation, int token) =>
        quotation.Tokens.Count == 1 ? quotation.Tokens[0].Contains(token) : _input.Quotes.OuterOf(token) is >= 0 and var outer && outer == _input.Quotes.OuterOf(quotation.Tokens[0].Start);

    // 'the headline "Mayor lied"': short, and somebody's words all the same.
    private bool HasFinite(Quotation quotation)
    {
        foreach (TokenRange range in quotation.Tokens)
            for (int token = range.Start; token < range.End; token++)
                if (_input.Syntax.XposOf(token) is "VBD" or "VBZ" or "VBP" or "MD") return true;
        return false;
    }

    // A scare quote has no finite verb of its own.
    private bool IsClause(Quotation quotation)
    {
        int words = 0;
        bool hasVerb = false;
        foreach (TokenRange range in quotation.Tokens)
            for (int token = range.Start; token < range.End; token++)
            {
                if (!_input.IsMark(token)) words++;
                hasVerb |= _input.Syntax.XposOf(token) is "VBD" or "VBZ" or "VBP" or "MD" or "VB";
            }

        return (hasVerb && (words >= 4 || IsSentence(quotation))) || words >= 12;
    }
}
