namespace FactTrack;

/// <summary>Finds the content of a cue verb in the tree: its clause before or after it, the clause it is parenthetical to, its infinitive.</summary>
internal sealed class ContentFinder(AttributionInput input, SubjectFinder subjects, NearbySource nearby)
{
    private readonly InterruptedContent _interrupted = new(input, subjects, nearby);

    private SyntaxTable Syntax => input.Syntax;

    private TreeIndex Tree => input.Tree;

    /// <summary>The content of a verb, or null if it has none.</summary>
    public CueContent? Of(int verb)
    {
        string lemma = input.Lemma(verb);
        int particle = Tree.ChildOf(verb, Relation.CompoundPrt);
        CueEntry? known = (particle < 0 ? null : input.Cues.VerbOfClause($"{lemma} {input.Lemma(particle)}")) ?? input.Cues.VerbOfClause(lemma);
        if (known is { Kind: AttributionKind.Statement or AttributionKind.Belief } && _interrupted.Of(verb) is { } pieces) return new CueContent(pieces, known, "interrupted");
        return (known is null ? null : Final(verb, known)) ?? Clause(verb, known) ?? Infinitive(verb, lemma) ?? (known is null ? null : Parenthetical(verb, known) ?? AsClause(verb, known) ?? Fronted(verb, known));
    }

    private CueContent? Clause(int verb, CueEntry? known)
    {
        if (known is null && input.Cues.Find(input.Lemma(verb), CueForm.Other) is not null) return null;
        var mask = new TokenMask(input, input.SentenceOf(verb));
        int first = -1;
        foreach (int child in Tree.ChildrenOf(verb))
        {
            bool isClause = Syntax.RelationOf(child) == Relation.Ccomp || (known is not null && Syntax.RelationOf(child) is Relation.CsubjPass)
                || (known is not null && first < 0 && IsQuestion(child, verb))
                || (first >= 0 && first > verb && known is not null && GoesOn(child, verb));
            if (known is null && !IsMarked(child)) continue;
            if (!isClause || IsBare(child) || IsManner(child) || IsCircumstance(child) || IsAttached(child, verb) || IsDescription(child, verb)) continue;
            int clause = IsFinalCue(child) ? input.Child(child, c => Syntax.RelationOf(c) == Relation.Ccomp && c > verb && c < child) : child;
            if (clause < 0) continue;
            AddClause(mask, clause);
            if (first < 0) first = clause;
        }

        if (first < 0 && known is not null) first = Hidden(verb, mask);
        if (first < 0) return null;
        AddGap(mask, verb, first);
        AddObject(mask, verb, first);
        mask.Remove(new TokenRange(verb, verb + 1));
        if (first < verb)
        {
            AddFront(mask, verb, first);
            DropUnquotedTail(mask, verb);
        }

        string shape = first < verb ? "fronted" : "clause";
        return known is null
            ? new CueContent(mask.ToRanges(), CueEntry.Unknown, "unknown-verb-" + shape)
            : new CueContent(mask.ToRanges(), known, "verb-" + shape);
    }

    // "suggested the call for a ban is something new": what cannot hear it is the subject that the parser missed.
    private void AddObject(TokenMask mask, int verb, int clause)
    {
        int theme = Tree.ChildOf(verb, Relation.Obj);
        if (theme > verb && theme < clause && input.Cues.Verb(input.Lemma(verb), CueFrames.Hearer) is null && Syntax.UposOf(theme) != Upos.Pron && StartsBare(clause)) mask.AddTree(theme);
    }

    private bool StartsBare(int clause) => !input.HasSubject(clause) && Tree.ChildOf(clause, Relation.Mark) < 0;

    // A verb that the lexicon does not have needs "that", "whether" or quotation marks.
    private bool IsMarked(int clause) =>
        input.Quotes.OuterOf(clause) >= 0 || (Tree.ChildOf(clause, Relation.Mark) is >= 0 and var mark && input.Lower(mark) is "that" or "whether");

    // "asked what he wanted", "asked the minister if she knew": parsers take the question for an object or a condition.
    private bool IsQuestion(int child, int verb) => child > verb && Syntax.RelationOf(child) switch
    {
        Relation.Obj or Relation.Obl => Syntax.XposOf(child) is "WP" or "WDT" && input.HasChild(child, Relation.AclRelcl),
        Relation.Advcl => Tree.ChildOf(child, Relation.Mark) is >= 0 and var mark && input.Lower(mark) is "if" or "whether" && Tree.SubtreeOf(child).Start == mark && (mark == 0 || !input.IsMark(mark - 1))
            && input.Cues.VerbOfClause(input.Lemma(verb)) is { Kind: AttributionKind.Statement or AttributionKind.Knowledge },
        _ => false,
    };

    // "said they should be able to choose, and not be forced to": what the parser hangs on the cue behind its content, and is not in the cue's form, goes on with the content.
    private bool GoesOn(int child, int verb) => Syntax.RelationOf(child) switch
    {
        Relation.Parataxis => input.Quotes.OuterOf(child) >= 0 || (IsBehindColon(child) && input.Cues.VerbOfClause(input.Lemma(child)) is null) || IsOther(child, verb),
        Relation.Conj => IsOther(child, verb) || (Tree.ChildOf(child, Relation.Mark) is >= 0 and var mark && mark < child && input.Lower(mark) is "that" or "whether"),
        _ => false,
    };

    private bool IsOther(int child, int verb) =>
        Syntax.XposOf(verb) is "VBD" or "VBZ" or "VBP" && FormOf(child) is var form && form != Syntax.XposOf(verb) && form is not ("VBG" or "VBD" or "VBN")
        && input.Cues.VerbOfClause(input.Lemma(child)) is null;

    // The tag of the finite verb of a clause: its auxiliary's or its own.
    private string FormOf(int clause) =>
        input.Child(clause, c => c < clause && Syntax.RelationOf(c) is Relation.Aux or Relation.Cop or Relation.AuxPass) is >= 0 and var auxiliary ? Syntax.XposOf(auxiliary) : Syntax.XposOf(clause);

    // "said the time had come: prices would rise".
    private bool IsBehindColon(int clause) => Tree.SubtreeOf(clause).Start is > 0 and var start && (input.Text.Tokens.Forms[start - 1] is ":" or ";" || input.Text.Tokens.Forms[start] is ":" or ";");

    // Without the participles that go on with the cue: "said prices rose, adding that ...".
    private void AddClause(TokenMask mask, int clause)
    {
        mask.AddTree(clause);
        subjects.RemoveRejoined(mask, clause);
    }

    // "..., Holm said, pointing to the map": behind the cue only a quotation goes on with a fronted content.
    private void DropUnquotedTail(TokenMask mask, int verb)
    {
        TokenRange sentence = input.SentenceOf(verb);
        for (int token = verb; token < sentence.End; token++)
            if (input.Quotes.OuterOf(token) < 0 && !input.Quotes.IsMark(token)) mask.Remove(new TokenRange(token, token + 1));
    }

    // What a parser hangs on the cue before a fronted content belongs to the content: its subject, "on Monday".
    private void AddFront(TokenMask mask, int verb, int content)
    {
        int subject = subjects.OwnSubject(verb);
        foreach (int child in Tree.ChildrenOf(verb))
            if (child < content && child != subject && Syntax.RelationOf(child) is Relation.Nsubj or Relation.Obl or Relation.OblUnmarked or Relation.Advmod or Relation.NsubjPass) mask.AddTree(child);
    }

    // "officials familiar with it said": a fronted content is parted from its cue by a mark.
    private bool IsAttached(int clause, int verb)
    {
        if (clause > verb || input.Quotes.OuterOf(clause) >= 0) return false;
        for (int token = clause + 1; token < verb; token++)
            if (input.IsMark(token)) return false;
        return Syntax.RelationOf(clause) == Relation.Ccomp;
    }

    // "..., that's all,” one neighbour, Anna Holm, said": a bare noun between the quotation and the name says who Holm is.
    private bool IsDescription(int child, int verb) => child < verb && !input.IsPredicate(child) && input.Quotes.OuterOf(child) < 0
        && Tree.SubtreeOf(child).Start is > 0 and var start && input.Quotes.IsMark(start - 1);

    private bool IsFinalCue(int clause) => input.Cues.VerbOfClause(input.Lemma(clause)) is { } entry && Final(clause, entry) is not null;

    // A clause of time or cause that the parser takes for the content.
    private bool IsCircumstance(int clause)
    {
        int mark = Tree.ChildOf(clause, Relation.Mark);
        return mark >= 0 && mark == Tree.SubtreeOf(clause).Start && input.Lower(mark) is not ("that" or "whether" or "if" or "to" or "for" or "how" or "why" or "as" or "like");
    }

    // "told an audience that ...": a parser may take the clause for a relative one of the hearer.
    private int Hidden(int verb, TokenMask mask)
    {
        foreach (int child in Tree.ChildrenOf(verb))
        {
            if (child < verb || Syntax.RelationOf(child) is not (Relation.Obj or Relation.Iobj or Relation.Obl or Relation.OblUnmarked or Relation.OblAgent)) continue;
            // "..., Holm said, despite a report that she had left": what is set apart is no place to say it in.
            if (Tree.SubtreeOf(child).Start is > 0 and var start && input.IsMark(start - 1)) continue;
            if (Syntax.RelationOf(child) == Relation.Obj && input.Cues.Verb(input.Lemma(verb), CueFrames.Hearer) is null) continue;
            int clause = input.Child(child, c => Syntax.RelationOf(c) is Relation.AclRelcl or Relation.Acl or Relation.Ccomp
                && SubjectIn(c) is >= 0 and var subject && (StartsWithThat(c) ? subject > Tree.SubtreeOf(c).Start : Syntax.RelationOf(child) == Relation.Iobj && IsWhole(c)));

            // "said in a statement that": the noun's own rule.
            bool isNouns = clause >= 0 && Syntax.RelationOf(child) == Relation.Obl && input.HasChild(clause, Relation.Mark) && input.Cues.Find(input.Lemma(child), CueForm.Noun) is not null;
            if (clause < 0 || isNouns) continue;
            mask.AddTree(clause);
            return clause;
        }

        return -1;
    }

    private int SubjectIn(int clause) => subjects.OwnSubject(clause) is >= 0 and var own ? own : Tree.ChildOf(clause, Relation.NsubjPass);

    // "told the class the trip was cancelled": a passive with its subject lacks nothing that could be the hearer.
    private bool IsWhole(int clause) => input.HasChild(clause, Relation.NsubjPass);

    private bool StartsWithThat(int clause) => input.Lower(Tree.SubtreeOf(clause).Start) == "that";

    // "..., Holm said, quoting residents": a participle without a subject behind a mark is no content.
    private bool IsManner(int clause) =>
        Syntax.XposOf(clause) == "VBG" && !input.HasSubject(clause) && input.Quotes.OuterOf(clause) < 0 && !input.HasChild(clause, Relation.Aux) && clause > 0 && input.IsMark(clause - 1);

    // "saw prices rise", "made it work": an event, not a content.
    private bool IsBare(int clause) =>
        Syntax.XposOf(clause) == "VB" && input.Quotes.OuterOf(clause) < 0
        && input.Child(clause, c => Syntax.RelationOf(c) is Relation.Mark or Relation.Aux or Relation.AuxPass or Relation.Cop) < 0;

    // "a deployment intelligence believes could happen soon": the content's subject is the noun that the relative clause hangs on.
    private void AddGap(TokenMask mask, int verb, int clause)
    {
        if (Syntax.RelationOf(verb) != Relation.AclRelcl || clause < verb || input.HasSubject(clause)) return;
        int noun = Syntax.HeadOf(verb);
        var phrase = new TokenMask(input, input.SentenceOf(verb)).AddTree(noun).RemoveTree(verb);
        foreach (int child in Tree.ChildrenOf(noun))
            if (child > noun || Syntax.RelationOf(child) is Relation.Case or Relation.Cop or Relation.Nsubj or Relation.Mark or Relation.Cc) phrase.RemoveTree(child);
        foreach (TokenRange range in phrase.ToRanges())
            if (range.End <= noun + 1) mask.Add(range);
    }

    private CueContent? Infinitive(int verb, string lemma)
    {
        bool isPassive = subjects.IsPassive(verb);
        int theme = Tree.ChildOf(verb, isPassive ? Relation.NsubjPass : Relation.Obj);
        if (theme < 0 && !isPassive) theme = Tree.ChildOf(verb, Relation.Iobj);
        if (Accusation(verb, theme, lemma) is { } accusation) return accusation;
        int infinitive = input.Child(verb, c => (Syntax.RelationOf(c) is Relation.Xcomp || (isPassive && Syntax.RelationOf(c) == Relation.Advcl && subjects.AgentOf(verb) is >= 0 and var agent && c > agent)) && c > verb && HasTo(c));
        if (infinitive < 0 && !isPassive && theme >= 0) infinitive = input.Child(theme, c => Syntax.RelationOf(c) is Relation.Acl && c > verb && HasTo(c));
        if (infinitive < 0 && isPassive && subjects.AgentOf(verb) is >= 0 and var by) infinitive = input.Child(by, c => Syntax.RelationOf(c) is Relation.Acl && c > by && HasTo(c));
        if (infinitive < 0) return null;
        var mask = new TokenMask(input, input.SentenceOf(verb)).AddTree(infinitive);
        if (isPassive && (input.Cues.Verb(lemma, CueFrames.Passive) ?? input.Cues.Verb(lemma, CueFrames.Other)) is { } passive)
            return new CueContent(With(mask, theme, verb), passive, "raised-subject");
        if (!isPassive && theme >= 0 && input.Cues.Verb(lemma, CueFrames.Other) is { } other)
            return new CueContent(With(mask, theme, verb), other, "object-infinitive");
        if (!isPassive && theme < 0 && input.Cues.Verb(lemma, CueFrames.Self) is { } self)
            return new CueContent(mask.ToRanges(), self, "own-infinitive");
        return null;
    }

    // "accused the minister of lying".
    private CueContent? Accusation(int verb, int theme, string lemma)
    {
        if (theme < 0 || input.Cues.Verb(lemma, CueFrames.Accuse) is not { } entry) return null;
        bool IsOf(int c) => Syntax.XposOf(c) == "VBG" && c > verb && input.Child(c, m => Syntax.RelationOf(m) is Relation.Mark or Relation.Case && input.Lower(m) == "of") >= 0;
        int deed = input.Child(verb, IsOf);
        if (deed < 0) deed = input.Child(theme, IsOf);
        return deed < 0 ? null : new CueContent(With(new TokenMask(input, input.SentenceOf(verb)).AddTree(deed), theme, verb), entry, "accusation");
    }

    private static List<TokenRange> With(TokenMask mask, int theme, int verb)
    {
        if (theme >= 0) mask.AddTree(theme);
        return mask.Remove(new TokenRange(verb, verb + 1)).ToRanges();
    }

    private bool HasTo(int verb) => input.Child(verb, c => Syntax.RelationOf(c) == Relation.Mark && input.Lower(c) == "to") >= 0;

    // "Prices rose, the bank said, after ...": the treebanks also hang the cue on the content.
    private CueContent? Parenthetical(int verb, CueEntry known)
    {
        int host = Syntax.HeadOf(verb);
        if (host >= 0 && IsInterruption(verb, host)) host = input.ClauseOf(host);
        else if (host < 0 || Syntax.RelationOf(verb) is not (Relation.Parataxis or Relation.Dep or Relation.Discourse) || !IsSetOff(verb)) return null;
        (int Head, TokenRange Tokens)? beside = subjects.OwnSubject(verb) >= 0 ? null : nearby.Of(verb);
        if (beside is null && subjects.SourceOf(verb) < 0) return null;
        if (beside is null && input.Tree.ChildOf(verb, Relation.Obj) is >= 0 and var obj && !IsAddressee(verb, obj)) return null;
        TokenRange sentence = input.SentenceOf(verb);
        var mask = new TokenMask(input, sentence).AddTree(host).RemoveTree(verb).Remove(beside?.Tokens ?? default);
        int conjunction = Tree.ChildOf(host, Relation.Cc);
        if (conjunction >= 0 && conjunction < host) mask.RemoveTree(conjunction);
        if (mask.IsEmpty) return null;
        if (Syntax.RelationOf(host) == Relation.AclRelcl && !input.HasSubject(host)) AddAntecedent(mask, host);
        RemoveTail(mask, verb, host);
        return new CueContent(mask.ToRanges(), known, "parenthetical");
    }

    // "They sign a pact as Moscow protests" interrupts nothing: a parenthesis has a mark before it or begins the sentence.
    private bool IsSetOff(int verb)
    {
        int start = Tree.SubtreeOf(verb).Start;
        return start == input.SentenceOf(verb).Start || input.IsMark(start) || input.IsMark(start - 1);
    }

    // "The bridge, the mayor said, would open": between two commas behind the subject, with a subject of its own.
    private bool IsInterruption(int verb, int host)
    {
        if (Syntax.RelationOf(verb) is not (Relation.AclRelcl or Relation.Acl or Relation.Parataxis or Relation.Dep or Relation.Appos) || input.IsPredicate(host)) return false;
        int subject = subjects.OwnSubject(verb);
        TokenRange clause = Tree.SubtreeOf(verb);
        int start = clause.Start, end = clause.End;
        while (start < end && input.IsMark(start)) start++;
        return subject >= 0 && !Syntax.Has(subject, "PronType=Rel") && start > host && input.IsMark(start - 1) && end < input.SentenceOf(verb).End
            && (input.IsMark(end) || input.IsMark(end - 1)) && input.ClauseOf(host) is var above && above > verb && above != host;
    }

    private void AddAntecedent(TokenMask mask, int relative)
    {
        int noun = Syntax.HeadOf(relative);
        foreach (int child in Tree.ChildrenOf(noun))
            if (child < noun && Syntax.RelationOf(child) is Relation.Det or Relation.Amod or Relation.Compound or Relation.Nummod or Relation.NmodPoss)
                mask.AddTree(child);
        mask.Add(new TokenRange(noun, noun + 1));
    }

    // What follows a parenthetical cue behind a comma is the writer's own if the content was whole before ("..., he said, ahead of the vote").
    private void RemoveTail(TokenMask mask, int verb, int host)
    {
        int end = Tree.SubtreeOf(verb).End;
        if (host > verb) return;
        foreach (int child in Tree.ChildrenOf(host))
        {
            if (child < end || Syntax.RelationOf(child) is not (Relation.Obl or Relation.OblUnmarked or Relation.Advcl)) continue;
            if (input.Quotes.OuterOf(child) < 0) mask.RemoveTree(child);
        }
    }

    private CueContent? AsClause(int verb, CueEntry known)
    {
        int host = Syntax.HeadOf(verb);
        if (host < 0 || Syntax.RelationOf(verb) != Relation.Advcl || input.Tree.ChildOf(verb, Relation.Nsubj) < 0 || input.HasChild(verb, Relation.Obj) || !IsSetOff(verb)) return null;
        if (input.Child(verb, c => Syntax.RelationOf(c) is Relation.Mark or Relation.Advmod && input.Lower(c) == "as") < 0) return null;
        var mask = new TokenMask(input, input.SentenceOf(verb)).AddTree(host).RemoveTree(verb);
        return mask.IsEmpty ? null : new CueContent(mask.ToRanges(), known, "as-clause");
    }

    // "The study shows that it works, the researchers said": a cue at the end speaks of all before it, whatever it hangs on.
    private CueContent? Final(int verb, CueEntry known)
    {
        if (Syntax.RelationOf(verb) != Relation.Ccomp || Syntax.HeadOf(verb) > verb || subjects.OwnSubject(verb) is var subject && subject < 0) return null;
        TokenRange sentence = input.SentenceOf(verb);
        foreach (int child in Tree.ChildrenOf(verb))
            if (child > verb && Syntax.RelationOf(child) is Relation.Ccomp or Relation.Xcomp or Relation.Obj or Relation.Conj) return null;
        for (int token = verb + 1; token < sentence.End; token++)
            if (!input.IsMark(token) && !Tree.IsBelow(token, verb)) return null;
        return Tree.SubtreeOf(subject).Start is var start && start > sentence.Start && input.Lower(start - 1) == "," ? Fronted(verb, known) : null;
    }

    // Whatever the parser made of the first clause: a comma or closing mark, then subject and cue (in any order), then the end.
    private CueContent? Fronted(int verb, CueEntry known)
    {
        int subject = subjects.OwnSubject(verb);
        (int Head, TokenRange Tokens)? beside = subject >= 0 ? null : nearby.Of(verb);
        if ((subject < 0 && beside is null) || known.Kind == AttributionKind.Order) return null;
        TokenRange sentence = input.SentenceOf(verb);
        int start = Math.Min(beside?.Tokens.Start ?? Tree.SubtreeOf(subject).Start, verb);
        // "According to her doctor, she runs daily, eats well": the sentence is somebody else's already.
        if (input.Cues.Prepositions.ContainsKey(input.Lower(sentence.Start))) return null;
        if (start - sentence.Start < 3 || !input.IsMark(start - 1) || input.Lower(start - 1) is ";" or ":" || HasClauseAfter(verb, sentence)) return null;
        if (beside is null && Tree.ChildOf(verb, Relation.Obj) is >= 0 and var obj && !IsAddressee(verb, obj)) return null;
        var before = new TokenRange(sentence.Start, start);
        return !subjects.IsPassive(verb) && HoldsMainClause(before)
            ? new CueContent(new TokenMask(input, sentence).Add(before).ToRanges(), known, "before-cue")
            : null;
    }

    // A quotation, or a finite verb that no conjunction or relative pronoun puts below something else.
    private bool HoldsMainClause(TokenRange range)
    {
        for (int token = range.Start; token < range.End; token++)
        {
            if (input.Quotes.OuterOf(token) >= 0) return true;
            if (Syntax.XposOf(token) is not ("VBD" or "VBZ" or "VBP" or "MD")) continue;
            int clause = Syntax.RelationOf(token) is Relation.Aux or Relation.AuxPass or Relation.Cop ? Syntax.HeadOf(token) : token;
            if (clause >= 0 && !input.HasChild(clause, Relation.Mark) && Syntax.RelationOf(clause) is not (Relation.Acl or Relation.AclRelcl)
                && input.Child(clause, c => Syntax.RelationOf(c) == Relation.Advmod && Syntax.XposOf(c) == "WRB") < 0) return true;
        }

        return false;
    }

    private bool HasClauseAfter(int verb, TokenRange sentence)
    {
        for (int token = verb + 1; token < sentence.End; token++)
            if (Syntax.HeadOf(token) == verb && Syntax.RelationOf(token) is Relation.Ccomp or Relation.Xcomp) return true;
        return false;
    }

    // "told the BBC", "told reporters": the object hears it.
    private bool IsAddressee(int verb, int obj) =>
        obj > verb && (input.Cues.Verb(input.Lemma(verb), CueFrames.Hearer) is not null) && Syntax.UposOf(obj) is Upos.Propn or Upos.Pron or Upos.Noun;
}
