namespace FactTrack.Accuracy;

/// <summary>Compares entities and coreference of an article with its gold, row by row.</summary>
/// <remarks>
/// An entity's row is right where every gold mention of it is a mention of one and the same entity of ours, which no other gold entity shares;
/// a row of coreference where our mention of the words stands for just those entities.
/// </remarks>
internal sealed class SeedEntities
{
    private readonly ExtractionResult _result;
    private readonly Dictionary<string, int> _ours = new(StringComparer.Ordinal);

    /// <summary>Compares.</summary>
    public SeedEntities(SeedsGold gold, string doc, ExtractionResult result)
    {
        _result = result;
        (GoldEntity Entity, GoldSpan[] Mentions)[] rows = [.. gold.Entities.Select(e => (e, e.Mentions.GetValueOrDefault(doc, []))).Where(r => r.Item2.Length > 0)];
        foreach ((GoldEntity entity, GoldSpan[] mentions) in rows)
            if (mentions.SelectMany(m => MentionOf(m)?.Entities ?? []).GroupBy(e => e).MaxBy(g => g.Count()) is { } most) _ours[entity.Id] = most.Key;
        foreach ((GoldEntity entity, GoldSpan[] mentions) in rows)
        {
            EntityRows++;
            string[] wrong = [.. mentions.Where(m => !StandsFor(MentionOf(m), [entity.Id])).Select(m => $"'{m.Text}' at {m.Start} is {Told(MentionOf(m))}")];
            bool isShared = _ours.TryGetValue(entity.Id, out int own) && _ours.Any(o => o.Key != entity.Id && o.Value == own);
            if (wrong.Length == 0 && !isShared) RightEntities++;
            else Faults.Add($"{doc} {entity.Id}: {(isShared ? "shared with another; " : "")}{string.Join("; ", wrong)}");
        }

        foreach (GoldReference reference in gold.Coreference.Where(r => r.Doc == doc))
        {
            CoreferenceRows++;
            Mention? mention = MentionOf(new GoldSpan(reference.Text, reference.Start, reference.End));
            if (StandsFor(mention, reference.Antecedent)) RightCoreference++;
            else Faults.Add($"{doc} '{reference.Text}' at {reference.Start}: {Told(mention)}, not {string.Join(" + ", reference.Antecedent)}");
        }
    }

    public int EntityRows { get; }

    public int RightEntities { get; }

    public int CoreferenceRows { get; }

    public int RightCoreference { get; }

    /// <summary>A line for each row that is wrong.</summary>
    public List<string> Faults { get; } = [];

    // The mention that has most in common with the words: shared characters against all.
    private Mention? MentionOf(GoldSpan span)
    {
        Mention? best = null;
        double most = 0;
        foreach (Mention mention in _result.Document!.Mentions)
        {
            int shared = mention.Words.Spans.Sum(span.Shared);
            double share = shared == 0 ? 0 : (double)shared / (span.End - span.Start + mention.Words.Spans.Sum(s => s.End - s.Start) - shared);
            if (share > most) (best, most) = (mention, share);
        }

        return best;
    }

    private bool StandsFor(Mention? mention, string[] ids) =>
        mention is not null && mention.Entities.Count == ids.Length && ids.All(id => _ours.TryGetValue(id, out int own) && mention.Entities.Contains(own));

    private string Told(Mention? mention) => mention is null ? "no mention"
        : $"'{mention.Words}' = {(mention.Entities.Count == 0 ? "nobody" : string.Join(" + ", mention.Entities.Select(e => _result.Entities[e].Name)))} [{mention.Rule}]";
}
