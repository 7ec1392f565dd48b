namespace FactTrack;

/// <summary>Reads a user's lexicon and gathers everything to be said of its lines.</summary>
internal sealed class EntityLexiconReader
{
    /// <summary>More words are no name but a line that lost its tabs; the bound also keeps matching linear.</summary>
    public const int MaximumWords = 64;

    private readonly Dictionary<string, ListedEntity> _byId = new(StringComparer.Ordinal);
    private readonly List<(int Line, string Name)> _countries = [];
    private readonly List<LexiconProblem> _problems = [];

    /// <summary>All names of the entries.</summary>
    public NameTree<ListedEntity> Names { get; } = new();

    /// <summary>What is to be said of the lines, in their order; of one line, what matters most first.</summary>
    public IEnumerable<LexiconProblem> Problems => _problems.OrderBy(problem => problem.Line).ThenByDescending(problem => problem.Severity);

    /// <summary>How many entries were whole.</summary>
    public int Count { get; private set; }

    /// <summary>Reads all lines.</summary>
    public void Read(TextReader text)
    {
        var lines = new LexiconReader("", text, (line, why) => Say(line, LexiconSeverity.Error, why));
        var head = new EntityLexiconHead(Say);
        while (lines.Next() is { } line)
            if (head.Check(lines) && Entry(line) is { } entry) Add(entry);
        if (lines.Columns is not null) head.Check(lines);
        if (Count == 0 && !_problems.Exists(problem => problem.Severity == LexiconSeverity.Error)) Say(Math.Max(1, lines.Line), LexiconSeverity.Warning, "The file has no entries.");
        foreach ((int line, string country) in _countries)
            if (NameSplits.All(country) is [var split, ..] && Names.Find(split) is null)
                Say(line, LexiconSeverity.Info, $"'{country}' is a country that neither FactTrack nor this file names; it is kept as it is.");
    }

    private EntityLexiconEntry? Entry(LexiconEntry line)
    {
        var entry = new EntityLexiconEntry(line);
        if (entry.Mistake is not { } mistake) return entry;
        Say(line.Line, LexiconSeverity.Error, mistake);
        return null;
    }

    private void Add(EntityLexiconEntry entry)
    {
        Count++;
        if (entry.UnknownCountry is { } country) _countries.Add((entry.Line, country));
        foreach (string noun in entry.IdleNouns)
            Say(entry.Line, LexiconSeverity.Warning, $"'{noun}' is no noun by which FactTrack knows the type {entry.Entity.Name.Type}; it has no effect.");
        ListedEntity target = TargetOf(entry);
        foreach ((string name, List<string[]> splits) in entry.Names)
        {
            ListedEntity owner = target;
            foreach (string[] split in splits)
                if (Names.Add(split, target) is var other && other != target) owner = other;
            if (owner != target) Say(entry.Line, LexiconSeverity.Warning, $"'{name}' already names {owner}, which wins; take the name out of one of the lines.");
            else if (Gazetteer.Shared.Find(name) is { } known)
                Say(entry.Line, LexiconSeverity.Info, $"'{name}' is also a built-in name, of {known.Name} ({known.Type}); this line wins.");
        }
    }

    // The first line that names an entity says what it is; later lines of the same one add names.
    private ListedEntity TargetOf(EntityLexiconEntry entry)
    {
        ListedEntity made = entry.Entity;
        ListedEntity? earlier = made.Name.ExternalId is { } id ? _byId.GetValueOrDefault(id) : null;
        if (earlier is not null && !(earlier.MayBe(made) && earlier.Name.CanonicalName == made.Name.CanonicalName))
        {
            Say(entry.Line, LexiconSeverity.Warning, $"The id '{made.Name.ExternalId}' is that of {earlier}, which wins: this line only adds its names to it, as aliases there would.");
            return earlier;
        }

        earlier ??= Names.Find(entry.Names[0].Splits[0]) is { } named && named.MayBe(made) ? named : null;
        if (earlier is not null)
        {
            Say(entry.Line, LexiconSeverity.Warning, $"'{made.Name.CanonicalName}' is already {earlier}; both lines are taken as one.");
            return earlier;
        }

        if (made.Name.ExternalId is { } free) _byId.Add(free, made);
        return made;
    }

    private void Say(int line, LexiconSeverity severity, string message) => _problems.Add(new LexiconProblem(line, severity, message));
}
