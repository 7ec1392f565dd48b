namespace FactTrack;

/// <summary>Gives an event the times and places that other words of the article tell of it.</summary>
/// <remarks>
/// "They held a call. ... during the call on Tuesday": the call was on Tuesday. "Talks scheduled to take place on Friday":
/// the talks are on Friday.
/// </remarks>
internal sealed class EventCircumstances(Document document)
{
    /// <summary>Adds times and places to drafts that have none.</summary>
    public void Spread(List<ClaimDraft> drafts)
    {
        var events = new Dictionary<int, ClaimDraft>();
        foreach (ClaimDraft draft in drafts)
            if (EventOf(draft) is >= 0 and int noun) events.TryAdd(noun, draft);
        if (events.Count == 0) return;
        foreach (ClaimDraft draft in drafts) TellOf(draft, events);
        Dictionary<int, (int Head, TimeExpression Time)> told = TimesOfEntities();
        foreach ((int noun, ClaimDraft draft) in events)
        {
            if (draft.Times.Count > 0 || document.EntityLayer.EntitiesAt(noun) is not [int entity] || !told.TryGetValue(entity, out (int Head, TimeExpression Time) found) || found.Head == noun) continue;
            draft.Times.Add(found.Time);
            draft.Why.Add(new Reason("times", "told-of-the-same-event", found.Time.Words));
        }
    }

    // The noun that names the draft's event: itself, or the object of its light verb.
    private int EventOf(ClaimDraft draft)
    {
        if (draft.Clause.Kind == ClauseKind.Nominal) return draft.Clause.Predicate;
        foreach (ClauseArgument argument in draft.Clause.Arguments)
        {
            if (argument.Role == Role.Object && ClauseLexicon.Shared.EventNounOf(document.Syntax.LemmaOf(argument.Head)) is { } noun
                && draft.Clause.Lemma.EndsWith(noun.Noun, StringComparison.Ordinal)) return argument.Head;
        }

        return -1;
    }

    // A clause that only says when or where its event takes place.
    private static void TellOf(ClaimDraft draft, Dictionary<int, ClaimDraft> events)
    {
        if (!ClauseLexicon.Shared.IsHappening(draft.Clause.Lemma)) return;
        foreach (ClauseArgument participant in draft.Clause.Actors.Concat(draft.Clause.Arguments.Where(a => a.Role == Role.Object)))
        {
            if (!events.TryGetValue(participant.Head, out ClaimDraft? told) || told == draft) continue;
            foreach (TimeExpression time in draft.Times)
                if (!told.Times.Contains(time)) told.Times.Add(time);
            if (told.Argument(Role.Place) is null && draft.Argument(Role.Place) is { } place) told.Arguments.Add(place);
        }
    }

    // The first time that hangs on a mention of each entity.
    private Dictionary<int, (int Head, TimeExpression Time)> TimesOfEntities()
    {
        var told = new Dictionary<int, (int, TimeExpression)>();
        foreach (TimeExpression time in document.Times)
        {
            int head = HeadOutside(time.Tokens);
            if (head >= 0 && document.EntityLayer.EntitiesAt(head) is [int entity]) told.TryAdd(entity, (head, time));
        }

        return told;
    }

    private int HeadOutside(TokenRange tokens)
    {
        for (int token = tokens.Start; token < tokens.End; token++)
        {
            int head = document.Syntax.HeadOf(token);
            if (!tokens.Contains(head)) return head;
        }

        return -1;
    }
}
