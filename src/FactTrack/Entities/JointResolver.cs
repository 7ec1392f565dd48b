namespace FactTrack;

/// <summary>Resolves plurals that stand for participants named before: "the two leaders", "both countries".</summary>
internal sealed class JointResolver(Discourse discourse)
{
    private const int MaximumDistance = 6;

    /// <summary>True if the description was resolved.</summary>
    public bool Resolve(MentionDraft mention)
    {
        AnnotatedText text = discourse.Text;
        if (mention.Definiteness != Definiteness.Definite || mention.HasName) return false;
        if (!EntityWords.Shared.IsJointNoun(text.Forms[mention.Head], out EntityType? type, out int count) || !IsPlain(text, mention.Head)) return false;
        int number = text.Tree.ChildOf(mention.Head, Relation.Nummod);
        if (number >= 0) count = EntityWords.Shared.SmallNumber(text.Syntax.LemmaOf(number));
        for (int i = discourse.Groups.Count - 1; i >= 0; i--)
        {
            JointGroup group = discourse.Groups[i];
            if (mention.Sentence - group.Sentence > MaximumDistance) break;
            if (Members(group, type) is not { } members || (count > 0 && members.Length != count)) continue;
            mention.Resolve(members, group.IsCoordinated ? .85 : .75, "joint");
            return true;
        }

        return type == EntityType.GeopoliticalEntity && count is 0 or 2 && ResolveToLastTwo(mention);
    }

    // Two countries and no third in the sentences just before.
    private bool ResolveToLastTwo(MentionDraft mention)
    {
        var countries = new List<int>();
        for (int i = discourse.IndexOf(mention) - 1; i >= 0 && mention.Sentence - discourse.Mentions[i].Sentence <= 2; i--)
        {
            MentionDraft other = discourse.Mentions[i];
            if (other.Kind != MentionKind.Name || other.Entities.Length != 1) continue;
            EntityDraft entity = discourse.Entities[other.Entities[0]];
            if (entity.Type != EntityType.GeopoliticalEntity || entity.Country != entity.Name || countries.Contains(other.Entities[0])) continue;
            countries.Add(other.Entities[0]);
            if (countries.Count > 2) return false;
        }

        if (countries.Count != 2) return false;
        countries.Reverse();
        mention.Resolve([.. countries], .65, "last two");
        return true;
    }

    // The members themselves, or the countries of persons: "the countries" of Kim and Putin.
    private int[]? Members(JointGroup group, EntityType? type)
    {
        if (type is null || group.Type == type) return group.Entities;
        if (type != EntityType.GeopoliticalEntity || group.Type != EntityType.Person) return null;
        var countries = new List<int>();
        foreach (int person in group.Entities)
        {
            if (discourse.Entities[person].Country is not { } country) return null;
            int index = discourse.Entities.Country(country);
            if (!countries.Contains(index)) countries.Add(index);
        }

        return countries.Count == group.Entities.Length ? [.. countries] : null;
    }

    // No restriction of its own: "the countries confronting Washington" are others.
    private static bool IsPlain(AnnotatedText text, int head)
    {
        foreach (int child in text.Tree.ChildrenOf(head))
        {
            Relation relation = text.Syntax.RelationOf(child);
            if (relation is Relation.Amod or Relation.Compound or Relation.Acl or Relation.AclRelcl or Relation.NmodPoss
                || (relation == Relation.Nmod && child > head)
                || (relation == Relation.Nummod && EntityWords.Shared.SmallNumber(text.Syntax.LemmaOf(child)) < 2))
                return false;
        }

        return true;
    }
}
