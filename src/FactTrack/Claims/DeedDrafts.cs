namespace FactTrack;

/// <summary>Puts the deeds of accusations among the drafts, and sets what a claim of a deed may say.</summary>
internal sealed class DeedDrafts(Document document, ClauseInput input, DraftReader reader, DraftMap map, DeedFinder deeds, DeedMaker maker)
{
    // As for other sources that are read from the subject of a verb.
    private const double ConfidenceOfSource = 0.8;

    private readonly ParticipantMaker _participants = new(document, input.Tree);
    private Dictionary<int, Source>? _sources;

    /// <summary>Adds or marks the claims of an accusation's deeds; takes them away where nobody is accused.</summary>
    public void Add(Accusation accusation)
    {
        foreach (int deed in accusation.Deeds)
        {
            Clause? clause = ClauseOf(deed) is { Kind: not ClauseKind.Nominal } told ? told : null;
            if (accusation.IsMade && (clause is not null || accusation.Accused.Count > 0))
            {
                if (clause is not null && ((accusation.IsOwn && !IsOwn(clause, accusation)) || IsOnlyBelieved(clause, accusation))) continue;
                ClaimDraft draft = clause is null ? Made(deed, null, accusation) : Told(deed, clause, accusation);
                Mark(draft, accusation);
                draft.IsInsideDeed = false;
                if (clause is not null) MarkInside(draft, clause, accusation);
            }
            else if (!accusation.IsMade)
            {
                if (clause is not null) map.Within(clause, input.Tree.SubtreeOf(clause.Predicate)).ForEach(map.Remove);
                else if (map.Of(deed) is { } nominal) map.Remove(nominal);
            }
        }
    }

    /// <summary>Sets certainty, polarity and source by what became of the accusation.</summary>
    public void Settle(ClaimDraft draft)
    {
        draft.Steps.Sort((a, b) => a.Words.Spans[0].CompareTo(b.Words.Spans[0]));
        foreach (AllegationStep step in draft.Steps) draft.Why.Add(new Reason("allegation", step.Status.ToString().ToLowerInvariant(), step.Words));
        AllegationStatus status = new Allegation(draft.Steps.ToValueList()).Status;
        if (draft.IsInsideDeed && status is AllegationStatus.Acquitted or AllegationStatus.Denied)
        {
            // Who did not hide a letter may have written it.
            if (IsOpen(draft)) Attribute(draft, []);
            draft.Certainty = Certainty.Unknown;
        }
        else if (status is AllegationStatus.Convicted or AllegationStatus.Acquitted)
        {
            // What a court found is whoever's word the finding is.
            draft.Attribution = draft.Ruling?.Attribution;
            if (!draft.IsInsideDeed) draft.Certainty = draft.Clause.Certainty;
            draft.Asserter = draft.Attribution is null ? Asserter.Article : Asserter.Source;
            if (status == AllegationStatus.Acquitted) draft.Polarity = Polarity.Negative;
        }
        else if (status is AllegationStatus.Admitted or AllegationStatus.Denied)
        {
            if (IsOpen(draft)) Attribute(draft, draft.Accusation?.Accused ?? []);
            draft.Certainty = draft.Clause.Certainty;
            if (status == AllegationStatus.Denied) draft.Polarity = Polarity.Negative;
        }
        else
        {
            if (IsOpen(draft)) Attribute(draft, draft.Accusation?.Accusers ?? []);
            // "accused the firm of hiding it": whoever accuses is sure.
            draft.Certainty = draft.Attribution?.Source is not { Words: not null } ? Certainty.Unknown : draft.Clause.Kind == ClauseKind.Participle ? draft.Clause.Certainty : draft.Certainty;
        }
    }

    // Whose word a deed is, its accusation tells, unless nobody knows who makes that.
    private static bool IsOpen(ClaimDraft draft) =>
        draft.Asserter == Asserter.Article || (draft is { Asserter: Asserter.Unresolved, Accusation.Telling: { } telling } && telling.Asserter != Asserter.Unresolved);

    // "convicted of fraud while he led the bank": when it was, nobody accuses him of.
    private void MarkInside(ClaimDraft deed, Clause clause, Accusation accusation)
    {
        bool isOpen = accusation.Status < AllegationStatus.Admitted;
        foreach (ClaimDraft inner in map.Within(clause, input.Tree.SubtreeOf(clause.Predicate)))
        {
            if (inner == deed || inner.Accusation is not null || (!isOpen && inner.Clause is { Relation: Relation.Advcl, Kind: ClauseKind.Finite or ClauseKind.Copular })) continue;
            inner.IsInsideDeed = true;
            Mark(inner, accusation);
        }
    }

    private static void Mark(ClaimDraft draft, Accusation accusation)
    {
        if (draft.Accusation == accusation) return;
        draft.Accusation ??= accusation;
        draft.Ruling ??= accusation.Status is AllegationStatus.Convicted or AllegationStatus.Acquitted ? accusation.Telling : null;
        draft.Tell(new AllegationStep(accusation.Status, accusation.Words));
    }

    private ClaimDraft Told(int deed, Clause clause, Accusation accusation)
    {
        if (map.Of(clause.Predicate) is not { } known) return Made(deed, clause, accusation);

        // A gerund's subject is whoever is accused; a clause has its own.
        if (accusation.Accused.Count > 0 && !HasSubject(clause))
            known.Actors = _participants.Actors(maker.Arguments(accusation.Accused, accusation), clause, null);
        return known;
    }

    private bool HasSubject(Clause clause) => clause.Kind is not (ClauseKind.Participle or ClauseKind.Infinitive) || input.ChildOf(clause.Predicate, Relation.Nsubj, Relation.NsubjPass) >= 0;

    // "denied that the tanker leaked": of itself nobody speaks there.
    private bool IsOwn(Clause clause, Accusation accusation) => !HasSubject(clause) || clause.Actors.Any(actor => accusation.Accused.Exists(head =>
        document.EntityLayer.EntitiesAt(head) is { Count: > 0 } known && known.Equals(document.EntityLayer.EntitiesAt(actor.Head))));

    // "suspects that he told her": what somebody thinks that another said, thought or was is no deed.
    private bool IsOnlyBelieved(Clause clause, Accusation accusation) =>
        accusation.Status == AllegationStatus.Suspected && HasSubject(clause) && map.Of(clause.Predicate) is not { Kind: ClaimKind.Event };

    private ClaimDraft Made(int deed, Clause? clause, Accusation accusation)
    {
        ClaimDraft made = maker.Make(deed, clause, accusation);
        reader.Fill(made);
        MoveCircumstances(made, accusation);
        map.Put(made);
        if (clause is null && deeds.GerundAfter(deed) is >= 0 and int gerund && map.Of(gerund) is { } part) map.Remove(part);
        return made;
    }

    // "plotting to bomb" is told by the bombing.
    private Clause? ClauseOf(int deed)
    {
        if (map.ClauseOf(deed) is { } own) return own;
        for (int at = deed; input.IsVerb(at) && input.Tree.ChildOf(at, Relation.Xcomp) is >= 0 and int complement; at = complement)
            if (map.ClauseOf(complement) is { } found) return found;
        return null;
    }

    // Amounts and times inside the words of a deed are the deed's: "charged with the 2019 murder".
    private void MoveCircumstances(ClaimDraft draft, Accusation accusation)
    {
        if (draft.Clause.Index >= 0 || accusation.Telling is not { } telling) return;
        TokenRange words = input.Tree.SubtreeOf(draft.Clause.Predicate);
        draft.Quantities = telling.Quantities.FindAll(q => words.Contains(q.Tokens.Start));
        draft.Times = telling.Times.FindAll(t => words.Contains(t.Tokens.Start));
        telling.Quantities = telling.Quantities.FindAll(q => !words.Contains(q.Tokens.Start));
        telling.Times = telling.Times.FindAll(t => !words.Contains(t.Tokens.Start));
    }

    private void Attribute(ClaimDraft draft, List<int> sources)
    {
        draft.Attribution = new Attribution
        {
            Source = SourceOf(sources, draft.Accusation),
            Cue = draft.Steps[0].Words,
            Content = draft.Clause.Words,
            Stance = Stance.Distanced,
            Rule = "accusation-of-deed",
            Confidence = ConfidenceOfSource,
            SourceHead = sources.Count == 0 ? -1 : sources[0],
            ReportedBy = draft.Accusation?.Telling?.Attribution,
        };
        draft.Asserter = Asserter.Source;
        draft.Why.Add(new Reason("source", "accusation-of-deed", draft.Steps[0].Words));
    }

    private Source SourceOf(List<int> heads, Accusation? accusation)
    {
        if (heads.Count == 0) return new Source { Type = SourceType.Unnamed, IsAnonymous = true };
        _sources ??= document.Attributions.Where(a => a.SourceHead >= 0).GroupBy(a => a.SourceHead).ToDictionary(g => g.Key, g => g.First().Source);
        if (_sources.TryGetValue(heads[0], out Source? known)) return known;
        Participant source = _participants.Actors(maker.Arguments([heads[0]], accusation), null, null) is [var first, ..] ? first : new Participant(document.Parts.Part(new TokenRange(heads[0], heads[0] + 1)));
        SourceType type = SourceLexicon.BuiltIn.Find(document.Syntax.LemmaOf(heads[0]))?.Type ?? source.Entity?.Type switch
        {
            EntityType.Person => SourceType.Person,
            EntityType.GeopoliticalEntity => SourceType.Government,
            EntityType.Group => SourceType.Group,
            _ => SourceType.Unknown,
        };
        return new Source { Words = source.Words, Entity = source.Entity, Type = type };
    }
}
