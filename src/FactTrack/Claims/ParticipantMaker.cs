namespace FactTrack;

/// <summary>Joins the participants of a clause to entities.</summary>
internal sealed class ParticipantMaker(Document document, TreeIndex tree)
{
    private readonly PeopleCounter _people = new(document, tree);
    private readonly MinimalReader _minimal = new(document);

    /// <summary>The actors; words that stand for several entities give one participant for each.</summary>
    /// <param name="arguments">The clause's actors.</param>
    /// <param name="clause">The clause, or null for participants of none.</param>
    /// <param name="speaker">Who says the words, where they are told: the one that "I" and "we" stand for.</param>
    public List<Participant> Actors(ValueList<ClauseArgument> arguments, Clause? clause, Source? speaker)
    {
        var actors = new List<Participant>(arguments.Count);
        foreach (ClauseArgument argument in arguments) Add(actors, argument, MinimalOf(argument, clause), speaker);
        return actors;
    }

    /// <summary>An argument of a clause with the entity of its head, where there is one.</summary>
    public ClaimArgument Argument(ClauseArgument argument, Clause clause) =>
        new(argument.Role, argument.Words, argument.Preposition, Single(argument.Head))
        {
            Minimal = MinimalOf(argument, clause),
            People = _people.Count(argument.Head, argument.Tokens),
        };

    // A clause has no ornaments: only phrases are minimised.
    private TextPart MinimalOf(ClauseArgument argument, Clause? clause) =>
        document.Syntax.UposOf(argument.Head) is Upos.Noun or Upos.Propn or Upos.Num && argument.Role != Role.Content && _minimal.Read(argument, clause?.Arguments ?? []) is { } tokens
            ? document.Parts.Part(tokens.AsSpan())
            : argument.Words;

    private void Add(List<Participant> actors, ClauseArgument argument, TextPart minimal, Source? speaker)
    {
        ValueList<int> entities = document.EntityLayer.EntitiesAt(argument.Head);
        // "We" of a person are more than that person.
        if (entities.Count == 0 && speaker?.Entity is { } self && document.Syntax.Has(argument.Head, "Person=1") && (self.Type != EntityType.Person || document.Syntax.Has(argument.Head, "Number=Sing")))
        {
            actors.Add(new Participant(argument.Words, self) { Minimal = minimal, People = _people.Count(argument.Head, argument.Tokens) });
            return;
        }

        int people = entities.Count > 1 ? 1 : _people.Count(argument.Head, argument.Tokens); // "they" of several is one for each
        if (entities.Count == 0) actors.Add(new Participant(argument.Words) { Minimal = minimal, People = people });
        foreach (int entity in entities) actors.Add(new Participant(argument.Words, document.Entities[entity]) { Minimal = minimal, People = people });
    }

    /// <summary>True for people, bodies and states.</summary>
    public bool CanAct(int head) =>
        Single(head)?.Type is EntityType.Person or EntityType.Organization or EntityType.GeopoliticalEntity or EntityType.Group
        || EntityWords.Shared.Noun(document.Tokens.Forms[head].ToLowerInvariant(), document.Syntax.LemmaOf(head)) is { Type: EntityType.Person or EntityType.Organization or EntityType.Group };

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
