namespace FactTrack;

/// <summary>Reads what became of accusations, and lets it reach the deeds anywhere in the article.</summary>
/// <remarks>"Holm was charged with fraud. ... A judge dismissed the charges against Holm": same person, and the same deed where it is named.</remarks>
internal sealed class OutcomeReader(Document document, ClauseInput input, ActorFinder actors, DraftMap map, DeedFinder deeds)
{
    // "The charges were dropped": of whoever was accused just before.
    private const int MaximumSentencesBack = 2;

    // Every outcome is held against every deed of its person; nobody but a stress test has more, and long articles stay linear.
    private const int MaximumDeedsOfPerson = 64;

    private readonly AllegationLexicon _words = AllegationLexicon.Shared;
    private readonly Dictionary<string, List<(ClaimDraft Deed, HashSet<string> Persons)>> _cases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _accusedBy = new(StringComparer.Ordinal);
    private readonly List<ClaimDraft> _inOrder = [];

    /// <summary>Adds a step to each deed that an outcome or denial is told of.</summary>
    public void Spread(List<ClaimDraft> drafts, List<Accusation> accusations)
    {
        foreach (ClaimDraft draft in drafts.Where(d => d.Steps.Count > 0)) Enter(draft);
        if (_inOrder.Count == 0) return;
        foreach (Accusation accusation in accusations)
        {
            bool ends = accusation.Status is AllegationStatus.Denied or >= AllegationStatus.Admitted;
            if (ends && accusation.IsMade && IsKnown(accusation.Telling, accusation.Accused))
                Apply(accusation.Status, accusation.Words, accusation.Telling, PersonsOf(accusation.Accused), LemmasOf(accusation), accusation);
        }

        foreach (Clause clause in document.Clauses)
            if (input.IsVerb(clause.Predicate)) Read(clause);
    }

    private void Enter(ClaimDraft draft)
    {
        _inOrder.Add(draft);
        HashSet<string> persons = PersonsOf(draft);
        foreach (string person in persons)
        {
            if (!_cases.TryGetValue(person, out List<(ClaimDraft, HashSet<string>)>? known)) _cases[person] = known = [];
            if (known.Count < MaximumDeedsOfPerson) known.Add((draft, persons));
        }

        if (draft.Attribution is not { SourceHead: >= 0 } by) return;
        foreach (string source in PersonsOf([by.SourceHead]))
        {
            if (!_accusedBy.TryGetValue(source, out HashSet<string>? accused)) _accusedBy[source] = accused = new(StringComparer.Ordinal);
            if (accused.Count < MaximumDeedsOfPerson) accused.UnionWith(persons);
        }
    }

    private void Read(Clause clause)
    {
        int verb = clause.Predicate, noun = clause.Voice == Voice.Passive ? actors.PassiveSubject(verb) : input.Tree.ChildOf(verb, Relation.Obj);
        if (noun < 0 || _words.Outcome(clause.Lemma, Lemma(noun)) is not { } entry) return;
        if (!map.IsPutForward(clause) || clause.Polarity == Polarity.Negative || clause.Certainty != Certainty.Certain || clause.Tense == Tense.Future) return;
        List<int> subjects = [.. clause.Actors.Select(a => a.Head)];
        bool isOwn = entry.Status is AllegationStatus.Denied or AllegationStatus.Admitted;
        List<int> accused = isOwn ? subjects : AccusedOf(noun, verb);
        ClaimDraft? telling = map.Of(verb);
        if (!isOwn && !IsKnown(telling, accused)) return;
        HashSet<string> persons = PersonsOf(accused);
        if (persons.Count == 0 && !isOwn) persons = entry.Status == AllegationStatus.Retracted ? AccusedBy(subjects) : JustAccused(verb);
        Apply(entry.Status, clause.Words, telling, persons, LemmasOf(noun, clause), null);
    }

    // A court, the police and officials know how it ended; the accused and others may say so.
    private bool IsKnown(ClaimDraft? telling, List<int> accused) => telling is null or { Asserter: Asserter.Article } or { Asserter: Asserter.Unresolved, Quotes.Count: 0 }
        || (telling.Attribution is { Source.Type: SourceType.Court or SourceType.Police or SourceType.Official or SourceType.Government } told && !accused.Contains(told.SourceHead));

    private void Apply(AllegationStatus status, TextPart words, ClaimDraft? telling, HashSet<string> persons, HashSet<string> lemmas, Accusation? own)
    {
        var step = new AllegationStep(status, words);
        foreach ((ClaimDraft deed, HashSet<string> accused) in persons.SelectMany(p => _cases.GetValueOrDefault(p) ?? []))
        {
            if ((own is not null && deed.Accusation == own) || !accused.IsSubsetOf(persons)) continue;
            if (lemmas.Count > 0 ? !lemmas.Contains(deed.Clause.Lemma) : !Reaches(status, deed)) continue;
            if (deed.Tell(step) && status is AllegationStatus.Convicted or AllegationStatus.Acquitted) deed.Ruling = telling;
        }
    }

    // Without the deed, an outcome is one of what is still open; only a conviction is overturned.
    private static bool Reaches(AllegationStatus status, ClaimDraft deed)
    {
        AllegationStatus now = deed.Steps.Max(s => s.Status);
        return status == AllegationStatus.Overturned ? now == AllegationStatus.Convicted : now < AllegationStatus.Admitted;
    }

    private List<int> AccusedOf(int noun, int verb)
    {
        foreach (int host in (ReadOnlySpan<int>)[noun, verb])
            foreach (int child in input.Tree.ChildrenOf(host))
                if (input.Syntax.RelationOf(child) is Relation.Nmod or Relation.Obl && deeds.CaseOf(child) == "against") return actors.Conjuncts(child);
        return input.Tree.ChildOf(noun, Relation.NmodPoss) is >= 0 and int owner ? actors.Conjuncts(owner) : [];
    }

    private HashSet<string> AccusedBy(List<int> accusers) => [.. PersonsOf(accusers).SelectMany(source => _accusedBy.GetValueOrDefault(source) ?? [])];

    private HashSet<string> JustAccused(int verb)
    {
        ClaimDraft? last = _inOrder.FindLast(d => d.Clause.Predicate < verb);
        return last is not null && map.SentenceOf(verb) - last.Clause.Sentence <= MaximumSentencesBack ? PersonsOf(last) : [];
    }

    private HashSet<string> LemmasOf(Accusation accusation) =>
        [.. accusation.Deeds.Select(d => map.Of(d)?.Clause.Lemma).OfType<string>()];

    // "dropped the fraud charges": only these.
    private HashSet<string> LemmasOf(int noun, Clause clause)
    {
        if (_words.Find(Lemma(noun), AllegationForm.Noun) is not { } entry) return [];
        var named = new Accusation { Token = noun, Sentence = clause.Sentence, Words = clause.Words };
        deeds.Add(noun, entry, named);
        return [.. named.Deeds.Select(deeds.ActionOf)];
    }

    private HashSet<string> PersonsOf(ClaimDraft draft) =>
        PersonsOf(draft.Accusation?.Accused is { Count: > 0 } accused ? accused : [.. draft.Clause.Actors.Select(a => a.Head)]);

    private HashSet<string> PersonsOf(List<int> heads)
    {
        var persons = new HashSet<string>(StringComparer.Ordinal);
        foreach (int head in heads)
        {
            ValueList<int> entities = document.EntityLayer.EntitiesAt(head);
            if (entities.Count == 0) persons.Add(Lemma(head));
            foreach (int entity in entities) persons.Add(document.Entities[entity].Index.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return persons;
    }

    private string Lemma(int token) => input.Syntax.LemmaOf(token).ToLowerInvariant();
}
