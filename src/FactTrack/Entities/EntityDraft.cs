namespace FactTrack;

/// <summary>An entity while its mentions are being gathered.</summary>
internal sealed class EntityDraft(string name, EntityType type)
{
    private readonly List<string> _names = [];
    private readonly List<string> _roles = [];

    public string Name { get; set; } = name;

    public EntityType Type { get; set; } = type;

    public string? Country { get; set; }

    public string? ExternalId { get; init; }

    /// <summary>True if the name is a lexicon's or a user's, which no fuller name replaces.</summary>
    public bool IsCanonical { get; init; }

    public bool IsPlural { get; set; }

    public Gender Gender { get; set; } = Gender.Any;

    /// <summary>Lemmas of its offices and class nouns.</summary>
    public HashSet<string> Nouns { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Names => _names;

    public IReadOnlyList<string> Roles => _roles;

    /// <summary>Number of mentions joined so far, for salience.</summary>
    public int Weight { get; set; }

    public void AddName(string text)
    {
        if (!_names.Contains(text, StringComparer.Ordinal) && _names.Count < MaximumNames) _names.Add(text);
    }

    public void AddRole(string role)
    {
        if (role.Length > 0 && !_roles.Contains(role, StringComparer.OrdinalIgnoreCase) && _roles.Count < MaximumNames) _roles.Add(role);
    }

    /// <summary>Takes a gender that is known, unless it contradicts what was.</summary>
    public void Narrow(Gender gender)
    {
        if (gender != Gender.None && (Gender & gender) != Gender.None) Gender &= gender;
    }

    // Keeps odd texts linear; no real entity has so many names.
    private const int MaximumNames = 64;
}
