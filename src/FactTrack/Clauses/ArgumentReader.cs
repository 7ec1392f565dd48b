namespace FactTrack;

/// <summary>The participants and circumstances of a clause other than its actors.</summary>
internal sealed class ArgumentReader(ClauseInput input, ClauseLexicon lexicon, PhraseReader phrases, ActorFinder actors)
{
    private readonly PrepositionReader _prepositions = new(input, lexicon);

    /// <summary>The arguments of a verbal clause, in the order of the text.</summary>
    /// <param name="predicate">Its predicate.</param>
    /// <param name="group">Its verb group.</param>
    /// <param name="operators">The operators over it, whose circumstances are the clause's too.</param>
    /// <param name="heads">The heads of its actors.</param>
    public List<ClauseArgument> ReadVerbal(int predicate, VerbGroup group, List<(int Token, Operator Operator)> operators, List<int> heads)
    {
        var found = new List<ClauseArgument>();
        if (group.Voice == Voice.Passive && actors.PassiveSubject(predicate) is >= 0 and int patient) Add(found, predicate, Role.Object, patient, null);
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
        AddGap(found, predicate, group);
        found.Sort((a, b) => a.Tokens[0].Start.CompareTo(b.Tokens[0].Start));
        return found;
    }

    /// <summary>The arguments of a copular clause: what the actor is said to be, then the circumstances.</summary>
    public List<ClauseArgument> ReadCopular(int predicate, VerbGroup group)
    {
        var found = new List<ClauseArgument>();
        ValueList<TokenRange> words = phrases.ReadPredicate(predicate, keepObliques: input.Syntax.UposOf(predicate) == Upos.Adj);
        (string? preposition, _) = _prepositions.Read(predicate);
        Role role = preposition is null ? Role.Predicate : lexicon.RoleOf("be", preposition);
        found.Add(new ClauseArgument(role, predicate, words, preposition, input.Parts));
        foreach (int child in input.Tree.ChildrenOf(predicate))
        {
            if (input.Syntax.RelationOf(child) is Relation.Obl or Relation.OblUnmarked or Relation.Advcl && !words.AsSpan().Covers(child)) Read(found, predicate, group, child, hasContent: false);
        }

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
                Role role = preposition switch
                {
                    "of" => Role.Object,
                    "on" or "about" or "over" when action is { Reciprocal: true } or { Speech: true } => Role.Topic,
                    "into" => Role.Place,
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
        return found;
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
            case Relation.Obj when group.Tokens.Contains(child) || actors.IsActor(child):
                break;
            case Relation.Obj or Relation.Iobj when input.IsTime(child):
                Add(found, predicate, Role.Time, child, null);
                break;
            case Relation.Obj when SecondObject(predicate) is >= 0 and int second:
                bool names = lexicon.IsNaming(group.Lemma);
                Role first = names ? Role.Object : Role.Recipient;
                Add(found, predicate, child == second ? (names ? Role.Predicate : Role.Object) : first, actors.Antecedent(child), null);
                break;
            case Relation.Obj:
                Add(found, predicate, hasContent && !input.IsRelativizer(child) ? Role.Recipient : Role.Object, actors.Antecedent(child), null);
                break;
            case Relation.Iobj when actors.IsActor(child):
                break;
            case Relation.Iobj:
                Add(found, predicate, Role.Recipient, actors.Antecedent(child), null);
                break;
            case Relation.OblAgent when group.Voice == Voice.Passive:
                break;
            case Relation.Obl or Relation.OblUnmarked or Relation.OblAgent:
                if (input.IsRelativizer(child) && input.Syntax.UposOf(child) == Upos.Adv) break;
                (string? preposition, int head) = _prepositions.Read(child);
                bool isAmount = preposition is null && !input.IsTime(child) && StartsWithAmount(child) && input.Tree.ChildOf(predicate, Relation.Obj) < 0 && group.Voice == Voice.Active;
                Add(found, predicate, isAmount ? Role.Object : RoleOf(group.Lemma, preposition, head), actors.Antecedent(head), preposition);
                break;
            case Relation.Advmod when input.IsTime(child):
                Add(found, predicate, Role.Time, child, null);
                break;
            case Relation.Advmod when input.Syntax.LemmaOf(child) is var adverb && adverb.Length > 4 && adverb.EndsWith("ly", StringComparison.Ordinal)
                && lexicon.HedgeOf(adverb) is null && !lexicon.IsNegator(adverb):
                Add(found, predicate, Role.Manner, child, null);
                break;
            case Relation.Xcomp or Relation.Ccomp or Relation.Csubj:
                bool isPredicate = input.Syntax.RelationOf(child) == Relation.Xcomp && !input.IsVerb(child);
                Add(found, predicate, isPredicate ? Role.Predicate : Role.Content, child, null);
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

    // "killed at least four climbers": the tree takes "at" for a preposition, the amount says that it is none.
    private bool StartsWithAmount(int nominal) => input.IsAmount(input.Tree.SubtreeOf(nominal).Start);

    // Two objects: "made Moscow the priority" names, "gave him a book" gives.
    private int SecondObject(int predicate)
    {
        int first = -1;
        foreach (int child in input.Tree.ChildrenOf(predicate))
        {
            if (input.Syntax.RelationOf(child) != Relation.Obj) continue;
            if (first >= 0) return child;
            first = child;
        }

        return -1;
    }

    // "sent troops to Russia": trees often hang the place on the thing; the verb's own prepositions decide.
    private int Governed(string verb, int theme)
    {
        for (int at = theme, steps = 0; at >= 0 && steps < 8; steps++)
        {
            int next = -1;
            foreach (int child in input.Tree.ChildrenOf(at))
            {
                if (child < at || input.Syntax.RelationOf(child) is not (Relation.Nmod or Relation.Conj)) continue;
                if (input.Syntax.RelationOf(child) == Relation.Nmod && _prepositions.Read(child).Preposition is { } preposition && lexicon.Governs(verb, preposition)) return child;
                next = child;
            }

            at = next;
        }

        return -1;
    }

    private Role RoleOf(string verb, string? preposition, int head)
    {
        if (input.IsTime(head)) return Role.Time;
        if (preposition is null) return Role.Other;
        Role role = lexicon.RoleOf(verb, preposition);
        if (role == Role.Destination && preposition == "to" && input.TypeOf(head) is EntityType.Person or EntityType.Group or EntityType.Organization) return Role.Recipient;
        return role;
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
        int governed = role == Role.Object && input.IsVerb(predicate) ? Governed(input.Syntax.LemmaOf(predicate), head) : -1;
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
