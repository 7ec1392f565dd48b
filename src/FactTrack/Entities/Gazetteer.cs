namespace FactTrack;

/// <summary>The listed names of countries, places, organisations and media, matched by tokens.</summary>
internal sealed class Gazetteer
{
    private readonly Node _root = new();

    // Hashes of the first words in small letters: most words begin no name in any case.
    private readonly HashSet<uint> _firstWords = [];

    private Gazetteer()
    {
        foreach (LexiconEntry country in Lexicon.BuiltIn("countries").Entries) AddCountry(country);
        foreach (LexiconEntry place in Lexicon.BuiltIn("places").Entries)
            Add(place.Key, new(place.Key, place.Read<EntityType>("type"), GazetteerKind.Place, Text(place["country"])));
        foreach (LexiconEntry organization in Lexicon.BuiltIn("organizations").Entries) AddOrganization(organization);
        foreach (LexiconEntry medium in Lexicon.BuiltIn("media").Entries)
        {
            var entry = new GazetteerEntry(medium.Key, EntityType.Organization, GazetteerKind.Medium, Text(medium["country"]), medium["kind"]);
            AddAll(medium.Key, entry);
            AddAll(medium["aliases"], entry);
        }
    }

    /// <summary>The built-in one.</summary>
    public static Gazetteer Shared { get; } = new();

    /// <summary>The longest listed name that starts at a token and ends before another, or null.</summary>
    public GazetteerEntry? Match(ReadOnlySpan<string> forms, int start, int end, out int length)
    {
        GazetteerEntry? best = null;
        length = 0;
        Node? node = _root;
        for (int i = start; i < end; i++)
        {
            node = node.Next(forms[i]);
            if (node is null) break;
            if (node.Entry is not null) (best, length) = (node.Entry, i - start + 1);
        }

        return best;
    }

    /// <summary>As <see cref="Match"/>, with each word also in small letters with a capital before them, as names are listed: "BERLIN", "new delhi".</summary>
    public GazetteerEntry? MatchAnyCase(ReadOnlySpan<string> forms, int start, int end, out int length)
    {
        GazetteerEntry? best = Match(forms, start, end, out length);
        if (best is not null || !IsCased(forms[start]) || !_firstWords.Contains(NameEvidence.Hash(forms[start]))) return best;
        Node? node = _root;
        for (int i = start; i < end; i++)
        {
            node = node.Next(forms[i]) ?? (IsCased(forms[i]) ? node.Next(string.Create(forms[i].Length, forms[i], Capitalize)) : null);
            if (node is null) break;
            if (node.Entry is not null) (best, length) = (node.Entry, i - start + 1);
        }

        return best;
    }

    // Small letters, or capitals only; short words in capitals are acronyms.
    private static bool IsCased(string form) =>
        form.Length > 2 && char.IsLetter(form[0]) && (char.IsLower(form[0]) || (form.Length > 3 && char.IsUpper(form[1]) && char.IsUpper(form[2])));

    private static void Capitalize(Span<char> word, string form)
    {
        for (int i = 0; i < word.Length; i++) word[i] = i == 0 ? char.ToUpperInvariant(form[i]) : char.ToLowerInvariant(form[i]);
    }

    private static string? Text(string value) => value.Length == 0 ? null : value;

    private void AddCountry(LexiconEntry country)
    {
        string name = country.Key;
        GazetteerEntry Entry(GazetteerKind kind, string? of = null, EntityType type = EntityType.GeopoliticalEntity) => new(of ?? name, type, kind, name);
        AddAll(name, Entry(GazetteerKind.Country));
        AddAll(country["aliases"], Entry(GazetteerKind.Country));
        AddAll(country["adjectives"], Entry(GazetteerKind.CountryAdjective));
        foreach (string people in Split(country["people"])) Add(people, Entry(GazetteerKind.CountryPeople, people, EntityType.Group));
        AddAll(country["shorts"], Entry(GazetteerKind.CountryShort));
        foreach (string capital in Split(country["capitals"])) Add(capital, Entry(GazetteerKind.Capital, capital));
    }

    private void AddOrganization(LexiconEntry organization)
    {
        EntityType type = organization.Read<EntityType>("type");
        GazetteerKind kind = type != EntityType.Organization ? GazetteerKind.Other
            : organization["kind"] == "seat" ? GazetteerKind.Seat : GazetteerKind.Organization;
        var entry = new GazetteerEntry(organization.Key, type, kind, Text(organization["country"]), organization["kind"]);
        AddAll(organization.Key, entry);
        AddAll(organization["aliases"], entry);
    }

    private static string[] Split(string names) => names.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private void AddAll(string names, GazetteerEntry entry)
    {
        foreach (string name in Split(names)) Add(name, entry);
    }

    // A name is entered as the tokenizer splits it: "'s" apart, and a hyphen both inside a token and as one of its own.
    private void Add(string name, GazetteerEntry entry)
    {
        string plain = name.Replace("'s", " 's", StringComparison.Ordinal).Replace("' ", " ' ", StringComparison.Ordinal).Replace(",", " ,", StringComparison.Ordinal);
        AddTokens(plain.Split(' ', StringSplitOptions.RemoveEmptyEntries), entry);
        if (plain.Contains('-', StringComparison.Ordinal) || plain.Contains('/', StringComparison.Ordinal))
            AddTokens(plain.Replace("-", " - ", StringComparison.Ordinal).Replace("/", " / ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries), entry);
    }

    // The first entry of a name wins: countries before capitals, capitals before other places, places before organisations.
    private void AddTokens(string[] tokens, GazetteerEntry entry)
    {
        Node node = _root;
        _firstWords.Add(NameEvidence.Hash(tokens[0]));
        foreach (string token in tokens) node = node.Add(token);
        node.Entry ??= entry;
    }

    private sealed class Node
    {
        private Dictionary<string, Node>? _next;

        public GazetteerEntry? Entry { get; set; }

        public Node? Next(string token) => _next is not null && _next.TryGetValue(token, out Node? node) ? node : null;

        public Node Add(string token)
        {
            _next ??= new Dictionary<string, Node>(StringComparer.Ordinal);
            if (!_next.TryGetValue(token, out Node? node)) _next[token] = node = new Node();
            return node;
        }
    }
}
