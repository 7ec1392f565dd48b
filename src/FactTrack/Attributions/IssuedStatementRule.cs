namespace FactTrack;

/// <summary>"The mayor issued the following statement:" and the paragraphs behind it: her words, though no marks stand around them.</summary>
internal sealed class IssuedStatementRule(AttributionInput input, SubjectFinder subjects, SourceResolver sources)
{
    /// <summary>Looks at one sentence.</summary>
    public void Apply(Sentence sentence, DraftList drafts)
    {
        int verb = Issuing(sentence.Tokens), colon = verb;
        while (colon >= 0 && colon < sentence.Tokens.End && input.Text.Tokens.Forms[colon] != ":") colon++;
        if (verb < 0 || colon == sentence.Tokens.End || subjects.SourceOf(verb) is not (>= 0 and var issuer) || !sources.CanSpeak(issuer)) return;
        List<TokenRange> content = Paragraphs(colon + 1);
        if (content.Count == 0) return;
        drafts.Add(new Draft
        {
            CueHead = verb,
            Cue = new TokenRange(verb, verb + 1),
            SourceHead = issuer,
            Content = content,
            Rule = "issued-statement",
        });
    }

    // The verb of the sentence, where something written is issued or is what it is said in.
    private int Issuing(TokenRange sentence)
    {
        for (int token = sentence.Start; token < sentence.End; token++)
        {
            if (input.Syntax.RelationOf(token) != Relation.Root || input.Syntax.UposOf(token) != Upos.Verb) continue;
            int text = input.Child(token, c => input.Syntax.RelationOf(c) is Relation.Obj or Relation.NsubjPass or Relation.Obl && sources.IsDocument(c));
            return text >= 0 ? token : -1;
        }

        return -1;
    }

    // The rest of the paragraph or the next one, and those behind it that go on in the first person; what has marks is a quotation.
    private List<TokenRange> Paragraphs(int first)
    {
        var content = new List<TokenRange>();
        while (first < input.Text.Tokens.Count)
        {
            TextBlock block = input.Text.Blocks[input.Text.Sentences[input.SentenceIndexOf(first)].Block];
            var words = new TokenRange(first, input.Text.Sentences[block.EndSentence - 1].Tokens.End);
            if (!block.IsMined || HasMarks(words) || (content.Count > 0 && !IsOwn(words))) break;
            content.Add(words);
            first = words.End;
        }

        return content.Exists(IsOwn) ? content : [];
    }

    private bool HasMarks(TokenRange words)
    {
        for (int token = words.Start; token < words.End; token++)
            if (input.Quotes.OuterOf(token) >= 0) return true;
        return false;
    }

    private bool IsOwn(TokenRange words)
    {
        for (int token = words.Start; token < words.End; token++)
            if (input.Syntax.Has(token, "Person=1")) return true;
        return false;
    }
}
