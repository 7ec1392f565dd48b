namespace FactTrack;

/// <summary>What the parts of a result need when it is read back: the texts and the entities.</summary>
internal sealed class JsonReading(string body, string? title)
{
    private readonly Dictionary<int, Entity> _entities = [];

    public string Body { get; } = body;

    public string? Title { get; } = title;

    /// <summary>Makes an entity known to <see cref="Find"/>.</summary>
    public Entity Add(Entity entity) => _entities[entity.Index] = entity;

    /// <summary>The entity that a reference names; one made of the reference where the list does not hold it.</summary>
    public Entity? Find(EntityReference? reference) => reference switch
    {
        null => null,
        _ when _entities.TryGetValue(reference.Index, out Entity? entity) => entity,
        _ => new Entity { Index = reference.Index, Name = reference.Name, Type = reference.Type },
    };
}
