namespace FactTrack;

/// <summary>A line of a user's lexicon as an entity with its names; what it leaves open, the built-in entry of its name and type fills.</summary>
internal sealed class EntityLexiconEntry
{
    private readonly List<string> _idleNouns = [];

    public EntityLexiconEntry(LexiconEntry line)
    {
        Line = line.Line;
        string name = line.Find("name"), type = line.Find("type");
        Names = [.. Split(line.Find("aliases")).Prepend(name).Distinct(StringComparer.Ordinal).Select(n => (n, NameSplits.All(n)))];
        bool isType = LexiconEntry.TryParse(type, out EntityType read);
        Mistake = MistakeIn(name, isType ? null : type, line.Find("id"));
        GazetteerEntry? known = Gazetteer.Shared.Find(name) is { } found && found.Type == read ? found : null;
        string? country = CountryOf(line.Find("country")) ?? known?.Country;
        Entity = new ListedEntity(
            new RecognizedName(default, read, name, line.Find("id") is { Length: > 0 } id ? id : null) { Country = country, Nouns = NounsOf(line.Find("nouns"), read, known) }, Line);
    }

    /// <summary>Where it stands, from 1.</summary>
    public int Line { get; }

    /// <summary>What breaks the line, or null.</summary>
    public string? Mistake { get; }

    /// <summary>The entity.</summary>
    public ListedEntity Entity { get; }

    /// <summary>Its name, then its aliases, each once and with the rows of tokens that it may be.</summary>
    public (string Name, List<string[]> Splits)[] Names { get; }

    /// <summary>Nouns that nothing of its type is called by.</summary>
    public IReadOnlyList<string> IdleNouns => _idleNouns;

    /// <summary>Its country, if that is none of the built-in ones.</summary>
    public string? UnknownCountry { get; private set; }

    private static string[] Split(string list) => list.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private string? MistakeIn(string name, string? badType, string id)
    {
        string types = string.Join(", ", Enum.GetNames<EntityType>());
        if (name.Length == 0) return "The column 'name' is empty; columns are separated by one tab each.";
        if (badType is "") return $"The column 'type' is empty; columns are separated by one tab each, and a type is one of {types}.";
        if (badType is not null) return $"'{badType}' in column 'type' is not one of {types}.";
        if (id.Contains('\ufffd', StringComparison.Ordinal) || Names.Any(n => n.Name.Contains('\ufffd', StringComparison.Ordinal)))
            return "The line is not valid UTF-8; save the file as UTF-8.";
        foreach ((string written, List<string[]> splits) in Names)
        {
            if (splits.Count == 0) return $"'{written}' has nothing visible; write a name, or leave it out.";
            if (splits.Any(split => split.Length > EntityLexiconReader.MaximumWords))
                return $"'{written[..20]}...' has more than {EntityLexiconReader.MaximumWords} words; write a name, and separate columns by tabs and aliases by ';'.";
        }

        return null;
    }

    private string? CountryOf(string country)
    {
        if (country.Length == 0) return null;
        if (Gazetteer.Shared.Find(country) is { Kind: GazetteerKind.Country } known) return known.Name;
        return UnknownCountry = country;
    }

    private ValueList<string> NounsOf(string nouns, EntityType type, GazetteerEntry? known)
    {
        if (nouns.Length == 0) return known is null ? [] : BodyWords.NounsOfKind(known.Branch).ToValueList();
        var lemmas = new List<string>();
        foreach (string noun in Split(nouns))
        {
            EntityNoun? read = EntityWords.Shared.Noun(noun, noun);
            if (read?.Type != type) _idleNouns.Add(noun);
            else lemmas.Add(read.Lemma);
        }

        return lemmas.ToValueList();
    }
}
