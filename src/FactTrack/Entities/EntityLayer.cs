using System.Collections.Frozen;

namespace FactTrack;

/// <summary>What layer 3 found: entities, and their mentions in the order of the text.</summary>
internal sealed class EntityLayer(ValueList<Entity> entities, ValueList<Mention> mentions)
{
    private readonly FrozenDictionary<int, int> _byHead =
        mentions.Select((m, i) => (m.Head, i)).GroupBy(p => p.Head).ToFrozenDictionary(g => g.Key, g => g.First().i);

    public static EntityLayer Empty { get; } = new([], []);

    public ValueList<Entity> Entities { get; } = entities;

    public ValueList<Mention> Mentions { get; } = mentions;

    /// <summary>The mention whose head is a token, or null.</summary>
    public Mention? MentionAt(int head) => _byHead.TryGetValue(head, out int index) ? Mentions[index] : null;

    /// <summary>The entities of the mention whose head is a token; empty where there is none.</summary>
    public ValueList<int> EntitiesAt(int head) => MentionAt(head)?.Entities ?? [];
}
