namespace FactTrack.Cli;

/// <summary>What people read about entities and mentions, one cell after the other.</summary>
internal static class EntityLabels
{
    /// <summary>Number, name, type, and what else is known.</summary>
    public static string[] Cells(Entity entity)
    {
        var known = new List<string>();
        if (entity.ExternalId is { } id) known.Add("id: " + id);
        if (entity.Country is { } country) known.Add("country: " + country);
        if (entity.Roles.Count > 0) known.Add("roles: " + string.Join(", ", entity.Roles));
        if (entity.Aliases.Count > 0) known.Add("also: " + string.Join(", ", entity.Aliases));
        return [Number.Text(entity.Index), entity.Name, Label.Words(entity.Type), string.Join("; ", known)];
    }

    /// <summary>Place, words, kind, entities or candidates, confidence and rule.</summary>
    public static string[] Cells(Mention mention, ValueList<Entity> entities) =>
    [
        Label.Place(mention.Words.Extent), mention.Words.ToString(), mention.Kind.ToString().ToLowerInvariant(), StandsFor(mention, entities),
        mention.Entities.Count > 0 ? Number.Percent(mention.Confidence) : "", mention.Entities.Count > 0 ? mention.Rule : "not joined",
    ];

    private static string StandsFor(Mention mention, ValueList<Entity> entities)
    {
        if (mention.Entities.Count > 0) return string.Join(" + ", mention.Entities.Select(i => Name(entities[i])));
        return mention.Candidates.Count > 0 ? string.Join(" or ", mention.Candidates.Select(i => Name(entities[i]))) + " ?" : "-";
    }

    private static string Name(Entity entity) => $"{Number.Text(entity.Index)} {entity.Name}";
}
