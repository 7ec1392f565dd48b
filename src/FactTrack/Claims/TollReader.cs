namespace FactTrack;

/// <summary>Reads counts of people with a bare word of what became of them, which no clause tells: "2 dead, 3 injured", "left two people dead", "one of them fatally".</summary>
internal sealed class TollReader(Document document, DraftReader reader)
{
    private readonly FateLexicon _fates = FateLexicon.Shared;

    /// <summary>The drafts with those of bare counts, in the order of their predicates.</summary>
    public List<ClaimDraft> Read(List<ClaimDraft> drafts, CancellationToken cancellation)
    {
        DraftMap? map = null;
        int at = 0;
        foreach (Sentence sentence in document.Sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            int first = at;
            while (at < document.Quantities.Count && document.Quantities[at].Tokens.Start < sentence.Tokens.End) at++;
            if (!document.Blocks[sentence.Block].IsMined) continue;
            foreach (Count count in CountsOf(sentence, first, at))
            {
                map ??= new DraftMap(document, drafts, reader.IsPutForward);
                if (DraftOf(count, sentence.Index, map) is not { } draft) continue;
                reader.Fill(draft);
                draft.Quantities = count.Quantity is { } quantity ? [quantity] : [];
                map.Put(draft);
            }
        }

        return map?.All ?? drafts;
    }

    /// <summary>A count with its word of fate.</summary>
    private readonly record struct Count(TokenRange Tokens, int Head, int Word, Quantity? Quantity);

    private IEnumerable<Count> CountsOf(Sentence sentence, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            Quantity quantity = document.Quantities[i];
            if (quantity is not { Unit: null, Score: null, IsOrdinal: false } || (quantity.Value is null && quantity.Range is null)) continue;
            bool isWord = IsWord(quantity, document.Blocks[sentence.Block].Kind);
            int next = isWord ? quantity.Tokens.End : EndOf(quantity);
            int word = isWord ? quantity.Head : WordAfter(next, sentence.Tokens.End);
            if (word >= 0) yield return new Count(new TokenRange(quantity.Tokens.Start, next), isWord ? quantity.Tokens.End - 1 : quantity.Head, word, quantity);
        }

        // "one fatally": no amount, for "one" is mostly none.
        for (int token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
            if (document.Syntax.XposOf(token) == "CD" && document.Syntax.LemmaOf(token) == "one" && !IsAmount(token, first, end) && WordAfter(token + 1, sentence.Tokens.End) is >= 0 and var word)
                yield return new Count(new TokenRange(token, token + 1), token, word, null);
    }

    private bool IsAmount(int token, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (document.Quantities[i].Tokens.Contains(token)) return true;
        return false;
    }

    private static int EndOf(Quantity quantity) => quantity.CountOf is not null && quantity.Head >= quantity.Tokens.End ? quantity.Head + 1 : quantity.Tokens.End;

    // "4 shot in the park", "2 dead": what looks like the counted noun tells what became of them; outside headings shots are counted too.
    private bool IsWord(Quantity quantity, BlockKind block) =>
        quantity.CountOf is not null && quantity.Head == quantity.Tokens.End && _fates.OfAdjective(document.Tokens.Forms[quantity.Head]) is var fate and not Fate.None
        && (fate != Fate.Hit || block is BlockKind.Headline or BlockKind.Subheading);

    // The word of fate right after the count, or after "others" or "of them" and adverbs; -1 where there is none.
    private int WordAfter(int at, int end)
    {
        if (at < end && document.Syntax.LemmaOf(at) is "other" or "more") at++;
        if (at + 1 < end && document.Syntax.LemmaOf(at) == "of" && document.Syntax.UposOf(at + 1) == Upos.Pron) at += 2;
        int adverb = -1;
        for (; at < end && document.Syntax.UposOf(at) == Upos.Adv; at++)
            if (_fates.OfAdverb(document.Tokens.Forms[at]) != Fate.None) adverb = at;
        if (at < end && _fates.IsFinding(document.Syntax.LemmaOf(at)) && document.Syntax.XposOf(at) is "VBN" or "VBD" && at + 1 < end && document.Syntax.UposOf(at + 1) == Upos.Adj) at++;
        if (at < end && _fates.OfAdjective(document.Tokens.Forms[at]) != Fate.None && !IsBeforeNoun(at, end)) return at;
        return at == end || document.Syntax.UposOf(at) is Upos.Punct or Upos.Cconj or Upos.Adp ? adverb : -1;
    }

    // "2 wounded soldiers": the word describes somebody else.
    private bool IsBeforeNoun(int word, int end) => word + 1 < end && document.Syntax.RelationOf(word) == Relation.Amod && document.Syntax.HeadOf(word) > word;

    private ClaimDraft? DraftOf(Count count, int sentence, DraftMap map)
    {
        int word = count.Word;
        if (map.Of(word) is not null && map.ClauseOf(word) is { } told && (told.Actors.Count > 0 || told.Arguments.Any(a => a.Role == Role.Object))) return null;
        var counted = new ClauseArgument(Role.Object, count.Head, [count.Tokens], null, document.Parts);
        if (map.ClauseOf(word) is { Voice: Voice.Active or Voice.Passive } own && !own.Arguments.Any(a => a.Role == Role.Object) && document.Syntax.UposOf(word) == Upos.Verb)
            return new ClaimDraft(own with { Voice = Voice.Passive, Actors = [], Arguments = [counted, .. own.Arguments.Where(a => a.Head != count.Head)] }, ClaimKind.Event, "bare-count");
        bool isAdverb = document.Syntax.UposOf(word) == Upos.Adv;
        Clause? host = map.ClauseOver(document.Syntax.HeadOf(word) is >= 0 and var head ? head : word);
        if (isAdverb && (host is null || _fates.OfObject(host.Lemma) == Fate.None)) return null;
        string? verb = isAdverb ? host!.Lemma : _fates.VerbOf(document.Tokens.Forms[word]);
        TextPart fateWords = document.Parts.Part(new TokenRange(word, word + 1));
        bool isState = verb is null;
        // "four were shot, one fatally": the adverb is not that of all four.
        if (isAdverb && map.Of(host!.Predicate) is { } whole) whole.Arguments.RemoveAll(a => a.Role == Role.Manner && a.Words.Extent.Contains(fateWords.Extent));
        ClauseArgument fate = new(isAdverb ? Role.Manner : Role.Predicate, word, [new TokenRange(word, word + 1)], null, document.Parts);
        return new ClaimDraft(
            new Clause([new TokenRange(word, word + 1)], document.Parts)
            {
                Index = -1,
                Sentence = sentence,
                Predicate = word,
                Kind = isState ? ClauseKind.Copular : ClauseKind.Participle,
                Lemma = verb ?? "be",
                Voice = isState ? Voice.Active : Voice.Passive,
                Polarity = host?.Polarity ?? Polarity.Positive,
                Certainty = host?.Certainty ?? Certainty.Certain,
                Actors = isState ? [counted with { Role = Role.Other }] : [],
                Arguments = isState ? [fate] : isAdverb ? [counted, fate] : [counted],
                Relation = document.Syntax.RelationOf(word),
            }, isState ? ClaimKind.State : ClaimKind.Event, "bare-count");
    }
}
