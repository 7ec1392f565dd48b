namespace FactTrack;

/// <summary>Joins pronouns and descriptions to what they stand for, in one pass over the text.</summary>
internal sealed class CoreferenceResolver
{
    /// <summary>Resolves all mentions that are not names; those that are not sure keep their candidates.</summary>
    public void Resolve(AnnotatedText text, List<MentionDraft> mentions, EntityTable entities, CancellationToken cancellation)
    {
        var discourse = new Discourse(text, mentions, entities);
        var scorer = new AntecedentScorer(discourse);
        var nominals = new NominalResolver(discourse, scorer);
        var pronouns = new PronounResolver(discourse, scorer);
        var relatives = new RelativeResolver(discourse);
        for (int i = 0; i < mentions.Count; i++)
        {
            if ((i & 0xFF) == 0) cancellation.ThrowIfCancellationRequested();
            MentionDraft mention = mentions[i];
            if (mention.Kind == MentionKind.Nominal && !mention.IsResolved) nominals.Resolve(mention, i);
            else if (mention.Pronoun is { Kind: PronounKind.Relative }) relatives.Resolve(mention);
            else if (mention.Pronoun is { } pronoun && !ItReader.IsExpletive(text, mention)) pronouns.Resolve(mention, pronoun, i);
            foreach (int entity in mention.Entities)
                if (mention.Kind != MentionKind.Name) entities.Count(entity);
            discourse.NoteGroups(mention);
        }
    }
}
