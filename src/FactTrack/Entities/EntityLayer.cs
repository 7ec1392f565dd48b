namespace FactTrack;

/// <summary>What layer 3 found: entities, and their mentions in the order of the text.</summary>
internal sealed class EntityLayer(ValueList<Entity> entities, ValueList<Mention> mentions)
{
    private readonly Dictionary<int, int> _byToken = Index(mentions);

    public static EntityLayer Empty { get; } = new([], []);

    public ValueList<Entity> Entities { get; } = entities;

    public ValueList<Mention> Mentions { get; } = mentions;

    /// <summary>The mention whose head is a token, else the name with its titles that the token stands in; null if there is neither.</summary>
    public Mention? MentionAt(int token) => _byToken.TryGetValue(token, out int index) ? Mentions[index] : null;

    /// <summary>The entities of the mention whose head is a token; empty where there is none.</summary>
    public ValueList<int> EntitiesAt(int head) => MentionAt(head)?.Entities ?? [];

    // Parsers differ on which word of "President Anna Holm" is its head; each of them finds the name.
    private static Dictionary<int, int> Index(ValueList<Mention> mentions)
    {
        var byToken = new Dictionary<int, int>();
        for (int i = 0; i < mentions.Count; i++) byToken.TryAdd(mentions[i].Head, i);
        for (int i = 0; i < mentions.Count; i++)
            for (int token = mentions[i].Tokens.Start; mentions[i].Kind == MentionKind.Name && token < mentions[i].Tokens.End; token++) byToken.TryAdd(token, i);
        return byToken;
    }
}
