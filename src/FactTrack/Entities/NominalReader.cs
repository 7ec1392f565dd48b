namespace FactTrack;

/// <summary>Reads a noun that stands for a participant as a mention with its minimal phrase.</summary>
internal sealed class NominalReader
{
    private readonly EntityWords _words = EntityWords.Shared;

    /// <summary>The mention whose head is a token, or null. Other nouns come without a type: they only rival for pronouns.</summary>
    public MentionDraft? Read(AnnotatedText text, int token, MentionDraft?[] byHead, string?[] countries)
    {
        SyntaxTable syntax = text.Syntax;
        if (syntax.UposOf(token) is not (Upos.Noun or Upos.Propn) && !IsUsedAsNoun(text, token)) return null;
        if (syntax.RelationOf(token) is Relation.Compound or Relation.Flat or Relation.Fixed or Relation.Case or Relation.Goeswith or Relation.NmodDesc) return null;
        if (syntax.UposOf(token) == Upos.Propn && _words.IsNameStop(text.Forms[token])) return null;
        string lemma = syntax.LemmaOf(token);
        EntityNoun? noun = _words.Noun(text.Forms[token], lemma);
        bool isJoint = _words.IsJointNoun(text.Forms[token], out EntityType? memberType);
        if (noun is null && !isJoint && syntax.UposOf(token) != Upos.Noun) return null;
        if (syntax.UposOf(token) == Upos.Adj && noun is not { Class: "office" }) return null;
        int start = token;
        var definiteness = Definiteness.Bare;
        bool hasName = false;
        string? country = null;
        foreach (int child in text.Tree.ChildrenOf(token))
        {
            if (child > token)
            {
                if (syntax.RelationOf(child) == Relation.Nmod && text.CaseOf(child) == "of" && byHead[child]?.Known is { Kind: GazetteerKind.Country } of)
                    (hasName, country) = (true, country ?? of.Country);
                continue;
            }

            if (!IsPremodifier(syntax.RelationOf(child))) continue;
            start = Math.Min(start, Math.Max(text.Tree.SubtreeOf(child).Start, text.SentenceTokens(token).Start));
            definiteness = Stronger(definiteness, DefinitenessOf(text, child));
            if (byHead[child] is not { Kind: not MentionKind.Pronoun } modifier) continue;
            hasName |= modifier.HasName;
            // "Danish and Swedish officials" are of neither country alone.
            if (text.Tree.ChildOf(child, Relation.Conj) >= 0) continue;
            country ??= modifier.Known?.Kind is GazetteerKind.Country or GazetteerKind.CountryAdjective or GazetteerKind.CountryShort or GazetteerKind.Capital or GazetteerKind.CountryPeople
                ? modifier.Known.Country : countries[child];
        }

        return new MentionDraft
        {
            Kind = MentionKind.Nominal,
            Tokens = new TokenRange(start, token + 1),
            Head = token,
            Sentence = text.SentenceOf(token),
            Type = noun?.Type ?? memberType,
            Noun = noun ?? (isJoint ? new EntityNoun(lemma, memberType ?? EntityType.Group, "joint", Gender.None) : null),
            IsPlural = text.IsPlural(token) || noun?.Class == "plural",
            Gender = noun is null && !isJoint ? Gender.Neuter : GenderOf(noun),
            Country = country,
            Definiteness = definiteness,
            HasName = hasName,
        };
    }

    // "The general replaced him": tagged as an adjective, but with a determiner and as a participant.
    private static bool IsUsedAsNoun(AnnotatedText text, int token) =>
        text.Syntax.UposOf(token) == Upos.Adj && text.Tree.ChildOf(token, Relation.Det) >= 0
        && (text.IsSubject(token) || text.Syntax.RelationOf(token) is Relation.Obj or Relation.Iobj or Relation.Obl or Relation.OblAgent);

    private static bool IsPremodifier(Relation relation) => relation is Relation.Det or Relation.DetPredet or Relation.Amod or Relation.Compound
        or Relation.Nummod or Relation.NmodPoss or Relation.NmodDesc or Relation.NmodUnmarked or Relation.CcPreconj;

    private static Gender GenderOf(EntityNoun? noun) => noun?.Type switch
    {
        EntityType.Person => noun.Gender == Gender.None ? Gender.Human : noun.Gender,
        null or EntityType.Group => Gender.Any,
        _ => Gender.Neuter,
    };

    private Definiteness DefinitenessOf(AnnotatedText text, int child)
    {
        switch (text.Syntax.RelationOf(child))
        {
            case Relation.NmodPoss: return Definiteness.Possessed;
            case Relation.Det or Relation.DetPredet or Relation.CcPreconj: return _words.DefinitenessOf(text.Syntax.LemmaOf(child));
            default: return Definiteness.Bare;
        }
    }

    private static Definiteness Stronger(Definiteness a, Definiteness b) => b == Definiteness.Bare ? a : b;
}
