namespace FactTrack;

/// <summary>Finds the source beside a cue by the order of words, where the parser does not call it a subject: "…, said Anna Holm", "…, the paper reports".</summary>
internal sealed class NearbySource(AttributionInput input)
{
    // A longer stretch between a mark and the cue is a clause of its own.
    private const int Longest = 14;

    /// <summary>The source's head and tokens, or null. Only finite verbs behind a comma or closing mark have one.</summary>
    public (int Head, TokenRange Tokens)? Of(int verb)
    {
        if (input.Syntax.XposOf(verb) is not ("VBD" or "VBZ" or "VBP" or "VBN")) return null;
        return Before(verb) ?? After(verb);
    }

    /// <summary>The words from the start of the sentence to a finite cue, if they are one phrase without a verb; or null.</summary>
    public (int Head, TokenRange Tokens)? Opening(int verb)
    {
        TokenRange sentence = input.SentenceOf(verb);
        if (input.Syntax.XposOf(verb) is not ("VBD" or "VBZ" or "VBP") || verb - sentence.Start > Longest) return null;
        int head = -1;
        for (int token = verb - 1; token >= sentence.Start; token--)
        {
            if (input.IsMark(token) || input.Syntax.UposOf(token) is Upos.Verb or Upos.Aux or Upos.Adv || input.Syntax.RelationOf(token) == Relation.Mark) return null;
            if (input.Syntax.UposOf(token) is Upos.Noun or Upos.Propn) head = token;
        }

        if (head < 0 || input.Syntax.UposOf(sentence.Start) is Upos.Adp or Upos.Cconj) return null;
        return (input.PhraseHeadFrom(head, verb), new TokenRange(sentence.Start, verb));
    }

    /// <summary>The noun phrase right before a finite cue, with what is set off by commas behind it ("Anna Holm, the mayor of Voss, said"); or null.</summary>
    public (int Head, TokenRange Tokens)? SetOff(int verb)
    {
        TokenRange sentence = input.SentenceOf(verb);
        if (input.Syntax.XposOf(verb) is not ("VBD" or "VBZ" or "VBP")) return null;
        int end = verb;
        while (end > sentence.Start && input.Syntax.UposOf(end - 1) is Upos.Adv or Upos.Aux) end--;
        int last = end - 1;
        if (last <= sentence.Start) return null;
        if (input.Lower(last) == ",")
        {
            int comma = last - 1;
            while (comma > sentence.Start && last - comma <= 2 * Longest && input.Lower(comma) != ",") comma--;
            if (comma <= sentence.Start || input.Lower(comma) != ",") return null;
            if (HoldsFinite(comma + 1, last)) end = comma;
            last = comma - 1;
        }

        int head = last;
        if (input.Syntax.UposOf(head) is not (Upos.Noun or Upos.Propn or Upos.Pron)) return null;
        while (input.Syntax.HeadOf(head) is >= 0 and var above && above < head && above >= sentence.Start && input.Syntax.RelationOf(head) is Relation.Flat or Relation.Nmod or Relation.Appos or Relation.Compound) head = above;
        TokenRange phrase = input.Tree.SubtreeOf(head);
        return phrase.End <= verb && phrase.Contains(last) && input.Syntax.RelationOf(head) is not (Relation.Obl or Relation.Nmod or Relation.Obj) ? (head, new TokenRange(phrase.Start, end)) : null;
    }

    // "The study, Grace Otieno said, shows": what another verb sets off is no part of the phrase.
    private bool HoldsFinite(int start, int end)
    {
        for (int token = start; token < end; token++)
            if (input.Syntax.XposOf(token) is "VBD" or "VBZ" or "VBP") return true;
        return false;
    }

    private (int Head, TokenRange Tokens)? Before(int verb)
    {
        TokenRange sentence = input.SentenceOf(verb);
        int end = verb;
        while (end > sentence.Start && input.Syntax.UposOf(end - 1) is Upos.Adv or Upos.Aux) end--;
        int start = end;
        while (start > sentence.Start && end - start <= Longest && !input.IsMark(start - 1))
        {
            start--;
            if (input.Syntax.UposOf(start) is Upos.Verb or Upos.Aux or Upos.Sconj or Upos.Cconj) return null;
        }

        if (start == end || start - sentence.Start < 3 || end - start > Longest || !input.IsMark(start - 1)) return null;
        return Phrase(new TokenRange(start, end));
    }

    private (int Head, TokenRange Tokens)? After(int verb)
    {
        TokenRange sentence = input.SentenceOf(verb);
        if (verb - sentence.Start < 3 || !input.IsMark(verb - 1) || verb + 1 >= sentence.End) return null;
        int head = input.PhraseHeadFrom(verb + 1, sentence.End);
        int start = input.Tree.SubtreeOf(head).Start;
        return start < verb + 1 && input.Syntax.HeadOf(verb) != head
            ? Phrase(new TokenRange(verb + 1, head + 1))
            : input.Syntax.UposOf(head) is Upos.Noun or Upos.Propn && input.Syntax.HeadOf(head) == verb ? (head, new TokenRange(verb + 1, input.Tree.SubtreeOf(head).End)) : null;
    }

    // The head of a stretch is its last nominal word that hangs on something outside.
    private (int Head, TokenRange Tokens)? Phrase(TokenRange tokens)
    {
        int head = -1;
        for (int token = tokens.Start; token < tokens.End; token++)
        {
            if (input.Syntax.UposOf(token) is not (Upos.Noun or Upos.Propn or Upos.Pron) || tokens.Contains(input.Syntax.HeadOf(token))) continue;
            head = token;
        }

        return head < 0 || input.Syntax.UposOf(tokens.Start) == Upos.Adp || input.Syntax.Has(head, "PronType=Rel") ? null : (head, tokens);
    }
}
