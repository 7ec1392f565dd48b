namespace FactTrack.Accuracy;

/// <summary>Which gold entity a predicted entity or a part of the text stands for, in one article.</summary>
internal sealed class GoldResolver
{
    private readonly ILookup<string, GoldSpan> _mentions;

    public GoldResolver(SeedsGold gold, string doc)
    {
        IEnumerable<(string Id, GoldSpan Span)> names = gold.Entities
            .SelectMany(e => e.Mentions.GetValueOrDefault(doc, []), (e, s) => (e.Id, s));
        IEnumerable<(string Id, GoldSpan Span)> pronouns = gold.Coreference
            .Where(r => r.Doc == doc)
            .SelectMany(r => r.Antecedent, (r, id) => (id, new GoldSpan(r.Text, r.Start, r.End)));
        _mentions = names.Concat(pronouns).ToLookup(m => m.Id, m => m.Span);
    }

    /// <summary>True if a span is a mention of an entity, pronouns included.</summary>
    public bool IsMention(string id, GoldSpan span) => _mentions[id].Any(m => m.Start < span.End && span.Start < m.End);

    /// <summary>True if words overlap a mention, or the predicted entity's mentions are by majority mentions of the gold entity.</summary>
    public bool StandsFor(string id, TextPart? words, Entity? entity) =>
        _mentions[id].Any(m => m.Overlaps(words)) || (entity is not null && Majority(entity) == id);

    // Each predicted mention votes for the gold entity that it shares most characters with.
    private string? Majority(Entity entity) => entity.Mentions
        .Select(Vote)
        .OfType<string>()
        .GroupBy(id => id, StringComparer.Ordinal)
        .OrderByDescending(g => g.Count())
        .FirstOrDefault()?.Key;

    private string? Vote(TextPart mention)
    {
        (string Id, int Shared)[] shares =
            [.. _mentions.Select(g => (g.Key, g.Max(m => mention.Spans.Sum(m.Shared)))).Where(s => s.Item2 > 0)];
        return shares.Length == 0 ? null : shares.MaxBy(s => s.Shared).Id;
    }
}
