namespace FactTrack;

/// <summary>Marks the deeds that somebody is accused of, makes claims of those that no clause tells, and says what became of them.</summary>
/// <remarks>"Holm was charged with fraud" tells a charge, which is the article's, and a deed, which is nobody's until it is proven.</remarks>
internal sealed class AllegationReader(Document document, TreeIndex tree, DraftReader reader)
{
    private readonly ClauseInput _input = new(document.Article, document.Text, document.Syntax, tree, document.EntityLayer, document.Quantities, document.Times);
    private readonly AllegationLexicon _words = AllegationLexicon.Shared;

    /// <summary>The drafts with those of deeds, in the order of their predicates.</summary>
    public List<ClaimDraft> Read(List<ClaimDraft> drafts, CancellationToken cancellation)
    {
        var map = new DraftMap(document, drafts, reader.IsPutForward);
        var actors = new ActorFinder(_input, ClauseLexicon.Shared);
        var finder = new AccusationFinder(_input, actors, map);
        List<Accusation> accusations = finder.Find();
        var deeds = new DeedDrafts(document, _input, reader, map, finder.Deeds, new DeedMaker(document, _input, actors, finder.Deeds));
        foreach (Accusation accusation in accusations)
        {
            cancellation.ThrowIfCancellationRequested();
            deeds.Add(accusation);
        }

        foreach (int carrier in finder.Deeds.Carriers)
            if (_input.IsVerb(carrier) && map.Of(carrier) is { } empty) map.Remove(empty);
        drafts = map.All;
        foreach (ClaimDraft draft in drafts)
        {
            MarkModified(draft);
            MarkTold(draft);
        }

        new OutcomeReader(document, _input, actors, map, finder.Deeds).Spread(drafts, accusations);
        foreach (ClaimDraft draft in drafts)
            if (draft.Steps.Count > 0) deeds.Settle(draft);
        return drafts;
    }

    // "allegedly forged", "the alleged leader": the word stands on the deed.
    private void MarkModified(ClaimDraft draft)
    {
        foreach (int child in tree.ChildrenOf(draft.Clause.Predicate))
        {
            if (document.Syntax.RelationOf(child) is Relation.Advmod or Relation.Amod && _words.Find(document.Tokens.Forms[child].ToLowerInvariant(), AllegationForm.Modifier) is { } entry)
                draft.Tell(new AllegationStep(entry.Status, document.Parts.Part(new TokenRange(child, child + 1))));
        }
    }

    // "Police say Holm shot a clerk": a crime that a source tells of somebody; of himself he admits it.
    private void MarkTold(ClaimDraft draft)
    {
        if (draft.Steps.Count > 0 || draft.Asserter != Asserter.Source || draft.Polarity == Polarity.Negative || !IsCrime(draft)) return;
        if (draft.Attribution!.Source is { Type: SourceType.Court } && draft.Attribution.CueHead is >= 0 and int cue && _words.Find(document.Syntax.LemmaOf(cue), AllegationForm.Finding) is not null) return;
        if (PersonOf(draft) is not { } person) return;
        draft.Tell(new AllegationStep(IsOwn(draft, person) ? AllegationStatus.Admitted : AllegationStatus.Alleged, draft.Attribution.Cue));
    }

    // "I killed him", "Holm said he had stolen it". Officials quote others, and a speaker's "he" is somebody else: when in doubt, nobody admits.
    private bool IsOwn(ClaimDraft draft, Participant person) =>
        person.Entity is { } self && draft.Attribution!.Source is var source && source.Entity?.Index == self.Index
        && source.Type is not (SourceType.Police or SourceType.Court or SourceType.Official or SourceType.Government)
        && (draft.Quotes.Count == 0 || draft.Clause.Actors.Any(a => a.Words.Equals(person.Words) && document.Syntax.Has(a.Head, "Person=1")));

    // Somebody by name, or one described: "a 34-year-old man". Of "gunmen" nobody can tell who is meant.
    private Participant? PersonOf(ClaimDraft draft)
    {
        for (int i = 0; i < draft.Actors.Count; i++)
        {
            if (draft.Actors[i].Entity is { } known ? known.Type == EntityType.Person : i < draft.Clause.Actors.Count && IsPersonNoun(draft.Clause.Actors[i].Head)) return draft.Actors[i];
        }

        return null;
    }

    private bool IsPersonNoun(int head) =>
        EntityWords.Shared.Noun(document.Tokens.Forms[head], document.Syntax.LemmaOf(head)) is { Type: EntityType.Person } && !document.Syntax.Has(head, "Number=Plur");

    private bool IsCrime(ClaimDraft draft)
    {
        if (draft.Kind != ClaimKind.Event || !_words.IsCrimeVerb(draft.Clause.Lemma)) return false;
        foreach (ClauseArgument argument in draft.Clause.Arguments)
            if (document.Syntax.Has(argument.Head, "Reflex=Yes")) return false;
        return true;
    }
}
