namespace FactTrack;

/// <summary>Joins names to entities: listed names by their entry, other bodies by words and acronym, persons by their parts.</summary>
internal sealed class EntityLinker
{
    private readonly CapitalReader _capitals = new();
    private readonly NamesakeReader _namesakes = new();
    private readonly PersonLinker _persons = new();
    private readonly ShortBodyLinker _bodies = new();

    /// <summary>Resolves every name and demonym of an article.</summary>
    public void Link(AnnotatedText text, List<MentionDraft> mentions, EntityTable entities, CancellationToken cancellation)
    {
        GivenLinker.Link(text, mentions, entities);
        _namesakes.Read(text, mentions);
        HashSet<int> governments = _capitals.Governments(text, mentions);

        // Full names first, so that a headline's "Holm" finds the "Anna Holm" of the first paragraph.
        cancellation.ThrowIfCancellationRequested();
        foreach (MentionDraft mention in mentions)
        {
            cancellation.ThrowIfCancellationRequested();
            if (mention.Known is not null) LinkListed(text, mention, mention.Known, mentions, entities, governments);
        }

        LinkBodies(m => m is { Kind: MentionKind.Name, Type: EntityType.Organization, Name.Length: > 1 });
        _bodies.Link(text, mentions, entities);
        cancellation.ThrowIfCancellationRequested();
        _persons.Link(text, mentions, entities);
        LinkBodies(m => IsName(m) && m.Name.Length > 1);
        LinkBodies(IsName);

        void LinkBodies(Predicate<MentionDraft> isBody)
        {
            foreach (MentionDraft mention in mentions)
            {
                cancellation.ThrowIfCancellationRequested();
                if (!mention.IsResolved && isBody(mention)) LinkBody(text, mention, entities);
            }
        }
    }

    private static bool IsName(MentionDraft mention) => mention.Kind == MentionKind.Name || mention.Known is not null;

    private static void LinkListed(AnnotatedText text, MentionDraft mention, GazetteerEntry known, List<MentionDraft> mentions, EntityTable entities, HashSet<int> governments)
    {
        switch (known.Kind)
        {
            case GazetteerKind.Country: entities.Join(text, mention, entities.Country(known.Name), 1, "country"); break;
            case GazetteerKind.CountryAdjective: mention.Resolve(entities.Country(known.Country!), 1, "demonym"); break;
            case GazetteerKind.CountryShort:
                int country = entities.Find("country:" + known.Country);
                if (country >= 0) entities.Join(text, mention, country, .9, "short");
                break;
            case GazetteerKind.CountryPeople when IsState(text, mention): entities.Join(text, mention, entities.Country(known.Country!), .8, "people"); break;
            case GazetteerKind.Capital when governments.Contains(mention.Head):
                entities.Join(text, mention, Government(mention, known, mentions, entities), .85, "capital"); break;
            default:
                int index = Listed(known, mention.Noun is { IsPlace: true } ? text.Parts.Part(mention.Tokens).ToString() : known.Name, mention.Noun is null, entities);
                entities.Join(text, mention, index, .97, "listed");
                break;
        }
    }

    // "the Germans accepted it": the people as their state.
    private static bool IsState(AnnotatedText text, MentionDraft mention) =>
        mention.Tokens.Length > mention.Name.Length && text.IsSubject(mention.Head) && text.Syntax.UposOf(text.Syntax.HeadOf(mention.Head)) == Upos.Verb;

    // A capital that stands for a body of several countries does so where its own country is not spoken of.
    private static int Government(MentionDraft mention, GazetteerEntry capital, List<MentionDraft> mentions, EntityTable entities)
    {
        if (BodyWords.BodyOfCapital(capital.Name) is not { } body || mentions.Exists(m => m.Known is { Kind: GazetteerKind.Country or GazetteerKind.CountryAdjective } own && own.Country == capital.Country) || Gazetteer.Shared.Find(body) is not { } known)
            return entities.Country(capital.Country!);
        mention.Country = null;
        return Listed(known, known.Name, isCanonical: true, entities);
    }

    private static int Listed(GazetteerEntry known, string name, bool isCanonical, EntityTable entities)
    {
        int index = entities.At("listed:" + known.Name, () => new EntityDraft(name, known.Type)
        {
            Country = known.Country, IsCanonical = isCanonical, IsPlural = known.Type == EntityType.Group,
            Gender = known.Type == EntityType.Group ? Gender.Any : Gender.Neuter,
        });
        foreach (string noun in BodyWords.NounsOfKind(known.Branch).Concat(BodyWords.NounsOfPlace(known.Name))) entities[index].Nouns.Add(noun);
        return index;
    }

    private static void LinkBody(AnnotatedText text, MentionDraft mention, EntityTable entities)
    {
        string key = Key(text, mention.Name);
        int index = entities.Find(key);
        string rule = "same name";
        if (index < 0) (index, rule) = (BodyAliases.Find(text, mention, entities), "alias");
        if (index < 0)
        {
            EntityType type = mention.Type ?? EntityType.Organization;
            index = entities.Add(new EntityDraft(text.Parts.Part(mention.Name).ToString(), type)
            {
                Country = mention.Country,
                Gender = type == EntityType.Person ? Gender.Human : type == EntityType.Group ? Gender.Any : Gender.Neuter,
            });
            rule = "name";
            if (type == EntityType.Organization)
                foreach (string noun in BodyWords.NounsOfName(text.Forms.AsSpan(mention.Name.Start, mention.Name.Length))) entities[index].Nouns.Add(noun);
        }

        entities.AddKey(key, index);
        entities.Join(text, mention, index, mention.IsSure ? .95 : .8, rule);
    }

    private static string Key(AnnotatedText text, TokenRange name) => "name:" + string.Join(' ', text.Forms, name.Start, name.Length);
}
