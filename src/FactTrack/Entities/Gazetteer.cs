namespace FactTrack;

/// <summary>The listed names of countries, places, organisations and media, matched by tokens.</summary>
internal sealed class Gazetteer
{
    private readonly NameTree<GazetteerEntry> _names = new();

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
    public GazetteerEntry? Match(ReadOnlySpan<string> forms, int start, int end, out int length) => _names.Match(forms, start, end, out length);

    /// <summary>The entry of a whole name, or null.</summary>
    public GazetteerEntry? Find(string name) => _names.Find(NameSplits.Plain(name)[0]);

    /// <summary>As <see cref="Match"/>, with each word also in small letters with a capital before them, as names are listed: "BERLIN", "new delhi".</summary>
    public GazetteerEntry? MatchAnyCase(ReadOnlySpan<string> forms, int start, int end, out int length) => _names.MatchAnyCase(forms, start, end, out length);

    /// <summary>False for a word that no listed name begins with in any case.</summary>
    public bool MayBegin(string form) => _names.MayBegin(form);

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

    // The first entry of a name wins: countries before capitals, capitals before other places, places before organisations.
    private void Add(string name, GazetteerEntry entry)
    {
        foreach (string[] tokens in NameSplits.Plain(name)) _names.Add(tokens, entry);
    }
}
