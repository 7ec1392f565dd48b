namespace FactTrack;

/// <summary>Joins the names that the user's recognizers and lexicons found, by id, else by type and name.</summary>
internal static class GivenLinker
{
    /// <summary>Resolves them, before all other names: other names for the same built-in entity then find the user's.</summary>
    public static void Link(AnnotatedText text, List<MentionDraft> mentions, EntityTable entities)
    {
        foreach (MentionDraft mention in mentions)
            if (mention.Given is { } given) Link(text, mention, given, entities);
    }

    private static void Link(AnnotatedText text, MentionDraft mention, RecognizedName given, EntityTable entities)
    {
        string name = given.CanonicalName ?? text.Parts.Part(given.Tokens).ToString();
        int index = entities.At(given.ExternalId is { } id ? $"given:{id}" : $"given:{given.Type}:{name}", () => new EntityDraft(name, given.Type)
        {
            ExternalId = given.ExternalId, Country = given.Country, IsCanonical = given.CanonicalName is not null, IsPlural = given.Type == EntityType.Group,
            Gender = given.Type switch { EntityType.Person => Gender.Human, EntityType.Group => Gender.Any, _ => Gender.Neuter },
        });
        foreach (string noun in given.Nouns) entities[index].Nouns.Add(noun);
        if (BuiltInKey(name, given.Type) is { } key) entities.AddKey(key, index);
        entities.AddKey("name:" + string.Join(' ', text.Forms, mention.Name.Start, mention.Name.Length), index);
        entities.Join(text, mention, index, 1, "user");
    }

    // The key under which the linker of listed names looks for the built-in entity of this name.
    private static string? BuiltInKey(string name, EntityType type) => Gazetteer.Shared.Find(name) switch
    {
        null or { Kind: GazetteerKind.CountryAdjective or GazetteerKind.CountryShort } => null,
        var known when known.Type != type => null,
        { Kind: GazetteerKind.Country } country => "country:" + country.Name,
        var known => "listed:" + known.Name,
    };
}
