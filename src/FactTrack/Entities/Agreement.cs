namespace FactTrack;

/// <summary>Whether a pronoun may stand for a mention, by number, gender and animacy.</summary>
internal static class Agreement
{
    /// <summary>What the agreement costs: 0 for full agreement, less where it is unusual; null where they do not agree.</summary>
    public static double? Fit(Pronoun pronoun, MentionDraft mention, EntityTable entities)
    {
        EntityDraft? entity = mention.Entities.Length == 1 ? entities[mention.Entities[0]] : null;
        EntityType? type = entity?.Type ?? mention.Type;
        bool plural = mention.Entities.Length > 1 || (mention.Kind == MentionKind.Pronoun ? mention.IsPlural : mention.IsPlural || entity is { IsPlural: true });
        Gender gender = entity?.Gender ?? mention.Gender;
        if (pronoun.IsPlural == true)
        {
            if (plural) return 0;
            // Who says "it" goes on with "it".
            if (mention.Pronoun is { IsPlural: false, Gender: Gender.Neuter }) return null;
            return type switch
            {
                EntityType.Group => AntecedentWeights.CollectiveAsThey,
                EntityType.Organization => AntecedentWeights.Organization,
                EntityType.GeopoliticalEntity => AntecedentWeights.Country,
                EntityType.Person when (gender & Gender.Human) == Gender.Human => AntecedentWeights.SingularThey,
                _ => null,
            };
        }

        if (pronoun.IsPlural == false && plural) return null;
        if ((gender & pronoun.Gender) == Gender.None) return null;
        if (type == EntityType.Group) return pronoun.Gender == Gender.Neuter ? AntecedentWeights.GroupAsIt : null;
        bool isKnown = (gender & ~pronoun.Gender) == Gender.None;
        return isKnown ? AntecedentWeights.KnownGender : 0;
    }
}
