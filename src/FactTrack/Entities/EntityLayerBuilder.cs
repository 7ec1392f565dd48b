namespace FactTrack;

/// <summary>Makes the layer of the drafts: entities numbered by their first mention, those without a mention left out.</summary>
internal static class EntityLayerBuilder
{
    public static EntityLayer Build(AnnotatedText text, List<MentionDraft> drafts, EntityTable entities, CancellationToken cancellation)
    {
        int[] numbers = new int[entities.Drafts.Count];
        Array.Fill(numbers, -1);
        var order = new List<int>();
        var parts = new List<List<TextPart>>();
        var kept = new List<MentionDraft>();
        foreach (MentionDraft draft in drafts)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!draft.IsResolved && draft.Candidates.Length == 0 && draft.Kind == MentionKind.Nominal) continue;
            kept.Add(draft);
            foreach (int entity in draft.Entities) Number(entity);
        }

        // A candidate that nothing stands for by itself ("Kim's country") needs a number too.
        foreach (MentionDraft draft in kept)
            foreach (int entity in draft.Candidates) Number(entity);

        var mentions = new List<Mention>(kept.Count);
        foreach (MentionDraft draft in kept)
        {
            cancellation.ThrowIfCancellationRequested();
            var words = text.Parts.Part(draft.Tokens);
            foreach (int entity in draft.Entities) parts[numbers[entity]].Add(words);
            mentions.Add(new Mention(
                words, draft.Tokens, draft.Head, draft.Kind, Renumber(draft.Entities), Renumber(draft.Candidates), draft.Confidence, draft.Rule)
            {
                Name = draft.Name,
            });
        }

        cancellation.ThrowIfCancellationRequested();
        mentions.Sort((a, b) => a.Tokens.Start != b.Tokens.Start ? a.Tokens.Start.CompareTo(b.Tokens.Start) : b.Tokens.End.CompareTo(a.Tokens.End));
        cancellation.ThrowIfCancellationRequested();
        return new EntityLayer(order.Select((entity, index) => Entity(entities[entity], index, parts[index])).ToValueList(), mentions.ToValueList());

        void Number(int entity)
        {
            if (numbers[entity] >= 0) return;
            numbers[entity] = order.Count;
            order.Add(entity);
            parts.Add([]);
        }

        ValueList<int> Renumber(int[] indices) => indices.Select(i => numbers[i]).ToValueList();
    }

    private static Entity Entity(EntityDraft draft, int index, List<TextPart> mentions) => new()
    {
        Index = index,
        Name = draft.Name,
        Type = draft.Type,
        Aliases = draft.Names.Where(n => n != draft.Name).ToValueList(),
        Roles = draft.Roles.ToValueList(),
        Country = draft.Country,
        ExternalId = draft.ExternalId,
        Mentions = mentions.ToValueList(),
    };
}
