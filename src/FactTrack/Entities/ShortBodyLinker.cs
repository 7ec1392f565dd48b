namespace FactTrack;

/// <summary>Joins the short form of a company or body to its full name, even where it looks like a person: "Holm" for "Holm Corp.".</summary>
internal sealed class ShortBodyLinker
{
    private readonly NameParts _parts = new();

    /// <summary>Resolves names that are the core of a body's name, unless a person bears them.</summary>
    public void Link(AnnotatedText text, List<MentionDraft> mentions, EntityTable entities)
    {
        var persons = new HashSet<string>(StringComparer.Ordinal);
        var cores = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (MentionDraft mention in mentions)
        {
            if (mention.Kind != MentionKind.Name || mention.Name.Length < 2) continue;
            if (mention.Type == EntityType.Person)
            {
                PersonName name = PersonName.Read(text.Forms.AsSpan(mention.Name.Start, mention.Name.Length));
                persons.Add(name.Family);
                if (name.Given is { } given && EntityWords.Shared.IsGivenName(given)) persons.Add(string.Join(' ', text.Forms, mention.Name.Start, mention.Name.Length));
            }
            else if (mention is { Type: EntityType.Organization, Entities.Length: 1 } && Core(text, mention.Name) is { } core)
            {
                cores.TryAdd(core, mention.Entities[0]);
                if (core.LastIndexOf(' ') is > 0 and int last && BodyWords.IsKindWord(core[(last + 1)..], "company")) cores.TryAdd(core[..last], mention.Entities[0]);
            }
        }

        if (cores.Count == 0) return;
        foreach (MentionDraft mention in mentions)
        {
            if (mention.Kind != MentionKind.Name || mention.IsResolved || mention.Known is not null || mention.Given is not null) continue;
            if (mention.Gender is Gender.Masculine or Gender.Feminine || mention.Noun is { Class: "office" }) continue;
            string words = string.Join(' ', text.Forms, mention.Name.Start, mention.Name.Length);
            if (!persons.Contains(words) && cores.TryGetValue(words, out int entity)) entities.Join(text, mention, entity, .9, "short name");
        }
    }

    // The words before "Corp.", "NV", "Group"; null if there are none of either.
    private string? Core(AnnotatedText text, TokenRange name)
    {
        int end = name.End;
        while (end > name.Start + 1 && (_parts.IsLegalForm(text, new TokenRange(end - 1, end)) || (end == name.End && BodyWords.IsKindWord(text.Forms[end - 1], "company")))) end--;
        return end == name.End ? null : string.Join(' ', text.Forms, name.Start, end - name.Start);
    }
}
