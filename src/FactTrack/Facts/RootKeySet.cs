namespace FactTrack;

/// <summary>Collects the keys of a source.</summary>
internal sealed class RootKeySet
{
    private readonly SortedSet<RootKey> _keys = new(Comparer<RootKey>.Create((a, b) => (a.Scope, a.Hash).CompareTo((b.Scope, b.Hash))));

    public void Add(RootKey key) => _keys.Add(key);

    public ValueList<RootKey> ToValueList() => [.. _keys];

    /// <summary>The keys of an entity that speaks for itself.</summary>
    public void Add(Entity entity, SourceType type)
    {
        if (entity.Type == EntityType.Person) AddPerson(entity);
        else if (entity.Type == EntityType.GeopoliticalEntity) Add(entity.Name == entity.Country ? RootKey.Government(entity.Name) : RootKey.Named(entity.Name));
        else AddBody(entity, type);
    }

    /// <summary>Words that describe somebody: they hint at others of these words, a single noun also at names that end with it and at what it is.</summary>
    public void AddDescription(string words)
    {
        Add(RootKey.Hint(words));
        string noun = words[(words.LastIndexOf(' ') + 1)..].ToLowerInvariant();
        if (RootKey.Hint(words) == RootKey.Hint(noun) && SourceLexicon.BuiltIn.Find(noun) is { Form: SourceForm.Body } entry) Add(RootKey.Hint($"{entry.Type}"));
    }

    private void AddPerson(Entity person)
    {
        string last = person.Name[(person.Name.LastIndexOf(' ') + 1)..];
        if (!IsNamed(person.Name))
        {
            AddDescription(person.Name);
            return;
        }

        Add(RootKey.Hint(last));
        // A surname alone is no person across articles.
        if (last.Length < person.Name.Length) Add(RootKey.Named(person.Name));
    }

    private void AddBody(Entity body, SourceType type)
    {
        bool isNamed = IsNamed(body.Name), isOfState = StateBodies.IsOfState(body, type) || (type == SourceType.StateMedia && !isNamed);
        if (isOfState) Add(RootKey.Authorities);
        if (isOfState && body.Country is { } country && StateBodies.IsNational(body)) Add(RootKey.Government(country));
        // Many a country has a "Foreign Ministry".
        else if (isNamed && !(isOfState && body.Country is null)) AddNames(body);
        AddDescription(body.Name);
        if (isNamed) AddHints(body.Name, type);
    }

    private void AddNames(Entity body)
    {
        Add(RootKey.Named(body.Name));
        foreach (string alias in body.Aliases)
            if (IsNamed(alias)) Add(RootKey.Named(alias));
    }

    // "The ministry", "the health ministry" and "the company" may stand for it.
    private void AddHints(string name, SourceType type)
    {
        int last = name.LastIndexOf(' '), before = last > 0 ? name.LastIndexOf(' ', last - 1) : -1;
        Add(RootKey.Hint(name[(last + 1)..]));
        Add(RootKey.Hint(name[(before + 1)..]));
        Add(RootKey.Hint($"{(type is SourceType.Unknown or SourceType.Person ? SourceType.Company : type)}"));
    }

    // A name begins and ends with a capital; "the company" and "Holm's lawyer" are descriptions.
    private static bool IsNamed(string name) =>
        name.Length > 1 && !char.IsLower(name[0]) && !char.IsLower(name[name.LastIndexOf(' ') + 1]) && !name.StartsWith("The ", StringComparison.Ordinal);
}
