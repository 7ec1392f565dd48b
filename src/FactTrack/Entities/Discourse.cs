namespace FactTrack;

/// <summary>What has been said before: mentions in order, the groups among them, and the mention of each token.</summary>
internal sealed class Discourse
{
    private readonly int[] _byToken;

    public Discourse(AnnotatedText text, List<MentionDraft> mentions, EntityTable entities)
    {
        (Text, Mentions, Entities) = (text, mentions, entities);
        Speech = new Speech(text);
        _byToken = new int[text.Count];
        Array.Fill(_byToken, -1);
        for (int i = 0; i < mentions.Count; i++) _byToken[mentions[i].Head] = i;
        // Parsers differ on which word of a title and name is the head; each finds the whole.
        for (int i = 0; i < mentions.Count; i++)
            for (int token = mentions[i].Name.Start; token < mentions[i].Name.End; token++)
                if (_byToken[token] < 0) _byToken[token] = i;
    }

    public AnnotatedText Text { get; }

    public List<MentionDraft> Mentions { get; }

    public EntityTable Entities { get; }

    public Speech Speech { get; }

    public List<JointGroup> Groups { get; } = [];

    /// <summary>The mention whose head is a token, or null.</summary>
    public MentionDraft? At(int token) => token < 0 || _byToken[token] < 0 ? null : Mentions[_byToken[token]];

    /// <summary>The place of a mention among all.</summary>
    public int IndexOf(MentionDraft mention) => _byToken[mention.Head];

    /// <summary>The one entity of the mention at a token, or -1.</summary>
    public int EntityAt(int token) => At(token) is { Entities.Length: 1 } mention ? mention.Entities[0] : -1;

    /// <summary>The entity that possesses a noun ("his government", "Russia's army"), or -1.</summary>
    public int OwnerOf(int token)
    {
        int possessor = Text.Tree.ChildOf(token, Relation.NmodPoss);
        return possessor < 0 ? -1 : EntityAt(possessor);
    }

    /// <summary>Notes the groups that a mention completes, after it was resolved.</summary>
    public void NoteGroups(MentionDraft mention)
    {
        if (mention.Entities.Length != 1 || mention.IsPlural) return;
        EntityDraft entity = Entities[mention.Entities[0]];
        if (entity.Type is not (EntityType.Person or EntityType.GeopoliticalEntity or EntityType.Organization)) return;
        if (Text.Syntax.RelationOf(mention.Head) == Relation.Conj) NoteCoordination(mention, entity.Type);
        else NotePair(mention, entity.Type);
    }

    private void NoteCoordination(MentionDraft mention, EntityType type)
    {
        int first = Text.FirstConjunct(mention.Head);
        int start = EntityAt(first);
        if (start < 0) return;
        bool extends = Groups.Count > 0 && Groups[^1].Head == first && Groups[^1].IsCoordinated;
        int[] members = extends ? Groups[^1].Entities : [start];
        if (members.Length == MaximumMembers || members.Contains(mention.Entities[0]) || Entities[start].Type != type) return;
        var group = new JointGroup([.. members, mention.Entities[0]], first, mention.Head, mention.Sentence, type, IsCoordinated: true);
        if (extends) Groups[^1] = group;
        else Groups.Add(group);
    }

    // "Kim told Putin", "Holm met with Berg", "Putin's meeting with Trump".
    private void NotePair(MentionDraft mention, EntityType type)
    {
        SyntaxTable syntax = Text.Syntax;
        int governor = syntax.HeadOf(mention.Head);
        if (governor < 0) return;
        int other = syntax.RelationOf(mention.Head) switch
        {
            Relation.Obj or Relation.Iobj or Relation.Obl => Text.SharedSubjectOf(governor),
            Relation.Nmod => Text.Tree.ChildOf(governor, Relation.NmodPoss),
            _ => -1,
        };
        if (syntax.RelationOf(mention.Head) is Relation.Obl or Relation.Nmod && !IsOtherSide(mention.Head, governor)) return;
        if (other < 0 && syntax.RelationOf(mention.Head) == Relation.Nmod && Text.Syntax.RelationOf(governor) == Relation.Obj) other = Text.SharedSubjectOf(syntax.HeadOf(governor));
        int entity = EntityAt(other);
        if (entity < 0 || entity == mention.Entities[0] || Entities[entity].Type != type || Entities[entity].IsPlural) return;
        Groups.Add(new JointGroup([entity, mention.Entities[0]], other, mention.Head, mention.Sentence, type, IsCoordinated: false));
    }

    // "met with Berg", "spoke to Berg".
    private bool IsOtherSide(int token, int governor)
    {
        string marker = Text.CaseOf(token);
        return EntityWords.Shared.IsCompanyMarker(marker) || (EntityWords.Shared.IsAddresseeMarker(marker) && EntityWords.Shared.IsReciprocal(Text.Syntax.LemmaOf(governor)));
    }

    private const int MaximumMembers = 8;
}
