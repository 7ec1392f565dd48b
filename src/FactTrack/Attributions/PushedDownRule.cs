namespace FactTrack;

/// <summary>"A deployment intelligence believes could happen soon", "a man whom police say was seen": a cue pushed between a noun and its clause.</summary>
/// <remarks>Parsers of small treebanks miss this form, but its order of words is plain: a known cue with a finite verb right behind it.</remarks>
internal sealed class PushedDownRule(AttributionInput input, SubjectFinder subjects)
{
    private const int Longest = 14;

    /// <summary>Looks at one word; true if it is such a cue, which the other rules then leave alone.</summary>
    public bool Apply(int verb, DraftList drafts)
    {
        TokenRange sentence = input.SentenceOf(verb);
        if (verb + 2 >= sentence.End || !input.IsFinite(verb + 1) || input.Syntax.XposOf(verb) is not ("VBZ" or "VBD" or "VBP" or "NNS" or "NN")) return false;
        if (input.Cues.VerbOfClause(Verb(verb)) is not { } entry || entry.Kind == AttributionKind.Order) return false;
        if (subjects.OwnSubject(verb) >= 0 && input.Syntax.RelationOf(verb) is not (Relation.AclRelcl or Relation.Acl or Relation.Parataxis)) return false;
        int start = verb, source = -1;
        while (start > sentence.Start && verb - start < Longest && !input.IsMark(start - 1) && source < 0)
        {
            start--;
            if (input.Syntax.UposOf(start) is Upos.Verb or Upos.Aux or Upos.Adp or Upos.Cconj) return false;
            if (start > sentence.Start && Begins(start) && Ends(start - 1)) source = start;
        }

        if (source < 0 || Noun(source, sentence) is not { } noun || Speaker(source, verb) is not (>= 0 and var head)) return false;
        if (IsRelativeOfSubject(noun.Start, verb, sentence)) return false;
        int end = verb + 2;
        while (end < sentence.End && !input.IsMark(end) && !IsHigherVerb(end)) end++;
        drafts.Add(new Draft
        {
            CueHead = verb,
            Cue = new TokenRange(verb, verb + 1),
            SourceHead = head,
            SourceWords = new TokenRange(source, verb),
            Content = [noun, new TokenRange(verb + 1, end)],
            Kind = entry.Kind,
            Stance = entry.Stance,
            Rule = "pushed-down",
        });
        return true;
    }

    // "The report that he wrote won a prize": where there is no other verb, the one behind the cue is the sentence's own.
    private bool IsRelativeOfSubject(int noun, int verb, TokenRange sentence)
    {
        for (int token = sentence.Start; token < sentence.End; token++)
            if ((token < noun || (token > verb + 2 && !input.Tree.IsBelow(token, verb + 1))) && input.IsFinite(token)) return false;
        return true;
    }

    // A cue that the parser takes for a plural noun keeps the form of one.
    private string Verb(int token) => input.Syntax.UposOf(token) == Upos.Verb ? input.Lemma(token) : input.Cues.VerbOfClause(input.Lemma(token)) is null ? input.Lower(token) : input.Lemma(token);

    // "the drug officials say is dangerous was banned": a second finite verb without a subject goes on above.
    private bool IsHigherVerb(int token) => token > 0 && input.IsFinite(token) && input.Syntax.UposOf(token - 1) is Upos.Adj or Upos.Verb or Upos.Num;

    // The source begins with a name, a pronoun, a determiner or a word with a capital ...
    private bool Begins(int token) =>
        (input.Sources.Find(input.Lemma(token)) is { Form: SourceForm.Person or SourceForm.Body } && input.Cues.VerbOfClause(Verb(token + 1)) is not null)
        || input.Syntax.XposOf(token) is "NNP" or "NNPS" or "PRP" or "DT" or "PRP$" || char.IsUpper(input.Text.Tokens.Forms[token][0]) || Ends(token - 1) && IsRelative(token - 1);

    // ... right behind the common noun or relative word that the clause is about.
    private bool Ends(int token) => input.Syntax.XposOf(token) is "NN" or "NNS" || IsRelative(token);

    private bool IsRelative(int token) => input.Syntax.XposOf(token) is "WDT" || input.Lower(token) is "who" or "which" or "whom" || (input.Lower(token) == "that" && input.Syntax.XposOf(token) is "IN");

    private TokenRange? Noun(int source, TokenRange sentence)
    {
        int end = source;
        if (input.Lower(end - 1) is "that" or "whom" && end - 2 >= sentence.Start && input.Syntax.XposOf(end - 2) is "NN" or "NNS") end--;
        int start = end - 1;
        if (IsRelative(start)) return new TokenRange(start, end);
        while (start > sentence.Start && input.Syntax.XposOf(start - 1) is "DT" or "JJ" or "NN" or "NNS" or "CD" or "PRP$" or "NNP" && input.Syntax.XposOf(start) != "DT") start--;
        return new TokenRange(start, end);
    }

    private int Speaker(int start, int end)
    {
        for (int token = end - 1; token >= start; token--)
            if (input.Syntax.UposOf(token) is Upos.Noun or Upos.Propn or Upos.Pron) return token;
        return -1;
    }
}
