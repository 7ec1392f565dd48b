namespace FactTrack;

/// <summary>Tells what a source is one root with: its own names, the body or government that it speaks for, the police of a happening.</summary>
/// <remarks>
/// A government, its ministries, forces and services, their spokesmen and those who head it are one root, the police who speak of one happening too. A mayor speaks for
/// the town, a spokesman or head for the body or person that is named with him. A former minister or the leader of an opposition speaks for himself.
/// </remarks>
internal sealed class SourceSketcher(ValueList<Entity> entities)
{
    private readonly Dictionary<Source, SourceSketch> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The sketch of a source; claims of one attribution share it.</summary>
    public SourceSketch Of(Source source) => _known.TryGetValue(source, out SourceSketch? known) ? known : _known[source] = Sketch(source);

    /// <summary>Somebody who takes something back.</summary>
    public SourceSketch Of(Participant participant) => Of(new Source
    {
        Words = participant.Words,
        Entity = participant.Entity,
        Type = participant.Entity?.Type == EntityType.Person ? SourceType.Person : SourceType.Unknown,
    });

    private SourceSketch Sketch(Source source)
    {
        var keys = new RootKeySet();
        if (!source.IsAnonymous)
        {
            string words = (source.Antecedent ?? source.Words)?.ToString() ?? "";
            if (source.Entity is { } entity) keys.Add(entity, source.Type);
            else if (words.Length > 0) keys.AddDescription(words);
            if (source.Type == SourceType.Police) keys.Add(RootKey.Police);
            AddOffice(keys, source, words);
        }

        return new SourceSketch(source.ToString(), source.Type, source.Entity?.Country, source.IsAnonymous) { Roots = keys.ToValueList() };
    }

    private void AddOffice(RootKeySet keys, Source source, string words)
    {
        Office office = OfficeOf(source, words);
        if (office.Scope == OfficeScope.Apart) return;
        Entity[] bodies = [.. Bodies(source, mayBePerson: source.OnBehalfOf is not null || source.Entity?.Type == EntityType.Organization)];
        bool isPolice = office.Scope == OfficeScope.Police || bodies.Any(found => Office.Of(found.Name).Scope == OfficeScope.Police);
        if (isPolice) keys.Add(RootKey.Police);
        if (isPolice || office.Scope is OfficeScope.State or OfficeScope.Place) keys.Add(RootKey.Authorities);
        if (isPolice || office.Scope is OfficeScope.None or OfficeScope.End) return;
        if (office.Words.Length > 0) keys.AddDescription(office.Words);

        Entity? body = bodies.FirstOrDefault(found => found.Type == EntityType.Organization) ?? (bodies is [var first, ..] ? first : null);
        if (body is null)
        {
            if (source.OnBehalfOf is { } unknown) keys.AddDescription(unknown.ToString());
            if (office.Scope == OfficeScope.State && source.Entity is { Type: EntityType.Person, Country: { } own }) keys.Add(RootKey.Government(own));
            return;
        }

        // "The Defence Ministry in Cairo" is known by its capital.
        string? country = bodies.Select(found => found.Country).FirstOrDefault(found => found is not null);
        if (body.Type != EntityType.GeopoliticalEntity) keys.Add(country == body.Country ? body : body with { Country = country }, StateBodies.TypeOf(body));
        else if (body.Name != body.Country) keys.Add(RootKey.Named(body.Name));
        else if (office.Scope == OfficeScope.State) keys.Add(RootKey.Government(country!));
    }

    /// <summary>The office by the words of the source, else by the roles that the article gives the person, else that of somebody who speaks for another.</summary>
    private static Office OfficeOf(Source source, string words)
    {
        Office office = Office.Of(words);
        foreach (string role in source.Entity is { Type: EntityType.Person } person ? person.Roles : [])
            if (office.Scope is OfficeScope.None or OfficeScope.End) office = Office.Of(role);
        return source.OnBehalfOf is not null && office.Scope is OfficeScope.None or OfficeScope.End ? new Office(OfficeScope.State, "") : office;
    }

    /// <summary>The bodies and places, and perhaps people, that stand in the words of a source, or in those whom it speaks for, in the order of the text.</summary>
    private IEnumerable<Entity> Bodies(Source source, bool mayBePerson)
    {
        if ((source.OnBehalfOf ?? source.Words) is not { } words) return [];
        TextSpan extent = words.Extent;
        return entities.Where(entity => entity.Index != source.Entity?.Index
                && (entity.Type is EntityType.Organization or EntityType.GeopoliticalEntity || (mayBePerson && entity.Type == EntityType.Person)))
            .Select(entity => (Entity: entity, At: entity.Mentions.Select(mention => mention.Extent).Where(extent.Contains).Select(mention => mention.Start).DefaultIfEmpty(-1).First()))
            .Where(found => found.At >= 0).OrderBy(found => found.At).Select(found => found.Entity);
    }
}
