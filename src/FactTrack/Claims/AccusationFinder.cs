namespace FactTrack;

/// <summary>Finds the words that accuse, who is accused by whom, and of what.</summary>
internal sealed class AccusationFinder(ClauseInput input, ActorFinder actors, DraftMap drafts)
{
    private readonly AllegationLexicon _words = AllegationLexicon.Shared;

    /// <summary>Leads from a word to its deeds.</summary>
    public DeedFinder Deeds { get; } = new(input);

    /// <summary>The accusations, in the order of their words; verbs before the nouns that they lead through.</summary>
    public List<Accusation> Find()
    {
        var found = new List<Accusation>();
        for (int token = 0; token < input.Syntax.Count; token++)
            if (input.IsVerb(token) && OfVerb(token) is { } byVerb) found.Add(byVerb);
        for (int token = 0; token < input.Syntax.Count; token++)
            if (input.Syntax.UposOf(token) is Upos.Noun or Upos.Propn && !Deeds.Carriers.Contains(token) && OfNoun(token) is { } byNoun) found.Add(byNoun);
        found.Sort((a, b) => a.Token.CompareTo(b.Token));
        return found;
    }

    private Accusation? OfVerb(int verb)
    {
        int complement = Complement(verb);
        AllegationEntry? entry = complement >= 0 ? _words.Find(KeyOf(verb, complement), AllegationForm.Verb, AllegationForm.Plea) : null;
        if (entry is null) complement = -1;
        entry ??= _words.Find(Lemma(verb), AllegationForm.Verb, AllegationForm.Plea);
        if (entry is null) return null;
        Clause? clause = drafts.ClauseOf(verb);
        bool isPassive = clause is null ? input.Syntax.XposOf(verb) == "VBN" : clause.Voice == Voice.Passive;
        List<int> subjects = clause is null ? [] : [.. clause.Actors.Select(a => a.Head)];
        List<int> accused = entry.Form == AllegationForm.Plea ? subjects : ObjectOf(verb, isPassive);

        // "Ex-minister charged over bribes": headlines leave out the auxiliary.
        bool isReduced = accused.Count == 0 && !isPassive && entry.Form == AllegationForm.Verb && input.Syntax.XposOf(verb) == "VBD" && !entry.Deeds.Contains("clause")
            && input.Tree.ChildOf(verb, Relation.Nsubj) >= 0;
        Accusation accusation = Make(verb, entry, clause, isReduced ? subjects : accused, isReduced || entry.Form == AllegationForm.Plea ? [] : subjects, complement);
        Deeds.Add(verb, entry, accusation);
        if (complement >= 0) Deeds.Add(complement, entry, accusation);
        return accusation.Deeds.Count == 0 && isReduced ? null : accusation;
    }

    private Accusation? OfNoun(int noun)
    {
        if (_words.Find(Lemma(noun), AllegationForm.Noun, AllegationForm.Person) is not { } entry) return null;
        Clause? clause = drafts.ClauseOver(noun);
        Accusation accusation = Make(noun, entry, clause, entry.Form == AllegationForm.Person ? Named(noun) : AccusedOf(noun, entry, clause), AccusersOf(noun));
        Deeds.Add(noun, entry, accusation);

        // "went on trial for", "filed a suit against Holm for": the tree may hang the deed on the verb.
        if (accusation.Deeds.Count == 0 && clause is not null && clause.Predicate == input.Syntax.HeadOf(noun)) Deeds.Add(clause.Predicate, entry with { Deeds = [] }, accusation);
        return accusation.Accused.Count == 0 || accusation.Deeds.Count == 0 ? null : accusation;
    }

    private Accusation Make(int token, AllegationEntry entry, Clause? clause, List<int> accused, List<int> accusers, int complement = -1)
    {
        ClaimDraft? telling = clause is null ? null : drafts.Of(clause.Predicate);
        bool isMade = clause is null || (drafts.IsPutForward(clause) && (telling?.Polarity ?? clause.Polarity) == Polarity.Positive);
        AllegationStatus status = entry.Status;
        if (!isMade && status == AllegationStatus.Convicted) (status, isMade) = (AllegationStatus.Charged, drafts.IsPutForward(clause!));
        else if (clause is not null && IsAhead(clause, telling)) status = status > AllegationStatus.Charged ? AllegationStatus.Charged : AllegationStatus.Suspected;
        return new Accusation
        {
            Token = token,
            Sentence = drafts.SentenceOf(token),
            Status = status,
            Clause = clause,
            Telling = telling,
            Accused = accused,
            Accusers = accusers,
            Words = WordsOf(token, clause, complement),
            IsOwn = entry.Form == AllegationForm.Plea,
            IsMade = isMade,
        };
    }

    private TextPart WordsOf(int token, Clause? clause, int complement)
    {
        var words = new SortedSet<int> { token };
        if (clause is not null && clause.Predicate == token && input.IsVerb(token))
            foreach (TokenRange range in clause.Tokens)
                for (int at = range.Start; at < range.End; at++) words.Add(at);
        if (complement >= 0)
        {
            words.Add(complement);
            foreach (int child in input.Tree.ChildrenOf(complement))
                if (input.Syntax.LemmaOf(child) == "not") words.Add(child);
        }

        return input.Parts.Part(TokenRanges.Of([.. words]).AsSpan());
    }

    private static bool IsAhead(Clause clause, ClaimDraft? telling) =>
        clause.Tense == Tense.Future || clause.Certainty != Certainty.Certain || telling is { Kind: ClaimKind.Plan };

    // "found guilty", "pleaded not guilty", "threw out".
    private int Complement(int verb) => input.ChildOf(verb, Relation.Xcomp, Relation.CompoundPrt) is >= 0 and int found && found > verb && !input.IsVerb(found) ? found : -1;

    private string KeyOf(int verb, int complement)
    {
        bool negated = false;
        foreach (int child in input.Tree.ChildrenOf(complement)) negated |= input.Syntax.LemmaOf(child) == "not";
        return $"{Lemma(verb)} {(negated ? "not " : "")}{Lemma(complement)}";
    }

    private List<int> ObjectOf(int verb, bool isPassive)
    {
        int accused = isPassive ? actors.PassiveSubject(verb) : input.ChildOf(verb, Relation.Obj, Relation.Iobj);
        return accused < 0 || !IsParty(accused) ? [] : actors.Conjuncts(actors.Antecedent(accused));
    }

    // "the case", "charges", "a meeting": what is tried, dropped or held is nobody.
    private bool IsParty(int token) => input.TypeOf(token) is not (null or EntityType.Event or EntityType.Work)
        || (_words.Find(Lemma(token), AllegationForm.Noun) is null && ClauseLexicon.Shared.EventNounOf(Lemma(token)) is null && !_words.IsCrimeNoun(Lemma(token)));

    // "Holm is a suspect", "the suspect Jon Holm", else the suspect himself.
    private List<int> Named(int noun)
    {
        if (drafts.ClauseOf(noun) is { Kind: ClauseKind.Copular } clause) return [.. clause.Actors.Select(a => a.Head)];
        return input.Syntax.RelationOf(noun) is Relation.Appos or Relation.NmodDesc or Relation.Compound && input.Syntax.UposOf(input.Syntax.HeadOf(noun)) == Upos.Propn
            ? [input.Syntax.HeadOf(noun)]
            : actors.Conjuncts(noun);
    }

    private List<int> AccusedOf(int noun, AllegationEntry entry, Clause? clause)
    {
        if (Against(noun) is >= 0 and int target) return actors.Conjuncts(target);
        if (entry.Status >= AllegationStatus.Charged && input.Tree.ChildOf(noun, Relation.NmodPoss) is >= 0 and int owner) return actors.Conjuncts(owner);
        int head = input.Syntax.HeadOf(noun);
        if (clause is { Kind: ClauseKind.Copular } && clause.Predicate == noun) return IsPlight(noun, entry) ? [.. clause.Actors.Select(a => a.Head)] : [];
        if (head < 0) return [];
        if (input.Syntax.RelationOf(noun) == Relation.Nmod && IsPlight(noun, entry)) return IsParty(head) ? actors.Conjuncts(head) : [];
        if (input.Syntax.RelationOf(noun) is not (Relation.Obj or Relation.Obl) || clause is null || clause.Predicate != head) return [];
        if (Against(head) is >= 0 and int further) return actors.Conjuncts(further);
        if (_words.Find(Lemma(head), AllegationForm.Support) is null && !IsDenied(head, noun)) return [];
        return clause is { Voice: Voice.Passive, Actors.Count: 0 } && actors.PassiveSubject(head) is >= 0 and int subject ? actors.Conjuncts(subject) : [.. clause.Actors.Select(a => a.Head)];
    }

    // "on trial", "under investigation", "in custody", but not "in charge".
    private bool IsPlight(int noun, AllegationEntry entry) =>
        Deeds.CaseOf(noun) is var preposition && (preposition is "on" or "under" || (preposition == "in" && entry.Status == AllegationStatus.Suspected));

    private bool IsDenied(int verb, int noun) => _words.Outcome(Lemma(verb), Lemma(noun)) is { Status: AllegationStatus.Denied };

    private int Against(int token)
    {
        foreach (int child in input.Tree.ChildrenOf(token))
            if (child > token && input.Syntax.RelationOf(child) is Relation.Nmod or Relation.Obl && Deeds.CaseOf(child) == "against") return child;
        return -1;
    }

    // "filed a lawsuit against": who files it accuses.
    private List<int> AccusersOf(int noun) =>
        input.Syntax.RelationOf(noun) == Relation.Obj && drafts.ClauseOf(input.Syntax.HeadOf(noun)) is { } clause
        && _words.Find(Lemma(clause.Predicate), AllegationForm.Support) is null && !IsDenied(clause.Predicate, noun)
            ? [.. clause.Actors.Select(a => a.Head)]
            : [];

    private string Lemma(int token) => input.Syntax.LemmaOf(token).ToLowerInvariant();
}
