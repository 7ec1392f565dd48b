namespace FactTrack;

/// <summary>Joins the participants of a clause to entities.</summary>
internal sealed class ParticipantMaker(Document document)
{
    /// <summary>The actors; words that stand for several entities give one participant for each.</summary>
    /// <param name="arguments">The clause's actors.</param>
    /// <param name="speaker">Who says the words, where they are told: the one that "I" and "we" stand for.</param>
    public List<Participant> Actors(ValueList<ClauseArgument> arguments, Source? speaker)
    {
        var actors = new List<Participant>(arguments.Count);
        foreach (ClauseArgument argument in arguments) Add(actors, argument, speaker);
        return actors;
    }

    /// <summary>An argument with the entity of its head, where there is one.</summary>
    public ClaimArgument Argument(ClauseArgument argument) => new(argument.Role, argument.Words, argument.Preposition, Single(argument.Head));

    private void Add(List<Participant> actors, ClauseArgument argument, Source? speaker)
    {
        ValueList<int> entities = document.EntityLayer.EntitiesAt(argument.Head);
        // "We" of a person are more than that person.
        if (entities.Count == 0 && speaker?.Entity is { } self && document.Syntax.Has(argument.Head, "Person=1") && (self.Type != EntityType.Person || document.Syntax.Has(argument.Head, "Number=Sing")))
        {
            actors.Add(new Participant(argument.Words, self));
            return;
        }

        if (entities.Count == 0) actors.Add(new Participant(argument.Words));
        foreach (int entity in entities) actors.Add(new Participant(argument.Words, document.Entities[entity]));
    }

    /// <summary>True for a pronoun that stands for somebody whom the text does not make clear: an actor is never guessed.</summary>
    public bool IsUnresolved(int head) =>
        document.Syntax.Has(head, "PronType=Prs") && document.Syntax.Has(head, "Person=3") && !document.Syntax.Has(head, "Gender=Neut")
        && document.EntityLayer.EntitiesAt(head).Count == 0;

    private Entity? Single(int head)
    {
        ValueList<int> entities = document.EntityLayer.EntitiesAt(head);
        return entities.Count == 1 ? document.Entities[entities[0]] : null;
    }
}
