namespace FactTrack;

/// <summary>Finds the body, event or work that another form of its name means: an acronym, its first words, its class word, a team without its town.</summary>
internal static class BodyAliases
{
    /// <summary>The entity that a name is another form of, or -1.</summary>
    public static int Find(AnnotatedText text, MentionDraft mention, EntityTable entities)
    {
        ReadOnlySpan<string> words = text.Forms.AsSpan(mention.Name.Start, mention.Name.Length);
        bool isClassWord = words.Length == 1 && mention.Type == EntityType.Organization && IsClassWord(words[0]) && IsDefinite(text, mention.Name.Start);
        int part = -1;
        for (int i = Math.Max(0, entities.Drafts.Count - MaximumCompared); i < entities.Drafts.Count; i++)
        {
            EntityDraft other = entities[i];
            if (other.Type is not (EntityType.Organization or EntityType.Event or EntityType.Work or EntityType.Product)) continue;
            foreach (string name in other.Names)
            {
                if (words.Length == 1 && Acronyms.IsAcronym(words[0]) && Acronyms.Fits(words[0], name.Split(' '))) return i;
                if (words.Length > 1 && Acronyms.IsAcronym(name) && Acronyms.Fits(name, words)) return i;
                if (mention.Type != other.Type) continue;
                if (isClassWord ? IsOfClass(words[0], name) : IsFirstPart(words, name) || IsTeam(words, name))
                    part = part < 0 || (isClassWord && other.Weight > entities[part].Weight) ? i : part;
            }
        }

        return part;
    }

    // "Equinor" for "Equinor ASA", but not "Bank" for "Bank of England".
    private static bool IsFirstPart(ReadOnlySpan<string> words, string name)
    {
        int length = 0;
        foreach (string word in words)
        {
            if (length >= name.Length || !name.AsSpan(length).StartsWith(word)) return false;
            length += word.Length;
            if (length < name.Length && name[length] != ' ') return false;
            length++;
        }

        return length < name.Length && (words.Length > 1 || EntityWords.Shared.NameCue(words[0], "of") is null) && !name.AsSpan(length).StartsWith("of ");
    }

    // "Harriers" for "Oslo Harriers": what follows a place that is listed.
    private static bool IsTeam(ReadOnlySpan<string> words, string name)
    {
        if (!name.AsSpan().EndsWith(words[^1])) return false;
        string[] all = name.Split(' ');
        if (words.Length == 1 && all.Length == 2 && all[1] == words[0] && BodyWords.IsKindWord(words[0], "club")) return true;
        int places = all.Length - words.Length;
        if (places is < 1 or > 3 || !words.SequenceEqual(all.AsSpan(places))) return false;
        return Gazetteer.Shared.Match(all, 0, places, out int length) is { Kind: GazetteerKind.Place or GazetteerKind.Capital or GazetteerKind.Country } && length == places;
    }

    // "the Church" for "Church of the Rock", "the Foundation" for "Holm Foundation".
    private static bool IsOfClass(string word, string name) =>
        name.Length > word.Length + 1
        && ((name.EndsWith(word, StringComparison.Ordinal) && name[^(word.Length + 1)] == ' ') || (name.StartsWith(word, StringComparison.Ordinal) && name.AsSpan(word.Length).StartsWith(" of ")));

    private static bool IsClassWord(string word) => (EntityWords.Shared.NameCue(word, "of") ?? EntityWords.Shared.NameCue(word, "last")) == EntityType.Organization;

    private static bool IsDefinite(AnnotatedText text, int token) =>
        token > 0 && EntityWords.Shared.DefinitenessOf(text.Syntax.LemmaOf(token - 1)) == Definiteness.Definite;

    // A bound on the names that one is compared with keeps lists of ten thousand names linear.
    private const int MaximumCompared = 200;
}
