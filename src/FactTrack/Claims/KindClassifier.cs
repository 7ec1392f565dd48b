namespace FactTrack;

/// <summary>Decides the kind of a clause's claim; the first rule that fits, in the order of the kinds' table.</summary>
internal sealed class KindClassifier(Document document, TreeIndex tree, ClauseContents contents)
{
    private readonly ClaimLexicon _words = ClaimLexicon.Shared;
    private readonly ClauseLexicon _clauseWords = ClauseLexicon.Shared;

    /// <summary>A draft of the clause's claim with its kind and the kind's own fields.</summary>
    public ClaimDraft Classify(Clause clause)
    {
        if (clause.Kind == ClauseKind.Nominal) return Nominal(clause);
        if (clause.Kind == ClauseKind.Apposition) return new ClaimDraft(clause, ClaimKind.State, "apposition") { Relation = StateRelation.Identity };
        if (PlanOf(clause) is { } plan) return plan;
        string verb = VerbOf(clause);
        if (SpeechOf(clause, verb) is { } act && clause.Kind != ClauseKind.Copular) return new ClaimDraft(clause, ClaimKind.Statement, "speech-verb") { Act = act };
        if (IsAssessment(clause, verb)) return new ClaimDraft(clause, ClaimKind.Assessment, "belief-word");
        if (FutureOf(clause) is { } future) return future;
        if (FigureOf(clause, verb) is { } figure) return figure;
        return StateOf(clause, verb) ?? new ClaimDraft(clause, ClaimKind.Event, "default");
    }

    private ClaimDraft Nominal(Clause clause)
    {
        foreach (int child in tree.ChildrenOf(clause.Predicate))
        {
            if (document.Syntax.RelationOf(child) is Relation.Amod or Relation.Acl && _words.CommitmentOf(document.Syntax.LemmaOf(child)) is { } byLemma)
                return new ClaimDraft(clause, ClaimKind.Plan, "event-noun-ahead") { Commitment = byLemma, Certainty = Certainty.Probable };
            if (document.Syntax.RelationOf(child) is Relation.Amod && _words.CommitmentOf(document.Tokens.Forms[child].ToLowerInvariant()) is { } byForm)
                return new ClaimDraft(clause, ClaimKind.Plan, "event-noun-ahead") { Commitment = byForm, Certainty = Certainty.Probable };
        }

        EventNoun noun = _clauseWords.EventNounOf(document.Syntax.LemmaOf(clause.Predicate))!;
        return noun.Speech
            ? new ClaimDraft(clause, ClaimKind.Statement, "speech-noun") { Act = _words.ActOf(noun.Verb, null) ?? SpeechAct.Assert }
            : new ClaimDraft(clause, ClaimKind.Event, "event-noun");
    }

    private static ClaimDraft? PlanOf(Clause clause)
    {
        foreach (OperatorEffect effect in clause.Operators)
        {
            Commitment? commitment = effect switch
            {
                OperatorEffect.Intended => Commitment.Intended,
                OperatorEffect.Agreed => Commitment.Agreed,
                OperatorEffect.Promised => Commitment.Promised,
                OperatorEffect.Scheduled => Commitment.Scheduled,
                OperatorEffect.Predicted => Commitment.Predicted,
                _ => null,
            };
            if (commitment is { } found) return new ClaimDraft(clause, ClaimKind.Plan, "plan-operator") { Commitment = found };
        }

        return null;
    }

    // "will", and "would" where the words are told later; as a condition "would" promises nothing.
    private ClaimDraft? FutureOf(Clause clause) => clause.Tense == Tense.Future && (clause.Certainty is Certainty.Certain or Certainty.Probable || IsWill(clause))
        ? new ClaimDraft(clause, ClaimKind.Plan, "future") { Commitment = Commitment.Predicted }
        : null;

    private bool IsWill(Clause clause) => clause.Modal >= 0 && document.Syntax.LemmaOf(clause.Modal) != "would";

    // Some verbs speak only with a clause or an object of speech: "claimed that", "claimed responsibility", not "claimed the prize".
    private SpeechAct? SpeechOf(Clause clause, string verb) => IsMotion(clause) ? null :
        _words.ActOf(verb, ObjectLemma(clause)) ?? (Find(clause, Role.Content) is not null ? _words.ActWithClause(verb) : null);

    // "responded to a home on Elm Road", "called at the port": where one goes is not what one speaks of.
    private bool IsMotion(Clause clause) =>
        IsSent(clause) || Find(clause, Role.Content) is null && Find(clause, Role.Object) is null && (Find(clause, Role.Topic) ?? Find(clause, Role.Destination)) is { } goal
        && document.EntityLayer.MentionAt(goal.Head) is not { Kind: MentionKind.Pronoun }
        && (_clauseWords.IsSite(document.Syntax.LemmaOf(goal.Head)) || EntityWords.Shared.Noun(document.Tokens.Forms[goal.Head].ToLowerInvariant(), document.Syntax.LemmaOf(goal.Head)) is { Type: EntityType.Location });

    // "were called to the motel": who is called there goes.
    private static bool IsSent(Clause clause) => clause.Voice == Voice.Passive && Find(clause, Role.Destination) is not null && Find(clause, Role.Content) is null;

    private bool IsAssessment(Clause clause, string verb)
    {
        if (clause.Kind == ClauseKind.Copular)
            return _words.IsAssessment(document.Syntax.LemmaOf(clause.Predicate)) && (tree.ChildOf(clause.Predicate, Relation.Ccomp) >= 0 || tree.ChildOf(clause.Predicate, Relation.Xcomp) >= 0);
        if (!_words.IsAssessment(verb) || SeesDeed(clause)) return false;
        foreach (ClauseArgument argument in clause.Arguments)
            if (argument.Role is Role.Content or Role.Object or Role.Predicate or Role.Topic) return true;
        return tree.ChildOf(clause.Predicate, Relation.Parataxis) >= 0 || document.Syntax.RelationOf(clause.Predicate) == Relation.Parataxis;
    }

    // "saw the truck pull up": who sees something done judges nothing.
    private bool SeesDeed(Clause clause) =>
        tree.ChildOf(clause.Predicate, Relation.Xcomp) is >= 0 and int deed && document.Syntax.UposOf(deed) == Upos.Verb && document.Syntax.XposOf(deed) is "VB" or "VBG"
        && tree.ChildOf(deed, Relation.Mark) < 0 && tree.ChildOf(clause.Predicate, Relation.Obj) is >= 0 and int doer && doer < deed;

    private ClaimDraft? FigureOf(Clause clause, string verb)
    {
        ClauseArgument? subject = clause.Actors.Count > 0 ? clause.Actors[0] : Find(clause, Role.Object);
        if (subject is null || document.EntityLayer.MentionAt(subject.Head) is { Kind: MentionKind.Name, Entities: [var entity, ..] } && document.Entities[entity].Type == EntityType.Person
            && !_words.IsMeasure(document.Syntax.LemmaOf(subject.Head).ToLowerInvariant())) return null;
        bool isMeasure = _words.IsMeasure(document.Syntax.LemmaOf(subject.Head).ToLowerInvariant()) || HasMeasureInside(subject.Head);
        ChangeDirection? direction = clause.Kind == ClauseKind.Copular ? ChangeDirection.None : _words.DirectionOf(verb);
        if (direction is not { } found || !isMeasure) return null;
        return found == ChangeDirection.None && contents.QuantitiesOf(clause).Count == 0 ? null : new ClaimDraft(clause, ClaimKind.Figure, "measure-and-level") { Direction = found };
    }

    private bool HasMeasureInside(int head)
    {
        foreach (int child in tree.ChildrenOf(head))
            if (document.Syntax.RelationOf(child) == Relation.Compound && _words.IsMeasure(document.Syntax.LemmaOf(child))) return true;
        return false;
    }

    private ClaimDraft? StateOf(Clause clause, string verb)
    {
        if (clause.Kind == ClauseKind.Copular || clause.Lemma == "be")
        {
            StateRelation relation = Find(clause, Role.Place) is not null ? StateRelation.Location
                : document.Syntax.UposOf(clause.Predicate) is Upos.Noun or Upos.Propn && Find(clause, Role.Predicate) is null or { Preposition: null } ? StateRelation.Identity
                : StateRelation.Property;
            return new ClaimDraft(clause, ClaimKind.State, "copula") { Relation = relation };
        }

        if (verb is "come" && HasOrder(clause))
            return new ClaimDraft(clause, ClaimKind.State, "order-in-time") { Relation = StateRelation.Temporal };
        if (Find(clause, Role.Object) is not null && Find(clause, Role.Predicate) is { Preposition: null } predicate && document.Syntax.UposOf(predicate.Head) is Upos.Noun or Upos.Propn)
            return new ClaimDraft(clause, ClaimKind.State, "make-x-y") { Relation = StateRelation.Policy };
        return _words.StateOf(verb) is { } state && clause.Voice == Voice.Active && !IsLight(clause, verb) && !IsSearch(clause)
            ? new ClaimDraft(clause, ClaimKind.State, "state-verb") { Relation = state }
            : null;
    }

    // "are looking for two men", though "looks tired" and "look like it".
    private static bool IsSearch(Clause clause) => clause.Aspect == Aspect.Progressive && Find(clause, Role.Topic) is { Preposition: "for" };

    private bool HasOrder(Clause clause)
    {
        foreach (ClauseArgument argument in clause.Arguments)
            if (argument.Preposition is "ahead of" or "before" or "after" or "amid" && _clauseWords.EventNounOf(document.Syntax.LemmaOf(argument.Head)) is not null) return true;
        return false;
    }

    private static bool IsLight(Clause clause, string verb) => clause.Lemma.Length > verb.Length;

    private string VerbOf(Clause clause)
    {
        string lemma = clause.Lemma;
        if (_words.ActOf(lemma, null) is not null || _words.DirectionOf(lemma) is not null) return lemma;
        int space = lemma.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && _clauseWords.IsLightVerb(lemma[..space]) ? lemma[..space] : lemma;
    }

    private string? ObjectLemma(Clause clause) => Find(clause, Role.Object) is { } theme ? document.Syntax.LemmaOf(theme.Head) : null;

    private static ClauseArgument? Find(Clause clause, Role role)
    {
        foreach (ClauseArgument argument in clause.Arguments)
            if (argument.Role == role) return argument;
        return null;
    }
}
