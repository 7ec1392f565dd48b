namespace FactTrack;

/// <summary>The participants and circumstances of a clause other than its actors.</summary>
internal sealed class ArgumentReader(ClauseInput input, ClauseLexicon lexicon, PhraseReader phrases, ActorFinder actors)
{
    private readonly PrepositionReader _prepositions = new(input, lexicon);
    private readonly NounSenseReader _senses = new(input, lexicon);
    private readonly TimeJoiner _times = new(input);
    private readonly NestedCircumstances _nested = new(input, lexicon, phrases);
    private readonly FrontedCircumstances _fronted = new(input);

    /// <summary>The arguments of a verbal clause, in the order of the text.</summary>
    /// <param name="predicate">Its predicate.</param>
    /// <param name="group">Its verb group.</param>
    /// <param name="operators">The operators over it, whose circumstances are the clause's too.</param>
    /// <param name="heads">The heads of its actors.</param>
    public List<ClauseArgument> ReadVerbal(int predicate, VerbGroup group, List<(int Token, Operator Operator)> operators, List<int> heads)
    {
        var found = new List<ClauseArgument>();
        if (group.Voice == Voice.Passive && actors.PassiveSubject(predicate) is >= 0 and int patient) Add(found, predicate, PatientRole(predicate, group.Lemma), patient, null);
        int reported = ReportedClause(predicate);
        if (reported >= 0) Add(found, predicate, Role.Content, reported, null);
        bool hasContent = reported >= 0 || input.Tree.ChildOf(predicate, Relation.Ccomp) >= 0;
        foreach (int child in input.Tree.ChildrenOf(predicate)) Read(found, predicate, group, child, hasContent);
        foreach ((int token, _) in operators)
        {
            foreach (int child in input.Tree.ChildrenOf(token))
                if (token != predicate && input.Syntax.RelationOf(child) is Relation.Obl or Relation.OblUnmarked or Relation.Advmod or Relation.Advcl) Read(found, predicate, group, child, hasContent: false);
        }

        AddStrays(found, predicate, group.Lemma, heads);
        AddFronted(found, predicate, group);
        AddGap(found, predicate, group);
        AddShared(found, predicate, group);
        MarkSupplied(found);
        if (IsLightAction(group.Lemma, found) || !lexicon.IsOpinion(group.Lemma)) _nested.Add(found, group.Lemma);
        if (input.Tree.ChildOf(predicate, Relation.Expl) >= 0)
            foreach (int head in heads) _nested.Add(found, head);
        foreach (int head in heads) _nested.AddTimes(found, head);
        _times.Join(found);
        return found;
    }

    /// <summary>The arguments of a copular clause: what the actor is said to be, then the circumstances.</summary>
    public List<ClauseArgument> ReadCopular(int predicate, VerbGroup group)
    {
        var found = new List<ClauseArgument>();
        ValueList<TokenRange> words = phrases.ReadPredicate(predicate, keepObliques: input.Syntax.UposOf(predicate) == Upos.Adj);
        (string? preposition, int noun) = _prepositions.Read(predicate);
        Role role = preposition is null ? Role.Predicate : RoleOf("be", preposition, noun);
        if (role is Role.Setting or Role.Manner or Role.Instrument or Role.Other) role = Role.Predicate; // "is under repair": what it is
        found.Add(new ClauseArgument(role, predicate, words, preposition, input.Parts));
        foreach (int child in input.Tree.ChildrenOf(predicate))
        {
            if (input.Syntax.RelationOf(child) is Relation.Obl or Relation.OblUnmarked or Relation.Advcl or Relation.Advmod && !words.AsSpan().Covers(child)) Read(found, predicate, group, child, hasContent: false);
        }

        AddFronted(found, predicate, group);
        _times.Join(found);
        return found;
    }

    /// <summary>The arguments of a noun that names an action ("Russia's invasion of Ukraine").</summary>
    public List<ClauseArgument> ReadNominal(int noun, List<int> heads)
    {
        var found = new List<ClauseArgument>();
        EventNoun? action = lexicon.EventNounOf(input.Syntax.LemmaOf(noun));
        foreach (int child in input.Tree.ChildrenOf(noun))
        {
            Relation relation = input.Syntax.RelationOf(child);
            if (relation is Relation.Nmod or Relation.NmodUnmarked or Relation.Obl && !heads.Contains(child))
            {
                (string? preposition, int head) = _prepositions.Read(child);
                if (heads.Contains(head)) continue;
                Role role = preposition switch
                {
                    _ when input.IsTime(head) => Role.Time,
                    "of" => Role.Object,
                    "on" or "about" or "over" when action is { Reciprocal: true } or { Speech: true } => Role.Topic,
                    "on" or "upon" => Role.Object,
                    _ => RoleOf(action?.Verb ?? "", preposition, head),
                };
                Add(found, noun, role, head, preposition);
            }
            else if (relation == Relation.Acl && input.Syntax.XposOf(child) == "VB")
            {
                Add(found, noun, Role.Content, child, null);
            }
        }

        if (actors.PatientOwner(noun) is >= 0 and int patient) Add(found, noun, Role.Object, patient, null);
        AddStrays(found, noun, action?.Verb ?? "", heads);
        _nested.Add(found, action?.Verb ?? "");
        return found;
    }

    // "within days, if not hours": a second time, behind "if not".
    private void AddAlternative(List<ClauseArgument> found, int clause)
    {
        if (!_senses.IsTime(clause) && !lexicon.IsTimeAdverb(input.Syntax.LemmaOf(clause)) && !CalendarWords.IsUnit(input.Forms[clause])) return;
        int mark = input.Tree.ChildOf(clause, Relation.Mark), start = input.Tree.ChildOf(clause, Relation.Advmod) + 1;
        string preposition = string.Join(' ', input.Forms[mark..start]).ToLowerInvariant();
        found.Add(new ClauseArgument(Role.Time, clause, phrases.Trim([new TokenRange(start, input.Tree.SubtreeOf(clause).End)], clause), preposition, input.Parts));
    }

    // A clause that says itself when or where it is takes none from before the first.
    private void AddFronted(List<ClauseArgument> found, int predicate, VerbGroup group)
    {
        var before = new List<ClauseArgument>();
        foreach (int phrase in _fronted.Over(predicate)) Read(before, predicate, group, phrase, hasContent: false);
        before.RemoveAll(b => b.Role is not (Role.Time or Role.Place) || found.Exists(f => f.Role == b.Role));
        found.AddRange(before);
    }

    // Circumstances that the tree hangs on a name: "Holm during the call praised", "talks with Holm in Oslo".
    private void AddStrays(List<ClauseArgument> found, int predicate, string verb, List<int> heads)
    {
        foreach (int actor in heads)
        {
            foreach (int child in input.Tree.ChildrenOf(actor))
            {
                if (input.Syntax.RelationOf(child) != Relation.Nmod || !phrases.IsStray(child)) continue;
                (string? preposition, int head) = _prepositions.Read(child);
                Add(found, predicate, RoleOf(verb, preposition, head), head, preposition);
            }
        }
    }

    private void Read(List<ClauseArgument> found, int predicate, VerbGroup group, int child, bool hasContent)
    {
        switch (input.Syntax.RelationOf(child))
        {
            case Relation.Obj when group.Tokens.Contains(child) || actors.IsActor(child) || IsSpliced(predicate, child) || (hasContent && !Hears(group.Lemma, child)):
                break;
            case Relation.Obj or Relation.Iobj when input.IsTime(child):
                Add(found, predicate, Role.Time, child, null);
                break;
            case Relation.Obj when SecondObject(predicate) is >= 0 and int second:
                bool names = lexicon.IsNaming(group.Lemma);
                Role first = names ? Role.Object : Role.Recipient;
                Add(found, predicate, child == second ? (names ? Role.Predicate : Role.Object) : first, actors.Antecedent(child), null);
                break;
            case Relation.Obj when group.Voice == Voice.Passive && lexicon.IsNaming(group.Lemma):
                Add(found, predicate, Role.Predicate, child, null);
                break;
            case Relation.Obj when !hasContent && lexicon.IsTelling(group.Lemma) && _senses.Read(child) is NounSense.Agent or NounSense.Institution or NounSense.Polity:
                Add(found, predicate, Role.Recipient, actors.Antecedent(child), null);
                break;
            case Relation.Obj:
                Add(found, predicate, hasContent && !input.IsRelativizer(child) ? Role.Recipient : Role.Object, actors.Antecedent(child), null);
                break;
            case Relation.Iobj when actors.IsActor(child):
                break;
            case Relation.Iobj:
                Add(found, predicate, Role.Recipient, actors.Antecedent(child), null);
                break;
            case Relation.OblAgent when group.Voice == Voice.Passive && !actors.IsMeans(child):
                break;
            case Relation.Obl or Relation.OblUnmarked or Relation.OblAgent:
                if (input.IsRelativizer(child) && input.Syntax.UposOf(child) == Upos.Adv) break;
                (string? preposition, int head) = _prepositions.Read(child);
                if (preposition is not null && SplitRecipient(found, predicate, group.Lemma, preposition, head)) break;
                bool isAmount = preposition is null && !input.IsTime(child) && StartsWithAmount(child) && input.Tree.ChildOf(predicate, Relation.Obj) < 0 && group.Voice == Voice.Active;
                Add(found, predicate, isAmount || child == SecondObject(predicate) ? Role.Object : RoleOf(ActionOf(predicate, group), preposition, head), actors.Antecedent(head), preposition);
                break;
            case Relation.Advmod when AdverbRole(child) is { } circumstance:
                Add(found, predicate, circumstance, input.IsRelativizer(child) ? actors.Antecedent(child) : child, null);
                break;
            case Relation.Advmod when input.Tree.ChildOf(child, Relation.Obl) is >= 0 and int inner && _prepositions.Read(inner).Preposition is not null:
                Read(found, predicate, group, inner, hasContent: false); // "back in the capital"
                break;
            case Relation.Advmod when lexicon.IsExtent(input.Syntax.LemmaOf(child)) && IsUnderNegator(predicate, child):
                Add(found, predicate, Role.Manner, child, null); // "has not lived here long": without it, it was not lived here at all
                break;
            case Relation.Advmod when input.Syntax.LemmaOf(child) is var adverb && adverb.Length > 4 && adverb.EndsWith("ly", StringComparison.Ordinal)
                && lexicon.HedgeOf(adverb) is null && !lexicon.IsNegator(adverb):
                Add(found, predicate, Role.Manner, child, null);
                break;
            case Relation.Xcomp or Relation.Ccomp or Relation.Csubj:
                bool isPredicate = input.Syntax.RelationOf(child) == Relation.Xcomp && (!input.IsVerb(child) || input.IsLinked(child));
                Add(found, predicate, isPredicate ? Role.Predicate : Role.Content, child, null);
                break;
            case Relation.Advcl when ConditionClauses.IsAlternative(input.Syntax, input.Tree, child):
                AddAlternative(found, child);
                break;
            case Relation.Advcl:
                if (ClauseRole(child) is { } role) Add(found, predicate, role, child, null);
                break;
        }
    }

    // "Prices rose, the bank said": the treebanks also hang the verb on what is said, set off by a mark before its clause.
    private int ReportedClause(int verb)
    {
        int host = input.Syntax.HeadOf(verb);
        if (host < 0 || input.Syntax.RelationOf(verb) != Relation.Parataxis) return -1;
        if (!lexicon.IsSaying(input.Syntax.LemmaOf(verb), input.Tree.ChildOf(verb, Relation.Obj) >= 0)) return -1;
        if (!input.IsVerb(host) && input.Tree.ChildOf(host, Relation.Cop) < 0) return -1;
        if (input.ChildOf(verb, Relation.Ccomp, Relation.Xcomp) >= 0) return -1;
        int start = input.Tree.SubtreeOf(verb).Start;
        while (start < verb && input.Syntax.UposOf(start) == Upos.Punct) start++;
        return start > input.Tree.SubtreeOf(host).Start && input.Forms[start - 1] is "," or "\"" ? host : -1;
    }

    // "some wept, some read papers": an object does not stand behind a comma, unless the comma closes what another one opened.
    private bool IsSpliced(int verb, int theme)
    {
        if (lexicon.IsOpinion(input.Syntax.LemmaOf(verb))) return false;
        int start = input.Tree.SubtreeOf(theme).Start, commas = 0;
        for (int token = verb + 1; token < start; token++)
            if (input.Forms[token] == ",") commas++;
        return start > verb + 1 && commas == 1 && input.Forms[start - 1] == ",";
    }

    // "said thanks to a tip he was caught": what cannot hear it takes no part in the saying.
    private bool Hears(string verb, int noun) =>
        input.IsRelativizer(noun) || input.Syntax.UposOf(noun) != Upos.Noun || lexicon.IsTelling(verb) || !lexicon.IsSaying(verb, hasObject: false) || _senses.Read(noun) is NounSense.Agent or NounSense.Institution or NounSense.Polity;

    // "killed at least four climbers": the tree takes "at" for a preposition, the amount says that it is none.
    private bool StartsWithAmount(int nominal) => input.IsAmount(input.Tree.SubtreeOf(nominal).Start);

    // "paid a visit to the camp" takes the prepositions of "visit".
    private string ActionOf(int predicate, VerbGroup group) =>
        lexicon.IsLightVerb(group.Lemma) && input.Tree.ChildOf(predicate, Relation.Obj) is >= 0 and int noun && lexicon.EventNounOf(input.Syntax.LemmaOf(noun)) is { } action ? action.Verb : group.Lemma;

    private bool IsLightAction(string verb, List<ClauseArgument> found) =>
        lexicon.IsLightVerb(verb) && found.Exists(a => a.Role == Role.Object && lexicon.EventNounOf(input.Syntax.LemmaOf(a.Head)) is not null);

    // "supplied the island with vaccines": what is supplied has the preposition.
    private static void MarkSupplied(List<ClauseArgument> found)
    {
        if (!found.Exists(a => a is { Role: Role.Object, Preposition: not null })) return;
        for (int i = 0; i < found.Count; i++)
            if (found[i] is { Role: Role.Object, Preposition: null }) found[i] = found[i] with { Role = Role.Recipient };
    }

    // "built and sold the ship", "built, and later sold, the ship": joined verbs share an object that stands behind them all.
    private void AddShared(List<ClauseArgument> found, int predicate, VerbGroup group)
    {
        if (group.Voice == Voice.Passive || lexicon.IsIntransitive(group.Lemma) || found.Exists(a => a.Role is Role.Object or Role.Content or Role.Predicate or Role.Recipient)) return;
        int first = input.Syntax.RelationOf(predicate) == Relation.Conj ? input.Syntax.HeadOf(predicate) : predicate;
        if (!input.IsVerb(first) || (input.Tree.ChildOf(first, Relation.Obj) is >= 0 and int own && own < predicate)) return;
        int last = -1;
        foreach (int child in input.Tree.ChildrenOf(first))
        {
            if (child <= predicate) continue;
            Relation relation = input.Syntax.RelationOf(child);
            if (relation == Relation.Obj) (last, first) = (child, -1);
            if (relation is not (Relation.Conj or Relation.Punct or Relation.Cc) || first < 0) break;
            if (relation == Relation.Conj && input.IsVerb(child) && input.ChildOf(child, Relation.Nsubj, Relation.NsubjPass) < 0) last = input.Tree.ChildOf(child, Relation.Obj);
        }

        if (last > predicate && !input.IsTime(last)) Add(found, predicate, Role.Object, last, null);
    }

    // "was given a prize", "was told that it failed": who gets or hears it is the subject.
    private Role PatientRole(int predicate, string verb) =>
        (lexicon.IsGiving(verb) && input.Tree.ChildOf(predicate, Relation.Obj) is >= 0 and int gift && !input.IsTime(gift))
        || (lexicon.IsTelling(verb) && input.Tree.ChildOf(predicate, Relation.Ccomp) > predicate) ? Role.Recipient : Role.Object;

    private bool IsUnderNegator(int predicate, int adverb)
    {
        foreach (int child in input.Tree.ChildrenOf(predicate))
            if (child < adverb && input.Syntax.RelationOf(child) == Relation.Advmod && lexicon.IsNegator(input.Syntax.LemmaOf(child))) return true;
        return false;
    }

    private Role? AdverbRole(int adverb)
    {
        string lemma = input.Syntax.LemmaOf(adverb);
        if (input.IsRelativizer(adverb))
        {
            int antecedent = actors.Antecedent(adverb);
            Role? role = antecedent == adverb ? null : lexicon.RoleOfMark(lemma);
            return role == Role.Time && !_senses.IsTime(antecedent) && !lexicon.IsTimeEdge(input.Syntax.LemmaOf(antecedent)) && _senses.Read(antecedent) != NounSense.Event ? null : role; // "the gun, when he fell"
        }

        if (input.Tree.ChildOf(adverb, Relation.OblUnmarked) is >= 0 and int day && input.IsTime(day)) return Role.Time; // "earlier yesterday"
        if (_senses.IsTime(adverb) || lexicon.IsTimeAdverb(lemma)) return Role.Time;
        return lexicon.IsSite(lemma) ? Role.Place : null;
    }

    // "shared with Kim information": a name or plural before a bare noun is who gets it, not what kind of noun it is.
    private bool SplitRecipient(List<ClauseArgument> found, int predicate, string verb, string preposition, int head)
    {
        if (!lexicon.IsRecipientMark(verb, preposition) || input.ChildOf(predicate, Relation.Obj, Relation.Ccomp) >= 0 || input.Syntax.UposOf(head) != Upos.Noun) return false;
        int recipient = head - 1;
        if (input.Syntax.RelationOf(recipient) != Relation.Compound || input.Syntax.XposOf(recipient) is not ("NNS" or "NNP" or "NNPS")) return false;
        int first = input.Tree.SubtreeOf(head).Start + 1;
        List<TokenRange> rest = [.. phrases.Read(head, alone: false, predicate)];
        rest.RemoveAll(r => r.End <= head);
        rest[0] = new TokenRange(head, rest[0].End);
        found.Add(new ClauseArgument(Role.Recipient, recipient, [new TokenRange(Math.Min(first, recipient), head)], preposition, input.Parts));
        found.Add(new ClauseArgument(Role.Object, head, phrases.Trim(rest, head), null, input.Parts));
        return true;
    }

    // Two objects: "made Moscow the priority" names, "gave him a book" gives.
    private int SecondObject(int predicate)
    {
        int first = -1;
        foreach (int child in input.Tree.ChildrenOf(predicate))
        {
            if (first >= 0 && input.Syntax.RelationOf(child) == Relation.OblUnmarked && child > first && !_senses.IsTime(child)
                && lexicon.IsGiving(input.Syntax.LemmaOf(predicate)) && _prepositions.Read(child).Preposition is null) return child;
            if (input.Syntax.RelationOf(child) != Relation.Obj) continue;
            if (first >= 0) return child;
            first = child;
        }

        return -1;
    }

    // "sent troops to Russia": trees often hang the place on the thing; the verb's own prepositions decide.
    private int Governed(string verb, int theme, Role role)
    {
        for (int at = theme, steps = 0; at >= 0 && steps < 8; steps++)
        {
            int next = -1;
            foreach (int child in input.Tree.ChildrenOf(at))
            {
                if (child < at || input.Syntax.RelationOf(child) is not (Relation.Nmod or Relation.Conj)) continue;
                if (input.Syntax.RelationOf(child) == Relation.Nmod && _prepositions.Read(child) is ({ } preposition, var noun)
                    && ((lexicon.Governs(verb, preposition) && !IsOfTheme(verb, preposition, noun)) || (role == Role.Origin && RoleOf(verb, preposition, noun) == Role.Destination))) return child;
                next = child;
            }

            at = next;
        }

        return -1;
    }

    // "lead a mission to Oslo", though "led to a row": somewhere is no topic.
    private bool IsOfTheme(string verb, string preposition, int noun) =>
        lexicon.RoleOf(verb, preposition, NounSense.Other) == Role.Topic && _senses.Read(noun) is NounSense.Place or NounSense.Polity;

    private Role RoleOf(string verb, string? preposition, int head)
    {
        NounSense sense = _senses.Read(head);
        if (preposition is null) return sense == NounSense.Time || CalendarWords.IsUnit(input.Forms[head]) ? Role.Time : Role.Other;
        if (input.IsTime(head)) return Role.Time;
        bool isState = lexicon.IsState(preposition, input.Syntax.LemmaOf(head)) && !lexicon.Governs(verb, preposition);
        return !isState ? lexicon.RoleOf(verb, preposition, sense) : VerbFrames.Shared.IsLinking(verb) ? Role.Predicate : Role.Manner;
    }

    private Role? ClauseRole(int clause)
    {
        int mark = input.ChildOf(clause, Relation.Mark, Relation.Advmod);
        string word = mark >= 0 ? input.Syntax.LemmaOf(mark) : "";
        return lexicon.RoleOfMark(word) ?? (input.Syntax.XposOf(clause) == "VB" ? Role.Purpose : null);
    }

    // "an agreement they signed": what was signed stands before the clause.
    private void AddGap(List<ClauseArgument> found, int predicate, VerbGroup group)
    {
        if (input.Syntax.RelationOf(predicate) != Relation.AclRelcl || group.Voice == Voice.Passive) return;
        int antecedent = input.Syntax.HeadOf(predicate);
        if (found.Exists(a => a.Role is Role.Object or Role.Predicate or Role.Content || a.Head == antecedent)) return;
        if (input.ChildOf(predicate, Relation.Nsubj, Relation.NsubjPass) is not (>= 0 and int subject) || input.IsRelativizer(subject)) return;
        foreach (int child in input.Tree.ChildrenOf(predicate))
            if (input.IsRelativizer(child)) return;
        Add(found, predicate, Role.Object, antecedent, null);
    }

    private void Add(List<ClauseArgument> found, int predicate, Role role, int head, string? preposition)
    {
        bool mayGovern = role is Role.Object or Role.Origin && input.IsVerb(predicate) && !(lexicon.IsLightVerb(input.Syntax.LemmaOf(predicate)) && lexicon.EventNounOf(input.Syntax.LemmaOf(head)) is not null);
        int governed = mayGovern ? Governed(input.Syntax.LemmaOf(predicate), head, role) : -1;
        if (governed >= 0)
        {
            (string? own, int place) = _prepositions.Read(governed);
            Add(found, predicate, RoleOf(input.Syntax.LemmaOf(predicate), own, place), place, own);
        }

        bool isClause = input.IsVerb(head) || input.Tree.ChildOf(head, Relation.Cop) >= 0;
        ValueList<TokenRange> words = isClause && role is Role.Content or Role.Purpose or Role.Condition or Role.Cause or Role.Time
            ? phrases.ReadClause(head, predicate)
            : phrases.Read(head, alone: false, predicate, governed);
        found.Add(new ClauseArgument(role, head, words, preposition, input.Parts));
    }
}
