namespace FactTrack;

/// <summary>What a pronoun says of what it stands for.</summary>
/// <param name="Gender">The genders it may stand for.</param>
/// <param name="IsPlural">True, false, or null where it may be either.</param>
/// <param name="Kind">Third person, reflexive or relative.</param>
internal sealed record Pronoun(Gender Gender, bool? IsPlural, PronounKind Kind)
{
    public static Pronoun Read(LexiconEntry entry)
    {
        Gender gender = EntityWords.ReadGender(entry["gender"]);
        if (gender == Gender.None)
        {
            gender = entry["stands-for"] switch
            {
                "person" => Gender.Human,
                "thing" => Gender.Neuter,
                "any" => Gender.Any,
                string other => throw entry.Broken($"'{other}' is not one of person, thing, any."),
            };
        }

        bool? plural = entry["number"] switch { "singular" => false, "plural" => true, _ => null };
        return new Pronoun(gender, plural, entry.Read<PronounKind>("kind"));
    }
}
