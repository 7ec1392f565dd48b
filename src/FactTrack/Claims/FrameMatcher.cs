namespace FactTrack;

/// <summary>Chooses the frame of a clause by what takes part in it.</summary>
internal sealed class FrameMatcher(Document document, TreeIndex tree)
{
    private const string Content = "content";
    private const string Predicate = "predicate";

    private readonly EventLexicon _words = EventLexicon.Shared;

    /// <summary>The first frame of an action that the clause fits, or null.</summary>
    public EventFrame? Match(string action, Clause clause)
    {
        foreach (EventFrame frame in _words.FramesOf(action))
            if (Fits(frame, clause)) return frame;
        return null;
    }

    /// <summary>True if any participant of a clause is of a class.</summary>
    public bool HasParticipant(Clause clause, string participants)
    {
        foreach (ClauseArgument actor in clause.Actors)
            if (IsOf(actor.Head, participants)) return true;
        foreach (ClauseArgument argument in clause.Arguments)
            if (IsOf(argument.Head, participants)) return true;
        return false;
    }

    private bool Fits(EventFrame frame, Clause clause) =>
        Fits(frame.Actors, clause, static (matcher, clause, test) => matcher.HasActor(clause, test))
        && Fits(frame.Objects, clause, static (matcher, clause, test) => matcher.HasObject(clause, test))
        && Fits(frame.Obliques, clause, static (matcher, clause, test) => matcher.HasOblique(clause, test));

    private bool Fits(FrameTest[] tests, Clause clause, Func<FrameMatcher, Clause, FrameTest, bool> has)
    {
        bool asked = false, met = false;
        foreach (FrameTest test in tests)
        {
            if (test.IsExcluded && has(this, clause, test)) return false;
            if (test.IsExcluded) continue;
            asked = true;
            met = met || has(this, clause, test);
        }

        return met || !asked;
    }

    private bool HasActor(Clause clause, FrameTest test)
    {
        if (test.Class == FrameTest.Nobody) return clause.Actors.Count == 0;
        foreach (ClauseArgument actor in clause.Actors)
            if (IsOf(actor.Head, test.Class!)) return true;
        return false;
    }

    private bool HasObject(Clause clause, FrameTest test)
    {
        foreach (ClauseArgument argument in clause.Arguments)
        {
            bool fits = argument.Role switch
            {
                Role.Object => test.Class == FrameTest.Nobody || IsOf(argument.Head, test.Class!),
                Role.Content => test.Class == Content,
                Role.Predicate => test.Class == Predicate,
                _ => false,
            };
            if (fits) return test.Class != FrameTest.Nobody;
        }

        return test.Class == FrameTest.Nobody;
    }

    private bool HasOblique(Clause clause, FrameTest test)
    {
        foreach (ClauseArgument argument in clause.Arguments)
        {
            if (argument.Preposition is { } found && (test.Preposition is null || found == test.Preposition)
                && (test.Class is null || IsOf(argument.Head, test.Class))) return true;
        }

        return false;
    }

    // By its own noun, or by the noun that a general one stands for or holds: "a series of bombs", "food supplies".
    private bool IsOf(int head, string wanted)
    {
        if (IsNoun(head, wanted)) return true;
        foreach (int child in tree.ChildrenOf(head))
            if (document.Syntax.RelationOf(child) is Relation.Compound or Relation.Amod or Relation.Flat or Relation.NmodDesc or Relation.Appos or Relation.Nmod or Relation.Conj && IsPartOf(child) && IsNoun(child, wanted)) return true;
        return false;
    }

    private bool IsPartOf(int child) => document.Syntax.RelationOf(child) != Relation.Nmod
        || (tree.ChildOf(child, Relation.Case) is >= 0 and int preposition && document.Syntax.LemmaOf(preposition) == "of");

    private bool IsNoun(int token, string wanted) =>
        _words.IsOf(document.Syntax.LemmaOf(token).ToLowerInvariant(), wanted) || IsEntity(token, wanted);

    private bool IsEntity(int token, string wanted) => wanted switch
    {
        "person" => TypeOf(token) is EntityType.Person or EntityType.Group || document.Syntax.Has(token, "PronType=Prs") && !document.Syntax.Has(token, "Gender=Neut"),
        "named" => TypeOf(token) == EntityType.Person && document.EntityLayer.MentionAt(token) is not { Kind: MentionKind.Nominal },
        "organization" => TypeOf(token) is EntityType.Organization or EntityType.GeopoliticalEntity,
        "state" => TypeOf(token) == EntityType.GeopoliticalEntity,
        "territory" => TypeOf(token) is EntityType.GeopoliticalEntity or EntityType.Location,
        _ => false,
    };

    // A name or pronoun is what its entity is; a common noun what its own lexicon says.
    private EntityType? TypeOf(int token) => document.EntityLayer.EntitiesAt(token) is [int entity, ..]
        ? document.Entities[entity].Type
        : EntityWords.Shared.Noun(document.Tokens.Forms[token], document.Syntax.LemmaOf(token))?.Type;
}
