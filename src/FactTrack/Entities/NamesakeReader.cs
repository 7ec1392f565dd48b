namespace FactTrack;

/// <summary>Tells persons from the places whose names they bear: where an article has an "Anna Paris", "Paris claims" is she; so too "Cuban said" beside a "Mark Cuban".</summary>
internal sealed class NamesakeReader
{
    /// <summary>Makes listed places that are the family name of a person, and act or own something, names of persons.</summary>
    public void Read(AnnotatedText text, List<MentionDraft> mentions)
    {
        HashSet<string>? families = null;
        foreach (MentionDraft mention in mentions)
        {
            if (mention is not { Kind: MentionKind.Name, Type: EntityType.Person, IsSure: true, Known: null, Name.Length: 2 or 3 }) continue;
            (families ??= new HashSet<string>(StringComparer.Ordinal)).Add(PersonName.Read(text.Forms.AsSpan(mention.Name.Start, mention.Name.Length)).Family);
        }

        if (families is null) return;
        for (int i = 0; i < mentions.Count; i++)
        {
            if (mentions[i] is not { Known.Kind: GazetteerKind.Capital or GazetteerKind.Place or GazetteerKind.Country or GazetteerKind.CountryAdjective, Tokens.Length: 1 } mention) continue;
            if (families.Contains(text.Forms[mention.Head]) && Acts(text, mention.Head)) mentions[i] = Person(mention);
        }
    }

    private static MentionDraft Person(MentionDraft place) => new()
    {
        Kind = MentionKind.Name,
        Tokens = place.Tokens,
        Head = place.Head,
        Sentence = place.Sentence,
        Name = place.Tokens,
        Type = EntityType.Person,
        Gender = Gender.Human,
        Definiteness = Definiteness.Definite,
        HasName = true,
    };

    private static bool Acts(AnnotatedText text, int token) =>
        text.Syntax.RelationOf(text.FirstConjunct(token)) is Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter or Relation.Obj or Relation.Iobj
            or Relation.OblAgent or Relation.NmodPoss or Relation.Appos;
}
