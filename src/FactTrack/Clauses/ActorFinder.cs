namespace FactTrack;

/// <summary>The heads of a predicate's actors: its subject, or the one it shares, is controlled by or refers back to.</summary>
internal sealed class ActorFinder(ClauseInput input, ClauseLexicon lexicon)
{
    private const int MaximumDepth = 24;

    /// <summary>The heads of the actors of a clause, in the order of the text; empty where nobody is named.</summary>
    public List<int> Find(int predicate, ClauseKind kind, Voice voice)
    {
        List<int> found = Find(predicate, kind, voice, 0);
        if (found is [var only] && input.Syntax.HeadOf(predicate) == only && Bearer(only) is var bearer && bearer != only) return Conjuncts(bearer);
        return found;
    }

    // "Holm is the trader who sold it": Holm did, unless it is denied or doubted that he is.
    private int Bearer(int predicate)
    {
        if (input.Syntax.UposOf(predicate) != Upos.Noun || input.CopulaOf(predicate) < 0 || input.Tree.ChildOf(predicate, Relation.Nsubj) is not (>= 0 and int subject) || subject > predicate) return predicate;
        if (input.IsRelativizer(subject) || input.Syntax.Has(subject, "Gender=Neut") || input.Syntax.Has(subject, "PronType=Dem")) return predicate;
        foreach (int child in input.Tree.ChildrenOf(predicate))
            if (input.Syntax.XposOf(child) == "MD" || (child < predicate && (lexicon.IsNegator(input.Syntax.LemmaOf(child)) || lexicon.HedgeOf(input.Syntax.LemmaOf(child)) is not null))) return predicate;
        return subject;
    }

    /// <summary>The token that a subject or object stands for: the antecedent of a relative pronoun, else itself.</summary>
    public int Antecedent(int token)
    {
        if (!input.IsRelativizer(token)) return token;
        for (int at = input.Syntax.HeadOf(token); at >= 0; at = input.Syntax.HeadOf(at))
        {
            if (input.Syntax.RelationOf(at) == Relation.AclRelcl) return Resolved(token, input.Syntax.HeadOf(at));
        }

        return token;
    }

    // "talks about a program, which were derailed": the entity layer asks number and sense, the tree takes the nearer noun.
    private int Resolved(int relativizer, int noun)
    {
        ValueList<int> entities = input.Entities.EntitiesAt(relativizer);
        if (entities.Count == 0 || entities.Equals(input.Entities.EntitiesAt(noun))) return noun;
        for (int at = noun, steps = 0; at >= 0 && steps < MaximumDepth; at = input.Syntax.HeadOf(at), steps++)
            if (input.IsNominal(at) && input.Entities.EntitiesAt(at).Equals(entities)) return at;
        return noun;
    }

    /// <summary>The subject that the parser gave to the verb of saying as a hearer ("believe Holm, the owner's son, was the target"), or -1.</summary>
    public int MisplacedSubject(int predicate)
    {
        int verb = input.Syntax.HeadOf(predicate);
        if (input.Syntax.RelationOf(predicate) != Relation.Ccomp || verb > predicate || !IsFinite(predicate) || input.HasSubject(predicate) || lexicon.IsSaying(input.Syntax.LemmaOf(verb), hasObject: true)) return -1;
        int word = input.ChildOf(verb, Relation.Iobj, Relation.Obj);
        return word > verb && word < predicate && !input.IsRelativizer(word) ? word : -1;
    }

    /// <summary>True if a word that looks like an object is the subject of its verb ("a bridge that engineers say will collapse").</summary>
    public bool IsActor(int child) => IsMisplaced(child) || input.Syntax.HeadOf(child) is >= 0 and var verb && input.ChildOf(verb, Relation.Nsubj, Relation.NsubjPass) < 0 && PushedDown(verb) == child;

    /// <summary>A head with its conjuncts, in the order of the text.</summary>
    public List<int> Conjuncts(int head)
    {
        var all = new List<int> { head };
        foreach (int child in input.Tree.ChildrenOf(head))
            if (input.Syntax.RelationOf(child) == Relation.Conj && input.IsNominal(child) && input.Tree.ChildOf(child, Relation.Cop) < 0 && !IsExcluded(child)) all.Add(child);
        return all;
    }

    // "rebels, not soldiers, shot him".
    private bool IsExcluded(int conjunct) => input.Tree.ChildOf(conjunct, Relation.Advmod) is >= 0 and int not && lexicon.IsNegator(input.Syntax.LemmaOf(not));

    /// <summary>The subject of a passive, which is acted upon: its own, or the one it shares; -1 where there is none.</summary>
    public int PassiveSubject(int predicate)
    {
        int subject = input.ChildOf(predicate, Relation.NsubjPass, Relation.CsubjPass);
        if (subject < 0) subject = input.ChildOf(predicate, Relation.Nsubj, Relation.NsubjOuter);
        if (subject >= 0) return Antecedent(subject);
        Relation relation = input.Syntax.RelationOf(predicate);
        int head = input.Syntax.HeadOf(predicate);
        return relation switch
        {
            Relation.Acl when input.ChildOf(predicate, Relation.Mark, Relation.Mark) >= 0 && IsPlanned(head) && GoverningActors(head, 0) is [var planner, ..] => planner,
            Relation.Acl or Relation.AclRelcl => Bearer(ScheduledEvent(predicate, head)),
            Relation.Conj when input.IsVerb(head) => Shared(head),
            Relation.Xcomp when input.ChildOf(head, Relation.Obj, Relation.Iobj) is >= 0 and int controller && !IsSubjectControl(head) => Antecedent(controller),
            Relation.Advcl when input.IsToInfinitive(predicate) && input.Tree.ChildOf(head, Relation.Obj) is >= 0 and int brought && brought < predicate => Antecedent(brought), // "brought them in to be questioned"
            Relation.Xcomp or Relation.Advcl when head >= 0 && input.IsVerb(head) => Shared(head),
            _ => -1,
        };
    }

    // "signed an agreement to be acquired": who agrees is acquired.
    private bool IsPlanned(int noun) =>
        lexicon.OperatorNounOf(input.Syntax.LemmaOf(noun)) is not null || lexicon.EventNounOf(input.Syntax.LemmaOf(noun)) is not null;

    // "talks with Holm scheduled for Friday": events are scheduled, people are not.
    private int ScheduledEvent(int predicate, int head)
    {
        if (lexicon.OperatorOf(input.Syntax.LemmaOf(predicate)) is not { Effect: OperatorEffect.Scheduled or OperatorEffect.Intended or OperatorEffect.Predicted }) return head;
        for (int at = head; at >= 0 && input.IsNominal(at); at = input.Syntax.HeadOf(at))
            if (lexicon.EventNounOf(input.Syntax.LemmaOf(at)) is not null) return at;
        return head;
    }

    private int Shared(int head)
    {
        int subject = input.ChildOf(head, Relation.NsubjPass, Relation.Nsubj);
        if (subject >= 0) return Antecedent(subject);
        return input.Syntax.RelationOf(head) is Relation.Conj or Relation.Acl or Relation.AclRelcl or Relation.Xcomp ? PassiveSubject(head) : -1;
    }

    private List<int> Find(int predicate, ClauseKind kind, Voice voice, int depth)
    {
        if (depth > MaximumDepth) return [];
        if (kind == ClauseKind.Nominal) return NominalActors(predicate);
        if (voice == Voice.Passive)
        {
            int agent = input.Tree.ChildOf(predicate, Relation.OblAgent);
            return agent < 0 || IsMeans(agent) ? [] : Conjuncts(agent);
        }

        int subject = OwnSubject(predicate);
        if (subject >= 0) return input.IsRelativizer(subject) ? [Antecedent(subject)] : Conjuncts(subject);
        return Inherited(predicate, depth);
    }

    private int OwnSubject(int predicate)
    {
        int subject = input.ChildOf(predicate, Relation.Nsubj, Relation.NsubjOuter);
        if (subject < 0) subject = input.ChildOf(predicate, Relation.NsubjPass, Relation.Csubj);
        if (subject < 0) subject = PushedDown(predicate);
        return subject >= 0 ? subject : Inverted(predicate);
    }

    // "In the square stood a lion": a finite verb of a main clause, the place before it and its only noun behind it.
    private int Inverted(int predicate)
    {
        if (input.Syntax.RelationOf(predicate) is not (Relation.Root or Relation.Parataxis) || input.Syntax.XposOf(predicate) is not ("VBD" or "VBZ")) return -1;
        int place = input.Tree.ChildOf(predicate, Relation.Obl);
        int noun = input.Tree.ChildOf(predicate, Relation.Obj);
        return place >= 0 && place < predicate && noun > predicate ? noun : -1;
    }

    private bool IsMisplaced(int child)
    {
        int content = input.Syntax.HeadOf(child) is >= 0 and var verb ? input.Tree.ChildOf(verb, Relation.Ccomp) : -1;
        return content >= 0 && MisplacedSubject(content) == child;
    }

    // "a bridge that engineers say will collapse": parsers take "that" for the object of a finite verb that has no subject.
    private int PushedDown(int predicate)
    {
        if (input.Syntax.RelationOf(predicate) != Relation.Ccomp || !IsFinite(predicate)) return -1;
        int word = input.Tree.ChildOf(predicate, Relation.Obj);
        return word >= 0 && word < input.Syntax.HeadOf(predicate) && input.IsRelativizer(word) ? word : -1;
    }

    private List<int> Inherited(int predicate, int depth)
    {
        SyntaxTable syntax = input.Syntax;
        int head = syntax.HeadOf(predicate);
        if (head < 0) return [];
        switch (syntax.RelationOf(predicate))
        {
            case Relation.Conj:
                return ActorsOf(head, depth);
            case Relation.Xcomp:
                int controller = input.ChildOf(head, Relation.Obj, Relation.Iobj);
                return controller >= 0 && input.Syntax.UposOf(controller) != Upos.Num && !IsSubjectControl(head) ? Conjuncts(Antecedent(controller)) : ActorsOf(head, depth);
            case Relation.Advcl when ControllingObject(predicate, head) is >= 0 and int controlled:
                return Conjuncts(Antecedent(controlled));
            case Relation.Advcl when ParticipleObject(predicate, head) is >= 0 and int person:
                return Conjuncts(person);
            case Relation.Advcl:
                return input.IsVerb(head) || input.Tree.ChildOf(head, Relation.Cop) >= 0 || syntax.RelationOf(head) == Relation.Xcomp ? ActorsOf(head, depth) : [];
            case Relation.Ccomp when syntax.XposOf(predicate) is "VBG" or "VB" && IsBare(predicate):
                return ActorsOf(head, depth);
            case Relation.Ccomp when MisplacedSubject(predicate) is >= 0 and int moved:
                return Conjuncts(moved);
            case Relation.Ccomp when syntax.RelationOf(head) == Relation.AclRelcl && IsFinite(predicate):
                return [syntax.HeadOf(head)]; // "a deployment [that] officials believe could happen soon"
            case Relation.AclRelcl:
                return [head];
            case Relation.Acl when (syntax.XposOf(predicate) == "VBG" || input.Tree.ChildOf(predicate, Relation.Obj) > predicate) && syntax.XposOf(predicate) != "VB" && input.ChildOf(predicate, Relation.Mark, Relation.Case) < 0 && !input.IsTime(head) && !IsPeriod(head) && !IsMeant(predicate, head):
                return [head];
            case Relation.Acl when input.TypeOf(head) is EntityType.Person or EntityType.Organization or EntityType.Group or EntityType.GeopoliticalEntity:
                return Conjuncts(head);
            case Relation.Acl when Accused(head) is >= 0 and int accused:
                return Conjuncts(Antecedent(accused));
            case Relation.Acl:
                return Possessor(head) is >= 0 and int owner ? Conjuncts(owner) : GoverningActors(head, depth);
            default:
                return [];
        }
    }

    // "accused Minsk of shelling", "kept them from leaving": the gerund is the object's deed; -1 where there is none.
    private int ControllingObject(int predicate, int head)
    {
        int mark = input.ChildOf(predicate, Relation.Mark, Relation.Case);
        if (input.Syntax.XposOf(predicate) != "VBG" || mark < 0 || input.Syntax.LemmaOf(mark) is not ("of" or "from" or "for" or "with" or "into")) return -1;
        int theme = input.ChildOf(head, Relation.Obj, Relation.NsubjPass);
        return theme >= 0 && theme < predicate ? theme : -1;
    }

    /// <summary>True for "by ambulance", "by private car": a bare noun behind "by" is how, not who.</summary>
    public bool IsMeans(int agent) =>
        input.Syntax.XposOf(agent) == "NN" && char.IsLower(input.Forms[agent][0]) && !input.IsPeople(agent) && input.TypeOf(agent) is null or EntityType.Product
        && input.ChildOf(agent, Relation.Det, Relation.NmodPoss) < 0 && input.ChildOf(agent, Relation.Nummod, Relation.Conj) < 0 && input.ChildOf(agent, Relation.Nmod, Relation.AclRelcl) < 0;

    // "spent the night singing": periods sing not.
    private bool IsPeriod(int noun) => CalendarWords.Find(input.Forms[noun]) is { Kind: CalendarWordKind.Unit or CalendarWordKind.DayPart or CalendarWordKind.Day or CalendarWordKind.Weekend } || lexicon.IsTimeEdge(input.Syntax.LemmaOf(noun)) && input.Syntax.XposOf(noun) == "NN" && input.ChildOf(noun, Relation.Det, Relation.Det) < 0;

    // "fired at the tyres trying to stop it": things intend nothing.
    private bool IsMeant(int predicate, int noun) => lexicon.OperatorOf(input.Syntax.LemmaOf(predicate)) is { Effect: OperatorEffect.Intended } && input.Tree.ChildOf(predicate, Relation.Xcomp) >= 0
        && input.Syntax.UposOf(noun) == Upos.Noun && !input.IsPeople(noun) && input.TypeOf(noun) is null or EntityType.Product && GoverningActors(noun, 0) is [var agent, ..] && agent != noun && input.IsPeople(agent);

    // "shot a driver trying to flee": a participle right behind a person is that person's deed; -1 where there is none.
    private int ParticipleObject(int predicate, int head)
    {
        int theme = input.Tree.ChildOf(head, Relation.Obj);
        return theme >= 0 && input.Syntax.XposOf(predicate) == "VBG" && input.ChildOf(predicate, Relation.Mark, Relation.Case) < 0 && input.Tree.SubtreeOf(theme).End == predicate
            && input.Syntax.UposOf(theme) != Upos.Pron && input.IsPeople(theme) ? theme : -1;
    }

    // "charged Holm with conspiracy to steal": the accused does it; -1 where the noun is no deed of an accusation.
    private int Accused(int deed) =>
        input.Syntax.RelationOf(deed) == Relation.Obl && input.PrepositionOf(deed) is { } preposition && lexicon.IsAccusing(input.Syntax.LemmaOf(input.Syntax.HeadOf(deed)), preposition)
            ? input.ChildOf(input.Syntax.HeadOf(deed), Relation.Obj, Relation.NsubjPass) : -1;

    private bool IsBare(int predicate)
    {
        int mark = input.Tree.ChildOf(predicate, Relation.Mark);
        return mark < 0 ? !IsFinite(predicate) : input.Syntax.LemmaOf(mark) == "to";
    }

    private bool IsFinite(int predicate)
    {
        foreach (int child in input.Tree.ChildrenOf(predicate))
            if (input.Syntax.RelationOf(child) is Relation.Aux or Relation.AuxPass or Relation.Cop && input.Syntax.Has(child, "VerbForm=Fin")) return true;
        return input.Syntax.Has(predicate, "VerbForm=Fin");
    }

    private bool IsSubjectControl(int verb) =>
        lexicon.OperatorOf(input.Syntax.LemmaOf(verb)) is { Effect: OperatorEffect.Promised or OperatorEffect.Agreed };

    private List<int> ActorsOf(int head, int depth)
    {
        if (input.Syntax.RelationOf(head) is not (Relation.Root or Relation.Xcomp) && !input.IsVerb(head) && input.Tree.ChildOf(head, Relation.Cop) < 0 && OwnSubject(head) < 0) return [];
        int passive = input.ChildOf(head, Relation.NsubjPass, Relation.CsubjPass);
        if (passive >= 0) return Conjuncts(Antecedent(passive));
        return input.Syntax.XposOf(head) == "VBN" && input.Syntax.RelationOf(head) == Relation.Acl
            ? [ScheduledEvent(head, input.Syntax.HeadOf(head))]
            : Find(head, ClauseKind.Finite, Voice.Active, depth + 1);
    }

    // "plans to close the site": who closes is whose plans they are, or who made them.
    private List<int> GoverningActors(int noun, int depth)
    {
        for (int at = input.Syntax.HeadOf(noun), steps = 0; at >= 0 && steps < MaximumDepth; at = input.Syntax.HeadOf(at), steps++)
        {
            if (input.IsVerb(at)) return ActorsOf(at, depth) is var found && found.Contains(noun) ? [] : found; // "Efforts to send help failed": not the efforts'
        }

        return [];
    }

    private int Possessor(int noun) => input.Tree.ChildOf(noun, Relation.NmodPoss);

    private List<int> NominalActors(int noun)
    {
        SyntaxTable syntax = input.Syntax;
        EventNoun? action = lexicon.EventNounOf(syntax.LemmaOf(noun));
        var actors = new List<int>();
        foreach (int child in input.Tree.ChildrenOf(noun))
        {
            Relation relation = syntax.RelationOf(child);
            if (relation == Relation.NmodPoss && !input.IsTime(child) && PatientOwner(noun) != child) actors.AddRange(Conjuncts(child));
            else if (relation == Relation.Amod && input.Entities.MentionAt(child) is not null) actors.Add(child);
            else if (relation == Relation.Compound && action is { Reciprocal: true } && syntax.UposOf(child) == Upos.Propn) actors.Add(child);
            else if (relation == Relation.Nmod && input.PrepositionOf(child) is { } preposition
                && (preposition is "by" or "between" || (preposition == "with" && action is { Reciprocal: true })))
                actors.AddRange(Conjuncts(child));
            else if (relation == Relation.Nmod && input.AgentBehind(child) is >= 0 and int agent)
                actors.AddRange(Conjuncts(agent));
        }

        return actors;
    }

    /// <summary>The owner of an event noun to whom it is done ("Holm's arrest", not "Holm's killing of two men"), or -1.</summary>
    public int PatientOwner(int noun)
    {
        if (!lexicon.IsPatientNoun(input.Syntax.LemmaOf(noun))) return -1;
        foreach (int child in input.Tree.ChildrenOf(noun))
            if (input.Syntax.RelationOf(child) == Relation.Nmod && input.PrepositionOf(child) == "of") return -1;
        int owner = input.Tree.ChildOf(noun, Relation.NmodPoss);
        return owner >= 0 && !input.IsTime(owner) ? owner : -1;
    }
}
