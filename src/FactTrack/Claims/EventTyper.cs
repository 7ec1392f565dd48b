namespace FactTrack;

/// <summary>Gives claims their event type (PLOVER) by the frame of their action, by what they make of a deed, or by their speech act.</summary>
internal sealed class EventTyper
{
    private const int MaximumDepth = 4;

    private static readonly List<Clause> s_none = [];

    private readonly Document _document;
    private readonly FrameMatcher _frames;
    private readonly EventLexicon _words = EventLexicon.Shared;
    private readonly Dictionary<int, List<Clause>> _parts = [];

    public EventTyper(Document document, TreeIndex tree)
    {
        _document = document;
        _frames = new FrameMatcher(document, tree);
        foreach (Clause clause in document.Clauses)
        {
            if (clause.Parent < 0) continue;
            if (!_parts.TryGetValue(clause.Parent, out List<Clause>? parts)) _parts[clause.Parent] = parts = [];
            parts.Add(clause);
        }
    }

    /// <summary>Types the drafts, and gives those whose frame has a context that context.</summary>
    public void Type(List<ClaimDraft> drafts, CancellationToken cancellation)
    {
        foreach (ClaimDraft draft in drafts)
        {
            cancellation.ThrowIfCancellationRequested();
            EventFrame? frame = FrameOf(draft.Clause);
            draft.Context = frame?.Context;
            draft.EventType = draft.Kind is ClaimKind.State or ClaimKind.Figure ? null : TypeOf(draft, frame);
        }
    }

    private EventType? TypeOf(ClaimDraft draft, EventFrame? frame)
    {
        Clause clause = draft.Clause;
        EventType? type = TypeOf(clause, frame, 0);
        if (type is not null || draft.Kind is not (ClaimKind.Statement or ClaimKind.Assessment)) return type;
        if (Demands(clause)) return new EventType(EventClass.Request, ModeOf(EventClass.Request, clause, 0));
        return frame is null && draft.Kind == ClaimKind.Statement && _words.OfAct(draft.Act) is { } act ? act with { Mode = act.Mode ?? ModeOf(act.Class, clause, 0) } : null;
    }

    private EventType? TypeOf(Clause clause, EventFrame? frame, int depth)
    {
        EventType? deed = frame?.Type;
        if (deed is { Mode: null }) deed = deed with { Mode = ModeOf(deed.Class, clause, depth) };
        return OperatorOf(clause) is { } op ? Made(op, deed, clause) : deed;
    }

    // What the words over a verb make of its deed: an offer, a threat, a refusal, an end.
    private static EventType? Made((EventClass Class, bool Alone) op, EventType? deed, Clause clause)
    {
        bool isNegative = clause.Polarity == Polarity.Negative;
        return op.Class switch
        {
            EventClass.Request => deed,
            EventClass.Mobilize when deed?.Class is EventClass.Assault or EventClass.Mobilize => new EventType(EventClass.Mobilize, deed.Class == EventClass.Mobilize ? deed.Mode : null),
            EventClass.Retreat => deed is null ? null : IsHostile(deed.Class) ? new EventType(EventClass.Retreat) : deed,
            EventClass.Reject => !op.Alone && (deed is null || IsHostile(deed.Class)) ? deed : Verbal(EventClass.Reject, deed),
            _ when deed is null => op.Alone && !isNegative ? new EventType(op.Class) : null,
            _ when IsHostile(deed.Class) => isNegative ? new EventType(EventClass.Agree) : Verbal(EventClass.Threaten, deed),
            _ when IsFriendly(deed.Class) => isNegative ? Verbal(EventClass.Reject, deed) : new EventType(EventClass.Agree),
            _ => deed,
        };
    }

    private static EventType Verbal(EventClass type, EventType? deed) => new(type, deed is null ? null : ModeOf(type, deed));

    private static string? ModeOf(EventClass type, EventType deed)
    {
        foreach (EventMode mode in EventLexicon.Shared.ModesOf(type))
            if (mode.Fits(deed)) return mode.Mode;
        return null;
    }

    private string? ModeOf(EventClass type, Clause clause, int depth)
    {
        if (depth < MaximumDepth && type is EventClass.Request or EventClass.Reject or EventClass.Threaten && DeedIn(clause, depth) is { } deed && ModeOf(type, deed) is { } byDeed) return byDeed;
        foreach (EventMode mode in _words.ModesOf(type))
            if (mode.Participants is { } participants && _frames.HasParticipant(clause, participants)) return mode.Mode;
        return null;
    }

    // What is asked, refused or threatened: a clause, or a noun that names an action.
    private EventType? DeedIn(Clause clause, int depth)
    {
        foreach (Clause part in PartsOf(clause))
        {
            if (part.Predicate > clause.Predicate && (IsContent(part) || part.Kind == ClauseKind.Nominal) && TypeOf(part, FrameOf(part), depth + 1) is { } type) return type;
        }

        foreach (ClauseArgument argument in clause.Arguments)
        {
            if (argument.Role != Role.Object || ClauseLexicon.Shared.EventNounOf(_document.Syntax.LemmaOf(argument.Head)) is not { } noun) continue;
            if (_frames.Match(noun.Verb, clause) is { } frame) return frame.Type;
        }

        return null;
    }

    // "said that the army must leave" asks for it.
    private bool Demands(Clause clause)
    {
        foreach (Clause part in PartsOf(clause))
        {
            if (IsContent(part) && part.Modal >= 0 && _words.OperatorOf(_document.Syntax.LemmaOf(part.Modal)) is { Class: EventClass.Request }) return true;
        }

        return false;
    }

    private EventFrame? FrameOf(Clause clause)
    {
        if (HasInfinitive(clause) && _frames.Match(clause.Lemma + " to", clause) is { } withInfinitive) return withInfinitive;
        if (_frames.Match(clause.Lemma, clause) is { } own) return own;
        if (LightNoun(clause) is not { } noun) return null;

        // The verb with an object of its own sense ("impose ban") before the noun's action ("launch attack").
        return _frames.Match(clause.Lemma[..^(noun.Noun.Length + 1)], clause) is { IsOpen: false } byObject ? byObject : _frames.Match(noun.Verb, clause);
    }

    // The action's noun in "carry out attack".
    private EventNoun? LightNoun(Clause clause)
    {
        foreach (ClauseArgument argument in clause.Arguments)
        {
            if (argument.Role == Role.Object && ClauseLexicon.Shared.EventNounOf(_document.Syntax.LemmaOf(argument.Head)) is { } noun
                && clause.Lemma.Length > noun.Noun.Length && clause.Lemma.EndsWith(noun.Noun, StringComparison.Ordinal)
                && clause.Lemma[^(noun.Noun.Length + 1)] == ' ') return noun;
        }

        return null;
    }

    private bool HasInfinitive(Clause clause)
    {
        foreach (Clause part in PartsOf(clause))
            if (part.Kind == ClauseKind.Infinitive && IsContent(part)) return true;
        return false;
    }

    private static bool IsContent(Clause part) => part.Relation is Relation.Xcomp or Relation.Ccomp;

    private List<Clause> PartsOf(Clause clause) => _parts.GetValueOrDefault(clause.Index) ?? s_none;

    // The nearest word over the predicate, or its modal.
    private (EventClass Class, bool Alone)? OperatorOf(Clause clause)
    {
        if (clause.Operators.Count == 0)
            return clause.Modal >= 0 && clause.Tense == Tense.Future ? _words.OperatorOf(_document.Syntax.LemmaOf(clause.Modal)) : null;
        int at = clause.Predicate;
        while (_document.Syntax.RelationOf(at) == Relation.Conj && _document.Syntax.HeadOf(at) >= 0) at = _document.Syntax.HeadOf(at);
        for (int steps = 0; steps < clause.Operators.Count && _document.Syntax.HeadOf(at) is >= 0 and int head; steps++, at = head)
            if (_words.OperatorOf(_document.Syntax.LemmaOf(head)) is { } op) return op;
        return null;
    }

    private static bool IsFriendly(EventClass type) => type is EventClass.Agree or EventClass.Consult or EventClass.Support or EventClass.Concede
        or EventClass.Cooperate or EventClass.Aid or EventClass.Retreat;

    private static bool IsHostile(EventClass type) => type is EventClass.Protest or EventClass.Sanction or EventClass.Mobilize or EventClass.Coerce or EventClass.Assault;
}
