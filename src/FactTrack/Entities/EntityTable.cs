namespace FactTrack;

/// <summary>The entities of an article while they are gathered, found by what names them.</summary>
internal sealed class EntityTable
{
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);

    public List<EntityDraft> Drafts { get; } = [];

    /// <summary>The number of mentions of the person who is told of most.</summary>
    public int MaximumWeight { get; private set; } = 1;

    /// <summary>Counts one more mention of an entity.</summary>
    public void Count(int index)
    {
        Drafts[index].Weight++;
        if (Drafts[index].Type == EntityType.Person) MaximumWeight = Math.Max(MaximumWeight, Drafts[index].Weight);
    }

    public EntityDraft this[int index] => Drafts[index];

    /// <summary>Adds an entity and returns its index.</summary>
    public int Add(EntityDraft draft)
    {
        Drafts.Add(draft);
        return Drafts.Count - 1;
    }

    /// <summary>The entity under a key, made if there is none.</summary>
    public int At(string key, Func<EntityDraft> make)
    {
        if (!_byKey.TryGetValue(key, out int index)) _byKey[key] = index = Add(make());
        return index;
    }

    /// <summary>The entity under a key, or -1.</summary>
    public int Find(string key) => _byKey.TryGetValue(key, out int index) ? index : -1;

    /// <summary>Gives an entity one more key, unless another entity has it.</summary>
    public void AddKey(string key, int index) => _byKey.TryAdd(key, index);

    /// <summary>Joins a mention by name to an entity, which learns its name, roles, country and gender.</summary>
    public void Join(AnnotatedText text, MentionDraft mention, int index, double confidence, string rule)
    {
        EntityDraft entity = Drafts[index];
        string words = text.Parts.Part(mention.Name.Length > 0 ? mention.Name : mention.Tokens).ToString();
        entity.AddName(words);
        if (!entity.IsCanonical && mention.Name.Length > 1 && words.Length > entity.Name.Length) entity.Name = words;
        entity.Country ??= mention.Country;
        if (mention.Role is { } role) entity.AddRole(role);
        if (mention.Noun is { } noun) entity.Nouns.Add(noun.Lemma);
        entity.Narrow(mention.Gender);
        Count(index);
        mention.Resolve(index, confidence, rule);
    }

    /// <summary>Gives a nominal an entity of its own.</summary>
    public void Found(AnnotatedText text, MentionDraft mention)
    {
        int index = Add(new EntityDraft(text.Parts.Part(mention.Tokens).ToString(), mention.Type ?? EntityType.Group)
        {
            Country = mention.Country, IsPlural = mention.IsPlural, Gender = mention.Gender,
        });
        if (mention.Noun is { } noun) Drafts[index].Nouns.Add(noun.Lemma);
        Count(index);
        mention.Resolve(index, .9, "own");
    }

    /// <summary>The entity of a listed country, made if there is none.</summary>
    public int Country(string name) =>
        At("country:" + name, () => new EntityDraft(name, EntityType.GeopoliticalEntity) { Country = name, IsCanonical = true, Gender = Gender.Neuter });
}
