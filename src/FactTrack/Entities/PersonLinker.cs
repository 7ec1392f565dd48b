namespace FactTrack;

/// <summary>Joins the names of persons: full names first, then surnames, titles with surnames and first names.</summary>
internal sealed class PersonLinker
{
    private readonly EntityWords _words = EntityWords.Shared;

    /// <summary>Resolves the names of persons, and single words that are part of a person's name.</summary>
    public void Link(AnnotatedText text, List<MentionDraft> mentions, EntityTable entities)
    {
        var known = new Dictionary<string, List<(int Entity, PersonName Name, int Head)>>(StringComparer.OrdinalIgnoreCase);
        foreach (MentionDraft mention in mentions)
        {
            if (mention is not { Given: not null, Type: EntityType.Person, IsResolved: true }) continue;
            PersonName name = PersonName.Read(text.Forms.AsSpan(mention.Name.Start, mention.Name.Length));
            Remember(known, name.Family, (mention.Entities[0], name, mention.Head));
        }

        Dictionary<string, int> alone = FirstAlone(text, mentions);
        foreach (MentionDraft mention in mentions)
            if (IsOpen(mention) && mention.Type == EntityType.Person && (IsWhole(text, mention) || SharedFamily(text, mention) is not null)) LinkFull(text, mention, entities, known, alone);
        foreach (MentionDraft mention in mentions)
            if (IsOpen(mention) && (mention.Name.Length == 1 || mention.Type == EntityType.Person)) LinkShort(text, mention, entities, known);
        // What is left are persons known by one word, and doubtful names with several.
        foreach (MentionDraft mention in mentions)
            if (IsOpen(mention) && mention.Type == EntityType.Person) LinkFull(text, mention, entities, known, alone);
    }

    // "Mark and Susan Ellery": the first has the family name of the second.
    private PersonName? SharedFamily(AnnotatedText text, MentionDraft mention)
    {
        int next = mention.Name.End + 1;
        if (mention.Name.Length != 1 || next + 1 >= text.SentenceTokens(mention.Head).End || text.Syntax.UposOf(next - 1) != Upos.Cconj) return null;
        string given = text.Forms[mention.Name.Start];
        if (!_words.IsGivenName(given) || !_words.IsGivenName(text.Forms[next]) || text.Syntax.UposOf(next + 1) != Upos.Propn || text.Syntax.HeadOf(next + 1) != next) return null;
        return new PersonName([given, text.Forms[next + 1]], given, text.Forms[next + 1]);
    }

    // Where each word first stands alone as a person's name.
    private static Dictionary<string, int> FirstAlone(AnnotatedText text, List<MentionDraft> mentions)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (MentionDraft mention in mentions)
            if (mention is { Kind: MentionKind.Name, Type: EntityType.Person, Name.Length: 1 }) first.TryAdd(text.Forms[mention.Name.Start], mention.Head);
        return first;
    }

    private static bool IsWhole(AnnotatedText text, MentionDraft mention) =>
        mention.Name.Length > 1 && PersonName.Read(text.Forms.AsSpan(mention.Name.Start, mention.Name.Length)).Given is not null;

    private static bool IsOpen(MentionDraft mention) => mention.Kind == MentionKind.Name && !mention.IsResolved && mention.Known is null && mention.Given is null;

    private void LinkFull(AnnotatedText text, MentionDraft mention, EntityTable entities, Dictionary<string, List<(int, PersonName, int)>> known, Dictionary<string, int> alone)
    {
        PersonName name = SharedFamily(text, mention) ?? PersonName.Read(text.Forms.AsSpan(mention.Name.Start, mention.Name.Length));
        string key = "person:" + string.Join(' ', name.Words).Replace('-', ' ').ToLowerInvariant();
        int index = entities.Find(key);
        if (index < 0 && name.Words.Length == 2) index = entities.Find($"person:{name.Words[1].Replace('-', ' ').ToLowerInvariant()} {name.Words[0].Replace('-', ' ').ToLowerInvariant()}");
        if (index < 0 && known.TryGetValue(name.Family, out List<(int Entity, PersonName Name, int Head)>? family))
            foreach ((int entity, PersonName other, _) in family)
                if (name.Fits(other) && Agrees(entities[entity], mention)) index = entity;
        if (index < 0) index = WithDoubleSurname(name, known, entities, mention);
        if (index < 0)
            index = entities.Add(new EntityDraft(mention.Name.Length == 1 ? string.Join(' ', name.Words) : text.Parts.Part(mention.Name).ToString(), EntityType.Person) { Gender = Gender.Human });
        entities.AddKey(key, index);
        Remember(known, name.Family, (index, name, mention.Head));
        if (WithoutArticle(name.Family) is { } bare) Remember(known, bare, (index, name, mention.Head));
        if (name.Words[^1] != name.Family) Remember(known, name.Words[^1], (index, name, mention.Head));
        // The first of two surnames: "Peña" for "Rodrigo Peña Alvear"; whoever was called so before is somebody else.
        for (int i = 1; i < name.Words.Length - 1; i++)
            if (name.Words[i].Length > 2 && !_words.IsGivenName(name.Words[i]) && alone.GetValueOrDefault(name.Words[i], int.MaxValue) > mention.Head) Remember(known, name.Words[i], (index, name, mention.Head));
        if (name.Given is { } given)
        {
            Remember(known, given, (index, name, mention.Head));
            entities[index].Narrow(_words.GivenNameGender(given));
        }

        entities.Join(text, mention, index, mention.IsSure ? .97 : .85, "name");
    }

    // "Ruiz Salcedo" for "María Fernanda Ruiz Salcedo", "Abdel Karim" for "Hassan Abdel Karim".
    private static int WithDoubleSurname(PersonName name, Dictionary<string, List<(int Entity, PersonName Name, int Head)>> known, EntityTable entities, MentionDraft mention)
    {
        if (name.Words.Length < 2 || !known.TryGetValue(name.Words[^1], out List<(int Entity, PersonName Name, int Head)>? persons)) return -1;
        foreach ((int entity, PersonName other, _) in persons)
        {
            (string[] whole, string[] part) = other.Words.Length > name.Words.Length ? (other.Words, name.Words) : (name.Words, other.Words);
            if (part.Length > 1 && whole.Length > part.Length && whole.AsSpan(whole.Length - part.Length).SequenceEqual(part) && Agrees(entities[entity], mention)) return entity;
        }

        return -1;
    }

    // Of the fitting persons the one of whom the article tells most, the first of equals; family name before first name.
    private static void LinkShort(AnnotatedText text, MentionDraft mention, EntityTable entities, Dictionary<string, List<(int Entity, PersonName Name, int Head)>> known)
    {
        string word = mention.Name.Length == 1 ? text.Forms[mention.Name.Start] : PersonName.Read(text.Forms.AsSpan(mention.Name.Start, mention.Name.Length)).Family;
        if (!known.TryGetValue(word, out List<(int Entity, PersonName Name, int Head)>? persons) && (WithoutArticle(word) is not { } bare || !known.TryGetValue(bare, out persons))) return;
        if (mention.Type != EntityType.Person && mention.IsSure && Acronyms.IsAcronym(word)) return;
        int best = -1, bestRank = -1;
        bool several = false;
        foreach ((int entity, PersonName name, int head) in persons)
        {
            if (!Agrees(entities[entity], mention)) continue;
            int rank = (string.Equals(name.Family, word, StringComparison.OrdinalIgnoreCase) ? 1 << 28 : 0) + (head < mention.Head ? 1 << 27 : 0) + Math.Min(entities[entity].Weight, (1 << 27) - 1);
            several |= best >= 0 && best != entity;
            if (rank > bestRank) (best, bestRank) = (entity, rank);
        }

        if (best >= 0) entities.Join(text, mention, best, several ? .75 : .95, "surname");
    }

    // "Assad" for "al-Assad", however the article is written.
    private static string? WithoutArticle(string family)
    {
        int hyphen = family.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && hyphen + 1 < family.Length && EntityWords.Shared.IsParticle(family[..hyphen].ToLowerInvariant()) ? family[(hyphen + 1)..] : null;
    }

    private static bool Agrees(EntityDraft entity, MentionDraft mention) =>
        mention.Gender == Gender.None || (entity.Gender & mention.Gender) != Gender.None;

    private static void Remember(Dictionary<string, List<(int Entity, PersonName Name, int Head)>> known, string word, (int Entity, PersonName, int) person)
    {
        if (!known.TryGetValue(word, out List<(int Entity, PersonName, int)>? persons)) known[word] = persons = [];
        if (persons.Count == MaximumNamesakes) return;
        if (persons.Count == 0 || persons[^1].Entity != person.Entity) persons.Add(person);
    }

    // Namesakes compared at most, so that odd texts stay linear.
    private const int MaximumNamesakes = 32;
}
