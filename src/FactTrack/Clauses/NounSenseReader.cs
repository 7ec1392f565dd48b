namespace FactTrack;

/// <summary>Reads what nouns stand for: from the times, amounts and entities found before, else from the lexicons.</summary>
internal sealed class NounSenseReader(ClauseInput input, ClauseLexicon lexicon)
{
    private const int MaximumDepth = 4;

    /// <summary>The sense of a phrase by its head.</summary>
    public NounSense Read(int head)
    {
        if (IsTime(head)) return NounSense.Time;
        if (input.IsAmount(head)) return NounSense.Amount;
        if (input.Syntax.UposOf(head) == Upos.Noun && lexicon.IsBodyPart(input.Syntax.LemmaOf(head)) && !HasWhole(head)) return NounSense.BodyPart;
        if (input.TypeOf(head) is { } type) return OfEntity(type, head);
        if (input.Syntax.UposOf(head) == Upos.Pron) return input.Syntax.Has(head, "Gender=Neut") ? NounSense.Other : NounSense.Agent;
        NounSense sense = OfNoun(head);

        // A name that nobody knows is somebody or somewhere.
        return sense == NounSense.Other && input.Syntax.UposOf(head) == Upos.Propn ? NounSense.Institution : sense;
    }

    /// <summary>True for a time: an expression, a noun such as "season", or the edge of a time or an event ("the end of the talks").</summary>
    public bool IsTime(int head)
    {
        for (int depth = 0; depth < MaximumDepth; depth++)
        {
            string lemma = input.Syntax.LemmaOf(head);
            if (input.IsTime(head) || lexicon.IsTimeNoun(lemma)) return true;
            if (!lexicon.IsTimeEdge(lemma) || input.Tree.ChildOf(head, Relation.Nmod) is not (>= 0 and int whole) || whole < head) return false;
            if (lexicon.IsTimeSpan(input.Syntax.LemmaOf(whole)) || OfNoun(whole) == NounSense.Event) return true;
            head = whole;
        }

        return false;
    }

    private NounSense OfEntity(EntityType type, int head) => type switch
    {
        EntityType.Person or EntityType.Group => NounSense.Agent,
        EntityType.Organization => IsSite(head) ? NounSense.Polity : NounSense.Institution,
        EntityType.GeopoliticalEntity => NounSense.Polity,
        EntityType.Location => NounSense.Place,
        EntityType.Event => NounSense.Event,
        _ => OfNoun(head),
    };

    private NounSense OfNoun(int head)
    {
        string lemma = input.Syntax.LemmaOf(head);
        bool isSite = IsSite(head);
        return EntityWords.Shared.Noun(input.Forms[head], lemma)?.Type switch
        {
            EntityType.Person or EntityType.Group => NounSense.Agent,
            EntityType.Organization => isSite ? NounSense.Polity : NounSense.Institution,
            EntityType.GeopoliticalEntity => NounSense.Polity,
            EntityType.Location => NounSense.Place,
            EntityType.Event => NounSense.Event,
            _ when isSite => NounSense.Place,
            _ => lexicon.EventNounOf(lemma) is null ? NounSense.Other : NounSense.Event,
        };
    }

    // "the head of the queue".
    private bool HasWhole(int head) => input.Tree.ChildOf(head, Relation.Nmod) is >= 0 and int whole && input.PrepositionOf(whole) == "of" && !input.IsPeople(whole);

    private bool IsSite(int head) => lexicon.IsSite(input.Syntax.LemmaOf(head).ToLowerInvariant());
}
