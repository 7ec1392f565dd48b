namespace FactTrack;

/// <summary>Tells what a name names, by the parser's tag, its words, its shape and its place in the sentence.</summary>
internal sealed class NameClassifier
{
    private readonly EntityWords _words = EntityWords.Shared;

    /// <summary>The type of a name; not sure where nothing but a default speaks.</summary>
    public EntityType Classify(AnnotatedText text, TokenRange name, out bool sure)
    {
        sure = true;
        string first = text.Forms[name.Start], last = text.Forms[name.End - 1];
        if (name.Start > text.SentenceTokens(name.Start).Start && _words.TitleKind(text.Forms[name.Start - 1]) == "honorific") return EntityType.Person;
        if (text.Forms.AsSpan(name.Start, name.Length).Contains("&")) return EntityType.Organization;
        if (name.Length > 1 && _words.NameCue(last, "last") is { } byLast && !IsPersonTag(text, name)) return byLast;
        if (OfCue(text, name) is { } byOf) return byOf;
        if (name.Length > 1 && _words.NameCue(first, "first") is { } byFirst && (byFirst == EntityType.Event || !IsPersonTag(text, name))) return byFirst;
        if (name.Length > 1 && !IsPersonTag(text, name) && BodyWords.IsKindWord(last)) return EntityType.Organization;
        if (text.NameOf(name.Start) == NameTag.BeginPlace && Described(text, name) is { } described) return described;
        if (name.Length < 3 && text.NameOf(name.Start) == NameTag.BeginOrganization && IsSeat(text, name)) return EntityType.GeopoliticalEntity;
        if (name.Length == 1 && IsPersonTag(text, name) && IsAcronym(text, name.Start)) return EntityType.Organization;
        switch (text.NameOf(name.Start))
        {
            case NameTag.BeginPerson or NameTag.InsidePerson when name.Length == 1 && text.Syntax.XposOf(name.Start) == "NNPS": return EntityType.Group;
            case NameTag.BeginPerson or NameTag.InsidePerson: return EntityType.Person;
            case NameTag.BeginOrganization or NameTag.InsideOrganization: return EntityType.Organization;
            case NameTag.BeginPlace or NameTag.InsidePlace when name.Length > 1 && (_words.IsGivenName(first) || HasParticle(text, name) || (_words.IsFamilyFirst(first) && text.Forms[name.End - 2] == "-")): return EntityType.Person;
            case NameTag.BeginPlace or NameTag.InsidePlace when name.Length == 1 && _words.IsGivenName(first) && !IsPlaced(text, name): return EntityType.Person;
            case NameTag.BeginPlace or NameTag.InsidePlace: return EntityType.GeopoliticalEntity;
            case NameTag.BeginOther or NameTag.InsideOther: return name.Length == 1 || last.Any(char.IsDigit) ? EntityType.Product : EntityType.Work;
        }

        if (FollowsTitle(text, name) || IsPersonShape(text, name) || (_words.IsGivenName(first) && HasParticle(text, name))) return EntityType.Person;
        bool isIdle = text.NameOf(name.Start) == NameTag.Outside && !Acts(text, text.HeadOf(name));
        if (!isIdle && name.Length == 1 && first.Length is > 1 and <= 6 && first.All(char.IsUpper)) return EntityType.Organization;
        if (IsPlaced(text, name)) return EntityType.GeopoliticalEntity;
        sure = false;
        int head = text.HeadOf(name);

        // "set to ISO 6400": what the model knows for no name and does nothing is a thing, if it names anything.
        if (isIdle && (name.Length == 1 || !_words.IsGivenName(first))) return EntityType.Product;
        return text.Syntax.RelationOf(head) == Relation.Compound ? EntityType.Organization
            : name.Length is 2 or 3 || text.IsSubject(head) || text.Syntax.RelationOf(head) == Relation.Iobj ? EntityType.Person : EntityType.Organization;
    }

    // "Oakmere, a retailer": what its apposition says, or null.
    private EntityType? Described(AnnotatedText text, TokenRange name)
    {
        int noun = text.Tree.ChildOf(text.HeadOf(name), Relation.Appos);
        return noun >= 0 && text.Syntax.UposOf(noun) == Upos.Noun && _words.Noun(text.Forms[noun], text.Syntax.LemmaOf(noun)) is { Type: EntityType.Organization or EntityType.Person } described ? described.Type : null;
    }

    // "the Bishop of Wexcombe"
    private bool IsSeat(AnnotatedText text, TokenRange name)
    {
        int head = text.HeadOf(name), office = text.Syntax.HeadOf(head);
        return office >= 0 && text.CaseOf(head) == "of" && _words.Noun(text.Forms[office], text.Syntax.LemmaOf(office)) is { } noun && _words.IsPlaceOffice(noun.Lemma);
    }

    // A subject, an agent or an owner.
    private static bool Acts(AnnotatedText text, int token) =>
        text.IsSubject(token) || text.Syntax.RelationOf(token) is Relation.NmodPoss or Relation.OblAgent or Relation.Iobj;

    /// <summary>True for a word in capitals among words that are not.</summary>
    public static bool IsAcronym(AnnotatedText text, int token)
    {
        string form = text.Forms[token];
        if (form.Length is < 3 or > 6 || !form.All(char.IsUpper)) return false;
        TokenRange sentence = text.SentenceTokens(token);
        for (int i = Math.Max(sentence.Start, token - 2); i < Math.Min(sentence.End, token + 3); i++)
            if (char.IsLower(text.Forms[i][^1])) return true;
        return false;
    }

    private static bool IsPlaced(AnnotatedText text, TokenRange name)
    {
        int head = text.HeadOf(name);
        return text.CaseOf(head) is "in" or "near" or "at" && text.Syntax.RelationOf(head) is not Relation.NmodPoss;
    }

    private static bool IsPersonTag(AnnotatedText text, TokenRange name) => text.NameOf(name.Start) == NameTag.BeginPerson;

    private EntityType? OfCue(AnnotatedText text, TokenRange name)
    {
        for (int i = name.Start + 1; i + 1 < name.End; i++)
            if (text.Forms[i] is "of" or "for") return _words.NameCue(text.Forms[i - 1], "of");
        return null;
    }

    // "Ludwig van den Berg"; places with such words are listed.
    private bool HasParticle(AnnotatedText text, TokenRange name)
    {
        for (int i = name.Start + 1; i < name.End - 1; i++)
            if (char.IsLower(text.Forms[i][0]) && _words.IsParticle(text.Forms[i])) return true;
        return false;
    }

    private bool FollowsTitle(AnnotatedText text, TokenRange name)
    {
        if (name.Start == text.SentenceTokens(name.Start).Start) return false;
        int before = name.Start - 1;
        if (_words.TitleKind(text.Forms[before]) is "honorific" or "rank" or "office") return true;
        return _words.Noun(text.Forms[before], text.Syntax.LemmaOf(before)) is { Type: EntityType.Person } && !text.IsPlural(before)
            && text.Syntax.RelationOf(name.Start) is not (Relation.Obj or Relation.Obl);
    }

    private bool IsPersonShape(AnnotatedText text, TokenRange name)
    {
        string first = text.Forms[name.Start];
        if (name.Length == 1) return _words.IsGivenName(first);
        if (_words.IsGivenName(first)) return true;
        return _words.IsFamilyFirst(first) && name.Length <= 5;
    }
}
