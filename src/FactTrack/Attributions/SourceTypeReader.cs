namespace FactTrack;

/// <summary>Reads what a source is from its words, then from its entity.</summary>
internal sealed class SourceTypeReader(AttributionInput input)
{
    /// <summary>The entry of a source's words that tells most, or null: a role of a person before a name before the head noun.</summary>
    public SourceEntry? EntryOf(int head) => (MayHaveRole(head) ? Role(head) : null) ?? Name(head, SourceForm.Outlet) ?? Word(head) ?? Name(head, SourceForm.Body);

    /// <summary>True if a noun phrase is an outlet or those who write for one.</summary>
    public bool IsMedium(int head) => EntryOf(head) is
        { Form: SourceForm.Outlet or SourceForm.Media } or { Type: SourceType.Newspaper or SourceType.Broadcaster or SourceType.NewsAgency or SourceType.StateMedia };

    /// <summary>The type of a source.</summary>
    public SourceType TypeOf(SourceEntry? entry, Entity? entity, int head)
    {
        if (entry is not null) return entry.Type;
        foreach (string role in entity?.Roles ?? [])
            if (input.Sources.Find(LastWord(role)) is { Form: SourceForm.Person or SourceForm.Spokesman } found) return found.Type;
        if (entity is not null && NamedBody(entity) is { } body) return body.Type;
        return entity?.Type switch
        {
            EntityType.Person => SourceType.Person,
            EntityType.GeopoliticalEntity => SourceType.Government,
            EntityType.Group => SourceType.Group,
            EntityType.Work => SourceType.Document,
            _ => input.Syntax.NameOf(head) is NameTag.BeginPerson or NameTag.InsidePerson ? SourceType.Person : SourceType.Unknown,
        };
    }

    /// <summary>The word at a token, or the words that end with it ("state media"), or null.</summary>
    public SourceEntry? Word(int token)
    {
        if (input.Syntax.UposOf(token) == Upos.Pron) return null;
        TokenRange sentence = input.SentenceOf(token);
        for (int length = Math.Min(input.Sources.LongestWords, token + 1 - sentence.Start); length > 0; length--)
            if (Find(token + 1 - length, length) is { } found && IsMeant(found, token, length)) return found;
        return null;
    }

    // An outlet's name has its capital; a "post" or "report" inside a name ("the Ekko Post") is no document.
    private bool IsMeant(SourceEntry entry, int token, int length) =>
        entry.Form == SourceForm.Outlet ? IsCapital(token + 1 - length) : entry.Form != SourceForm.Document || input.Syntax.NameOf(token) == NameTag.Outside;

    // "the official news agency": only people have roles.
    private bool MayHaveRole(int head) =>
        input.Entities.EntitiesAt(head) is not { Count: > 0 } found || input.Entities.Entities[found[0]].Type == EntityType.Person;

    private SourceEntry? Role(int head)
    {
        foreach (int child in input.Tree.ChildrenOf(head))
        {
            if (input.Syntax.RelationOf(child) is not (Relation.Compound or Relation.NmodDesc or Relation.Appos or Relation.Flat)) continue;
            if (Word(child) is { Form: SourceForm.Person or SourceForm.Spokesman } role && IsNamed(head, child)
                && (role.Type != SourceType.Military || input.Syntax.UposOf(child) == Upos.Propn)) return role;
        }

        return null;
    }

    // "police spokesman" is a spokesman; "spokesman Holm" is one too.
    private bool IsNamed(int head, int child) => input.Syntax.RelationOf(child) == Relation.Appos || input.Syntax.UposOf(head) == Upos.Propn;

    // The words that end with the head, or with the last word of its name ("Radio Free Europe").
    private SourceEntry? Name(int head, SourceForm form)
    {
        int end = head + 1;
        foreach (int child in input.Tree.ChildrenOf(head))
            if (child == end && input.Syntax.RelationOf(child) == Relation.Flat) end++;
        int start = input.SentenceOf(head).Start;
        for (int at = end; at > head; at--)
            for (int length = Math.Min(input.Sources.LongestWords, at - start); length > 0; length--)
                if (Find(at - length, length) is { } found && found.Form == form && IsCapital(at - length)) return found;
        return null;
    }

    private SourceEntry? Find(int start, int length)
    {
        if (length == 1) return input.Sources.Find(input.Lower(start)) ?? input.Sources.Find(input.Lemma(start));
        string words = string.Join(' ', Enumerable.Range(start, length).Select(input.Lower));
        return input.Sources.Find(words);
    }

    private SourceEntry? NamedBody(Entity entity)
    {
        if (entity.Type == EntityType.Person) return null;
        return input.Sources.Find(entity.Name.ToLowerInvariant()) ?? input.Sources.Find(LastWord(entity.Name));
    }

    private static string LastWord(string words) => words[(words.LastIndexOf(' ') + 1)..].ToLowerInvariant();

    private bool IsCapital(int token) => char.IsUpper(input.Text.Tokens.Forms[token][0]);
}
