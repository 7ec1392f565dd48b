namespace FactTrack;

/// <summary>Finds who does what a verb tells: its subject, the agent of a passive, or the subject that a higher verb lends it.</summary>
internal sealed class SubjectFinder(AttributionInput input)
{
    // Longer chains of borrowed subjects are parser errors.
    private const int LongestChain = 8;

    private SyntaxTable Syntax => input.Syntax;

    private TreeIndex Tree => input.Tree;

    /// <summary>The head token of who says or believes what the verb tells, or -1.</summary>
    public int SourceOf(int verb)
    {
        if (IsPassive(verb)) return AgentOf(verb);
        int own = OwnSubject(verb);
        return own >= 0 ? Antecedent(own, verb) : Syntax.RelationOf(verb) == Relation.Root ? -1 : Borrowed(verb, LongestChain);
    }

    /// <summary>True if the verb stands in the passive.</summary>
    public bool IsPassive(int verb) =>
        OwnSubject(verb) < 0 && (input.HasChild(verb, Relation.NsubjPass) || input.HasChild(verb, Relation.AuxPass) || input.HasChild(verb, Relation.CsubjPass)
        || (Syntax.XposOf(verb) == "VBN" && Syntax.RelationOf(verb) == Relation.Conj && !input.HasSubject(verb) && !input.HasChild(verb, Relation.Aux)
            && input.HasChild(Syntax.HeadOf(verb), Relation.AuxPass))
        || (Syntax.XposOf(verb) == "VBN" && Syntax.RelationOf(verb) is Relation.Acl or Relation.Advcl && !input.HasChild(verb, Relation.Aux))
        || (Syntax.XposOf(verb) == "VBD" && Syntax.RelationOf(verb) == Relation.Acl && !input.HasSubject(verb))
        || IsAskedParticiple(verb));

    // "Asked whether she would stay, Holm ...", "Holm, when asked why, ...": parsers take the participle for the past tense.
    private bool IsAskedParticiple(int verb) =>
        Syntax.XposOf(verb) is "VBD" or "VBN" && input.Cues.Verb(input.Lemma(verb), CueFrames.Hearer) is not null
        && (verb == input.SentenceOf(verb).Start || Syntax.XposOf(verb - 1) == "WRB");

    /// <summary>The agent of a passive ("by the ministry"), or -1.</summary>
    public int AgentOf(int verb)
    {
        int agent = input.Tree.ChildOf(verb, Relation.OblAgent);
        return agent >= 0 ? agent : input.Child(verb, c => Syntax.RelationOf(c) == Relation.Obl
            && input.Child(c, p => Syntax.RelationOf(p) == Relation.Case && input.Lower(p) == "by") >= 0);
    }

    /// <summary>The subject that hangs on the verb itself, or -1.</summary>
    public int OwnSubject(int verb)
    {
        // A parser that misses a fronted clause gives its subject to the cue as well: the one next to the verb is the cue's own.
        // Behind a comma the one after it is ("..., said Anna Holm").
        int subject = -1;
        bool isInverted = verb > 0 && input.IsMark(verb - 1);
        foreach (int child in input.Tree.ChildrenOf(verb))
            if (IsSubject(child, verb) && (child < verb || subject < 0 || isInverted) && !IsQuotedApart(child, verb)) subject = child;
        return subject;
    }

    // "Holm confirmed that ..." may look like a passive without its auxiliary.
    private bool IsSubject(int child, int verb) => Syntax.RelationOf(child) is Relation.Nsubj or Relation.NsubjOuter
        || (Syntax.RelationOf(child) == Relation.NsubjPass && !input.HasChild(verb, Relation.AuxPass) && input.HasChild(verb, Relation.Ccomp));

    // A word inside a quotation is no subject of the cue outside.
    private bool IsQuotedApart(int child, int verb) => input.Quotes.OuterOf(child) >= 0 && input.Quotes.OuterOf(verb) != input.Quotes.OuterOf(child);

    // "who said": the noun that the relative clause hangs on.
    private int Antecedent(int subject, int verb)
    {
        if (Syntax.UposOf(subject) != Upos.Pron || !(Syntax.Has(subject, "PronType=Rel") || Syntax.XposOf(subject) is "WP" or "WDT")) return subject;
        int clause = verb;
        while (Syntax.RelationOf(clause) is Relation.Conj or Relation.Xcomp && Syntax.HeadOf(clause) >= 0) clause = Syntax.HeadOf(clause);
        return Syntax.RelationOf(clause) == Relation.AclRelcl ? Syntax.HeadOf(clause) : subject;
    }

    /// <summary>The verb by which somebody puts out the document that a participle speaks for ("issued a statement saying that"), or -1.</summary>
    public int IssuerOf(int verb)
    {
        if (Syntax.RelationOf(verb) != Relation.Acl || Syntax.XposOf(verb) != "VBG" || Syntax.HeadOf(verb) is not (>= 0 and var noun)) return -1;
        int issuer = Syntax.HeadOf(noun);
        return issuer >= 0 && issuer < noun && Syntax.RelationOf(noun) == Relation.Obj && input.Sources.Find(input.Lemma(noun)) is { Form: SourceForm.Document }
            && input.Cues.Find(input.Lemma(issuer), CueForm.Light) is not null ? issuer : -1;
    }

    /// <summary>The relative pronoun that is the subject of a verb, its own or one that it shares ("officials who say"); or -1.</summary>
    public int RelativeOf(int verb)
    {
        int at = verb;
        for (int steps = 0; steps < LongestChain && OwnSubject(at) < 0 && Syntax.RelationOf(at) is Relation.Conj or Relation.Xcomp && Syntax.HeadOf(at) >= 0; steps++) at = Syntax.HeadOf(at);
        int subject = OwnSubject(at);
        return subject >= 0 && Antecedent(subject, at) != subject ? subject : -1;
    }

    private int Borrowed(int verb, int budget)
    {
        int head = Syntax.HeadOf(verb);
        if (head < 0 || budget == 0) return -1;
        switch (Syntax.RelationOf(verb))
        {
            case Relation.Advcl or Relation.Acl or Relation.Parataxis or Relation.Conj when Rejoined(verb) is >= 0 and var cue:
                return SourceOf(cue);
            case Relation.Advcl or Relation.Acl or Relation.Parataxis when IsRejoining(verb):
                return Controller(input.ClauseOf(head), budget);
            case Relation.Acl when Syntax.XposOf(verb) == "VB":
                return -1;
            case Relation.Acl when IssuerOf(verb) is >= 0 and var issuer:
                return SourceOf(issuer);
            case Relation.Acl or Relation.AclRelcl:
                return Syntax.UposOf(head) is Upos.Verb or Upos.Aux ? Controller(head, budget) : head;
            case Relation.Xcomp:
                int controller = input.Tree.ChildOf(head, Relation.Obj);
                return controller >= 0 && controller < verb ? controller : Controller(head, budget);
            case Relation.Conj or Relation.Advcl or Relation.Parataxis or Relation.Dep:
                return Controller(head, budget);
            default:
                return -1;
        }
    }

    /// <summary>The cue that a verb goes on with ("said prices rose, adding that ..."), where the parser hung it on the content; or -1.</summary>
    public int Rejoined(int verb)
    {
        int content = Syntax.HeadOf(verb);
        if (Syntax.RelationOf(verb) == Relation.Conj && Syntax.XposOf(verb) != "VBG") return Coordinated(verb, content);
        if (!IsRejoining(verb)) return -1;
        for (int steps = 0; content >= 0 && steps < LongestChain; steps++, content = Syntax.HeadOf(content))
        {
            if (Syntax.RelationOf(content) == Relation.Ccomp && Syntax.HeadOf(content) is >= 0 and var cue && cue < content && input.Cues.VerbOfClause(input.Lemma(cue)) is not null) return cue;
        }

        return -1;
    }

    /// <summary>True for a participle of saying behind a mark that goes on with the main clause: "left the room, saying that ...".</summary>
    public bool IsRejoining(int verb)
    {
        if (Syntax.XposOf(verb) != "VBG" || Syntax.RelationOf(verb) is not (Relation.Advcl or Relation.Acl or Relation.Parataxis or Relation.Conj)) return false;
        if (input.Cues.Verb(input.Lemma(verb), CueFrames.Rejoin) is null || input.Quotes.OuterOf(verb) >= 0) return false;
        int start = Tree.SubtreeOf(verb).Start;
        return start > Syntax.HeadOf(verb) && (input.IsMark(start) || (start > 0 && input.IsMark(start - 1)));
    }

    // "..., while others said they were not": the writer sets another statement against this one.
    private bool IsContrast(int verb) =>
        Syntax.RelationOf(verb) == Relation.Advcl && OwnSubject(verb) >= 0 && input.Quotes.OuterOf(verb) < 0 && input.HasChild(verb, Relation.Ccomp)
        && Tree.ChildOf(verb, Relation.Mark) is >= 0 and var mark && mark > 0 && input.IsMark(mark - 1) && input.Cues.Find(input.Lower(mark), CueForm.Contrast) is not null
        && input.Cues.VerbOfClause(input.Lemma(verb)) is { Kind: AttributionKind.Statement };

    /// <summary>Takes out of a content what goes on with the cue above it.</summary>
    public void RemoveRejoined(TokenMask mask, int content)
    {
        TokenRange range = Tree.SubtreeOf(content);
        for (int token = content + 1; token < range.End; token++)
            if (Syntax.UposOf(token) == Upos.Verb && mask.Contains(token) && (RejoinsAbove(token, content) || IsContrast(token))) mask.RemoveTree(token);
    }

    // What goes on with a cue inside the content stays inside.
    private bool RejoinsAbove(int verb, int content) => Rejoined(verb) is >= 0 and var cue && cue != content && !Tree.IsBelow(cue, content);

    // "said she was glad but warned that ...": a cue in the form of the cue, without a subject, stands beside it and not in its content.
    private int Coordinated(int verb, int content)
    {
        int cue = content < 0 || Syntax.RelationOf(content) != Relation.Ccomp ? -1 : Syntax.HeadOf(content);
        bool isRejoining = input.Cues.Verb(input.Lemma(verb), CueFrames.Rejoin) is not null;
        return cue >= 0 && cue < content && Syntax.XposOf(verb) == Syntax.XposOf(cue) && (isRejoining || Syntax.XposOf(verb) != Syntax.XposOf(content))
            && !input.HasSubject(verb) && (isRejoining || input.HasChild(verb, Relation.Ccomp))
            && input.Cues.VerbOfClause(input.Lemma(verb)) is not null && input.Cues.VerbOfClause(input.Lemma(cue)) is not null ? cue : -1;
    }

    /// <summary>Who is or does what a predicate tells, in the active and in the passive, borrowed or its own; or -1.</summary>
    public int HolderOf(int predicate) => Controller(predicate, LongestChain);

    // The subject that a verb lends to the verbs below it: of a passive too ("was asked to say").
    private int Controller(int verb, int budget)
    {
        int subject = OwnSubject(verb);
        if (subject < 0) subject = input.Tree.ChildOf(verb, Relation.NsubjPass);
        return subject >= 0 ? Antecedent(subject, verb) : Borrowed(verb, budget - 1);
    }
}
