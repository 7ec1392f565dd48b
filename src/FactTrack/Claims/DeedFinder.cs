namespace FactTrack;

/// <summary>The deeds that a word of accusation leads to: "charged with <b>fraud</b> and two counts of <b>killing</b> a guard".</summary>
internal sealed class DeedFinder(ClauseInput input)
{
    private const int MaximumDepth = 4;

    private readonly AllegationLexicon _words = AllegationLexicon.Shared;

    /// <summary>Nouns of a case that a deed was reached by: they accuse nobody else.</summary>
    public HashSet<int> Carriers { get; } = [];

    /// <summary>Adds the deeds of a word, and lets the nouns between tell how far the case went.</summary>
    /// <param name="word">The word of the accusation or its complement.</param>
    /// <param name="entry">Its entry.</param>
    /// <param name="accusation">Takes the deeds and the status.</param>
    public void Add(int word, AllegationEntry entry, Accusation accusation) => Add(word, entry, accusation, 0);

    /// <summary>The preposition or subordinator before a token, or null.</summary>
    public string? CaseOf(int token)
    {
        int marker = input.ChildOf(token, Relation.Case, Relation.Mark);
        return marker >= 0 && marker < token ? input.Forms[marker].ToLowerInvariant() : null;
    }

    private void Add(int word, AllegationEntry entry, Accusation accusation, int depth)
    {
        if (depth > MaximumDepth) return;
        foreach (int child in input.Tree.ChildrenOf(word))
        {
            Relation relation = input.Syntax.RelationOf(child);
            if (relation == Relation.Compound && entry.Deeds.Concat(entry.Crimes).Contains("compound") && _words.IsCrimeNoun(Lemma(child))) Put(accusation, child);
            if (child < word) continue;
            if (relation is Relation.Obj or Relation.OblAgent or Relation.NsubjPass && depth == 0) AddStray(child, word, entry, accusation);
            if (Leads(child, relation, entry, out bool onlyCrimes)) Take(child, onlyCrimes, accusation, depth);
            else if (relation == Relation.Advcl && IsListed(child, accusation)) Take(child, onlyCrimes: false, accusation, depth);
        }
    }

    // "sued by farmers for negligence": the tree may hang the deed on the participant before it.
    private void AddStray(int participant, int word, AllegationEntry entry, Accusation accusation)
    {
        if (participant < word) return;
        foreach (int child in input.Tree.ChildrenOf(participant))
            if (child > participant && Leads(child, input.Syntax.RelationOf(child), entry, out bool onlyCrimes)) Take(child, onlyCrimes, accusation, 0);
    }

    // "charged with robbery, resisting an officer and hiding": the tree may hang the rest of the list on the verb.
    private bool IsListed(int gerund, Accusation accusation) =>
        accusation.Deeds.Count > 0 && input.Syntax.XposOf(gerund) == "VBG" && CaseOf(gerund) is null
        && (_words.IsCrimeVerb(Lemma(gerund)) || (input.Tree.ChildOf(gerund, Relation.Conj) is >= 0 and int next && input.Syntax.XposOf(next) == "VBG"));

    private bool Leads(int child, Relation relation, AllegationEntry entry, out bool onlyCrimes)
    {
        onlyCrimes = false;
        switch (relation)
        {
            case Relation.Ccomp or Relation.Xcomp when CaseOf(child) is null or "that" or "to":
                return entry.Deeds.Contains("clause") && input.IsVerb(child);
            case Relation.Obj:
                onlyCrimes = true;
                return entry.Deeds.Contains("object");
            case Relation.Obl or Relation.OblUnmarked or Relation.Nmod or Relation.Advcl or Relation.Acl or Relation.Xcomp or Relation.Ccomp:
                if (CaseOf(child) is not { } preposition) return false;
                onlyCrimes = entry.Crimes.Contains(preposition);
                return onlyCrimes || entry.Deeds.Contains(preposition);
            default:
                return false;
        }
    }

    private void Take(int head, bool onlyCrimes, Accusation accusation, int depth)
    {
        if (!TakeOne(head, onlyCrimes, accusation, depth)) return;
        TakeConjuncts(head, accusation, depth);
        if (GerundAfter(head) is >= 0 and int gerund) TakeConjuncts(gerund, accusation, depth);
    }

    private void TakeConjuncts(int head, Accusation accusation, int depth)
    {
        foreach (int child in input.Tree.ChildrenOf(head))
        {
            if (input.Syntax.RelationOf(child) != Relation.Conj || input.ChildOf(child, Relation.Nsubj, Relation.NsubjPass) >= 0) continue;
            TakeOne(child, onlyCrimes: false, accusation, depth);
            if (GerundAfter(child) is >= 0 and int gerund) TakeConjuncts(gerund, accusation, depth);
        }
    }

    private bool TakeOne(int head, bool onlyCrimes, Accusation accusation, int depth)
    {
        if (CarrierOf(head) is { } carrier)
        {
            int before = accusation.Deeds.Count;
            Add(head, carrier, accusation, depth + 1);
            Carriers.Add(head);
            if (carrier.Status > accusation.Status && carrier.Status < AllegationStatus.Settled && accusation.Status != AllegationStatus.Denied) accusation.Status = carrier.Status;
            return accusation.Deeds.Count > before;
        }

        if (input.IsVerb(head) && Compounded(head) is >= 0 and int first)
        {
            Put(accusation, first);
            return true;
        }

        if (input.IsVerb(head))
        {
            // "arrested for driving", but not "held on opening".
            if (onlyCrimes && CaseOf(head) is not ("for" or "to" or "over") && !_words.IsCrimeVerb(Lemma(head))) return false;
            if (input.Syntax.XposOf(head) is "VBG" or "VB" || input.Syntax.RelationOf(head) is Relation.Ccomp or Relation.Xcomp or Relation.Conj) Put(accusation, head);
            return true;
        }

        if (!IsDeed(head, onlyCrimes)) return false;
        Put(accusation, head);
        return true;
    }

    private bool IsDeed(int noun, bool onlyCrimes)
    {
        if (input.Syntax.UposOf(noun) is not (Upos.Noun or Upos.Propn) || input.IsTime(noun) || (input.TypeOf(noun) is not (null or EntityType.Event) && char.IsUpper(input.Forms[noun][0]))) return false;
        if (_words.IsCrimeNoun(Lemma(noun)) || GerundAfter(noun) >= 0) return true;
        return !onlyCrimes && !input.IsAmount(noun);
    }

    /// <summary>The gerund that makes one word with the noun before it ("money laundering"), where the tree takes it for a verb; -1 where there is none.</summary>
    public int GerundAfter(int noun)
    {
        int next = noun + 1;
        return next < input.Forms.Length && input.IsVerb(next) && Compounded(next) == noun ? next : -1;
    }

    /// <summary>What a noun says that the accused did: the verb of a crime ("theft": steal), else the noun ("death").</summary>
    public string ActionOf(int noun) =>
        ClauseLexicon.Shared.EventNounOf(Lemma(noun)) is { } action && _words.IsCrimeVerb(action.Verb) ? action.Verb : Lemma(noun);

    // "for money laundering": a bare gerund right behind a noun that is not its own.
    private int Compounded(int gerund)
    {
        int noun = gerund - 1;
        if (noun < 0 || input.Syntax.XposOf(gerund) != "VBG" || input.Syntax.UposOf(noun) != Upos.Noun || input.Syntax.HeadOf(noun) == gerund
            || input.Syntax.RelationOf(gerund) is not (Relation.Acl or Relation.Advcl or Relation.Xcomp or Relation.Conj)) return -1;
        foreach (int child in input.Tree.ChildrenOf(gerund))
            if (input.Syntax.RelationOf(child) is not (Relation.Case or Relation.Mark or Relation.Punct or Relation.Cc or Relation.Conj)) return -1;
        return noun;
    }

    private AllegationEntry? CarrierOf(int token) => _words.Find(input.IsVerb(token) ? input.Forms[token].ToLowerInvariant() : Lemma(token), AllegationForm.Noun);

    private static void Put(Accusation accusation, int deed)
    {
        if (!accusation.Deeds.Contains(deed)) accusation.Deeds.Add(deed);
    }

    /// <summary>The lemma of a word for a crime, also where headlines make the parser take it for a name ("Bribes").</summary>
    public string Lemma(int token)
    {
        string lemma = input.Syntax.LemmaOf(token).ToLowerInvariant();
        return input.Syntax.UposOf(token) == Upos.Propn && lemma.EndsWith('s') && _words.IsCrimeNoun(lemma[..^1]) ? lemma[..^1] : lemma;
    }
}
