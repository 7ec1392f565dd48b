namespace FactTrack;

/// <summary>
/// Gives a clause the places and times that the tree hangs on the nouns of its participants: "met the envoy in Gdynia", "held talks on Monday".
/// </summary>
/// <remarks>
/// The participant keeps them in its words; so nothing is lost where they only tell which one is meant. To a light verb's noun
/// all that hangs on it belongs: "made a decision on the dam".
/// </remarks>
internal sealed class NestedCircumstances(ClauseInput input, ClauseLexicon lexicon, PhraseReader phrases)
{
    private const int MaximumDepth = 3;

    private readonly PrepositionReader _prepositions = new(input, lexicon);
    private readonly NounSenseReader _senses = new(input, lexicon);

    /// <summary>Adds them to the arguments of a clause that have none of that role.</summary>
    /// <param name="found">The arguments so far.</param>
    /// <param name="verb">The lemma of the verb.</param>
    public void Add(List<ClauseArgument> found, string verb)
    {
        int count = found.Count;
        for (int i = 0; i < count; i++)
        {
            if (found[i] is not ({ Role: Role.Content or Role.Purpose or Role.Cause or Role.Condition or Role.Time or Role.Other } or { Role: Role.Predicate, Preposition: null })) Add(found, found[i].Head, verb, 0);
        }
    }

    /// <summary>Adds those of a noun: "there is no doctor on the island".</summary>
    public void Add(List<ClauseArgument> found, int noun) => Add(found, noun, "", 0);

    /// <summary>Adds the times that hang on an actor: "an announcer at the end of the show would tell". Those of an event are its own.</summary>
    public void AddTimes(List<ClauseArgument> found, int actor)
    {
        if (!input.IsNominal(actor) || _senses.Read(actor) is NounSense.Event or NounSense.Time or NounSense.Amount) return;
        foreach (int child in input.Tree.ChildrenOf(actor))
        {
            if (input.Syntax.RelationOf(child) != Relation.Nmod || _prepositions.Read(child) is not ({ } preposition, var head) || preposition == "of" || !_senses.IsTime(head)) continue;
            if (lexicon.RoleOf("", preposition, NounSense.Time) == Role.Time) Put(found, Role.Time, head, preposition);
        }
    }

    private void Add(List<ClauseArgument> found, int noun, string verb, int depth)
    {
        if (depth == MaximumDepth || !input.IsNominal(noun)) return;
        NounSense sense = _senses.Read(noun);
        if (sense == NounSense.Time) return;
        bool isSomewhere = sense is NounSense.Place or NounSense.Polity;
        EventNoun? action = depth == 0 && lexicon.IsLightVerb(verb) ? lexicon.EventNounOf(input.Syntax.LemmaOf(noun)) : null;
        foreach (int child in input.Tree.ChildrenOf(noun))
        {
            if (child < noun || input.Syntax.RelationOf(child) is not (Relation.Nmod or Relation.Obl or Relation.NmodUnmarked)) continue;
            (string? preposition, int head) = _prepositions.Read(child);
            if (preposition is null or "of")
            {
                if (preposition is null && input.IsTime(child)) Put(found, Role.Time, child, null);
                continue;
            }

            Role role = action is null ? RoleOf("", preposition, head) : ActionRole(action, preposition, head);
            bool isCircumstance = role is Role.Time or Role.Opponent || (role == Role.Topic && preposition == "about") || (role == Role.Place && !isSomewhere)
                || (role == Role.Destination && sense != NounSense.Agent && _senses.Read(head) is NounSense.Place or NounSense.Polity); // "a mission to Oslo"
            if (isCircumstance || (action is not null && role is Role.Topic or Role.Opponent or Role.Destination or Role.Companion or Role.Recipient)) Put(found, role, head, preposition);
            if (!isSomewhere) Add(found, head, "", depth + 1);
        }
    }

    private Role ActionRole(EventNoun action, string preposition, int head) =>
        preposition == "on" && action is { Reciprocal: true } or { Speech: true } && !input.IsTime(head) ? Role.Topic : RoleOf(action.Verb, preposition, head);

    private Role RoleOf(string verb, string preposition, int head) =>
        input.IsTime(head) ? Role.Time : lexicon.RoleOf(verb, preposition, _senses.Read(head));

    private void Put(List<ClauseArgument> found, Role role, int head, string? preposition)
    {
        if (found.Exists(a => a.Role == role || a.Head == head)) return;
        found.Add(new ClauseArgument(role, head, phrases.Read(head, alone: false, head), preposition, input.Parts));
    }
}
