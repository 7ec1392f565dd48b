namespace FactTrack;

/// <summary>Finds names where the tags see none or a part of one, by what their words and the words beside them tell.</summary>
internal sealed class NameRuns
{
    private const int LongestRun = 6;

    private readonly EntityWords _words = EntityWords.Shared;

    /// <summary>The name that begins at a token, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The token.</param>
    /// <param name="limit">The name ends before this token.</param>
    /// <param name="tagged">The tokens that the tags make a name; may be empty.</param>
    public NameSpan? Read(AnnotatedText text, int at, int limit, TokenRange tagged)
    {
        if (text.Forms[at] is not { Length: > 1 } form) return null;
        if (char.IsLower(form[0])) return tagged.Length == 0 && IsBrand(text, at) ? Name(at, at + 1, EntityType.Product) : null;
        if (!char.IsUpper(form[0])) return null;
        if (OwnedBody(text, at, limit) is > 0 and int owned) return Name(at, owned, EntityType.Organization);
        if (Partners(text, tagged.Length == 0 ? at + 1 : tagged.End, limit) is > 0 and int partners && text.Syntax.UposOf(at) == Upos.Propn) return Name(at, partners, EntityType.Organization);
        if (tagged.Length > 0) return tagged.Start == at && IsMonarch(text, tagged) ? Name(at + 1, tagged.End, EntityType.Person) : null;
        if (PersonRun.EndOf(text, at, limit) is > 0 and int person) return Name(at, person, EntityType.Person);
        if (BodyOf(text, at, limit) is > 0 and int body) return Name(at, body, EntityType.Organization);
        if (NamedEvent(text, at, limit) is > 0 and int named) return Name(at, named, EntityType.Event);
        return TypeOfUnknown(text, at) is { } type ? Name(at, at + 1, type) : null;
    }

    /// <summary>True for a country that stands in a row with other countries, whatever else its name may mean: "Chad, Niger and Mali".</summary>
    public static bool IsAmongCountries(AnnotatedText text, int at)
    {
        int first = text.FirstConjunct(at);
        foreach (int child in text.Tree.ChildrenOf(first))
            if (text.Syntax.RelationOf(child) == Relation.Conj && child != at && IsCountry(text, child)) return true;
        return first != at && IsCountry(text, first);
    }

    private static NameSpan Name(int start, int end, EntityType type) => new(new TokenRange(start, end), type, null, null, IsSure: true);

    private static bool IsCountry(AnnotatedText text, int at) =>
        Gazetteer.Shared.Match(text.Forms, at, text.SentenceTokens(at).End, out _) is { Kind: GazetteerKind.Country };

    // "iPhone", "eBay"; no unit such as "kWh".
    private static bool IsBrand(AnnotatedText text, int at) =>
        text.Forms[at] is { Length: > 3 } form && char.IsUpper(form[1]) && char.IsLower(form[2]) && char.IsLower(form[3]) && text.Syntax.UposOf(at) is Upos.Noun or Upos.Propn;

    // "People's Liberation Front", "Workers' Party"; 0 if there is none.
    private int OwnedBody(AnnotatedText text, int at, int limit)
    {
        if (text.Syntax.XposOf(at) != "NNPS" || at + 2 >= limit || text.Syntax.XposOf(at + 1) != "POS") return 0;
        int end = EndOfCapitals(text, at + 2, limit);
        return end > at + 2 && _words.NameCue(text.Forms[end - 1], "last") == EntityType.Organization ? end : 0;
    }

    // Behind the first name of "Holt and Sons"; 0 if no partners follow.
    private static int Partners(AnnotatedText text, int end, int limit) =>
        end + 1 < limit && text.Syntax.UposOf(end) == Upos.Cconj && char.IsUpper(text.Forms[end + 1][0]) && BodyWords.IsKindWord(text.Forms[end + 1], "partners") ? end + 2 : 0;

    // "Embassy of Brazil", "Committee to Protect Coastal Towns"; 0 if there is none.
    private int BodyOf(AnnotatedText text, int at, int limit)
    {
        if (_words.NameCue(text.Forms[at], "of") != EntityType.Organization || at + 2 >= limit || !char.IsUpper(text.Forms[at + 2][0])) return 0;
        bool isPurpose = text.Syntax.XposOf(at + 1) == "TO";
        if (!isPurpose && text.Syntax.LemmaOf(at + 1) is not ("of" or "for")) return 0;
        int end = EndOfCapitals(text, at + 2, limit);
        return end > at + (isPurpose ? 3 : 2) ? end : 0;
    }

    // "Typhoon Haruko"; 0 if there is none.
    private int NamedEvent(AnnotatedText text, int at, int limit) =>
        at + 1 < limit && _words.NameCue(text.Forms[at], "first") == EntityType.Event && char.IsUpper(text.Forms[at + 1][0]) && text.Syntax.UposOf(at + 1) == Upos.Propn
        && (text.Syntax.HeadOf(at + 1) == at || text.Syntax.HeadOf(at) == at + 1) && !_words.IsNameStop(text.Forms[at + 1]) ? at + 2 : 0;

    // "Queen Ingeborg opened it": tagged as a place.
    private bool IsMonarch(AnnotatedText text, TokenRange tagged)
    {
        if (tagged.Length != 2 || text.NameOf(tagged.Start) != NameTag.BeginPlace || !text.IsSubject(text.HeadOf(tagged))) return false;
        string title = text.Forms[tagged.Start];
        return _words.Noun(title, title) is { Class: "office" } && _words.NameCue(text.Forms[tagged.End - 1], "last") is null && Gazetteer.Shared.Match(text.Forms, tagged.Start, tagged.End, out int length) is var known && (known is null || length < tagged.Length);
    }

    // "the head of Telvor", "Veltrix chief executive Sandra Muir", "the mayor of Wexcombe".
    private EntityType? TypeOfUnknown(AnnotatedText text, int at)
    {
        if (text.Syntax.UposOf(at) != Upos.Propn || text.Syntax.XposOf(at) != "NNP" || _words.IsNameStop(text.Forms[at]) || _words.TitleKind(text.Forms[at]).Length > 0) return null;
        if (IsEmployer(text, at)) return EntityType.Organization;
        int governor = text.Syntax.HeadOf(at);
        if (text.Syntax.RelationOf(at) != Relation.Nmod || text.CaseOf(at) != "of" || governor < 0 || text.Tree.ChildOf(at, Relation.Det) >= 0 || text.IsPlural(governor)) return null;
        if (_words.Noun(text.Forms[governor], text.Syntax.LemmaOf(governor)) is not { } noun) return null;
        if (_words.IsPlaceOffice(noun.Lemma)) return EntityType.GeopoliticalEntity;
        return noun.Class is "office" or "part" ? EntityType.Organization : null;
    }

    // Before an office in small letters and the name of a person.
    private bool IsEmployer(AnnotatedText text, int at)
    {
        int name = at + 1, limit = text.SentenceTokens(at).End;
        while (name < limit && name < at + 4 && char.IsLower(text.Forms[name][0]) && text.Syntax.UposOf(name) is Upos.Noun or Upos.Adj) name++;
        return name > at + 1 && name < limit && text.NameOf(name) == NameTag.BeginPerson
            && _words.Noun(text.Forms[name - 1], text.Syntax.LemmaOf(name - 1)) is { Type: EntityType.Person, Class: "office" };
    }

    private int EndOfCapitals(AnnotatedText text, int start, int limit)
    {
        int end = start;
        while (end < limit && end < start + LongestRun && char.IsUpper(text.Forms[end][0]) && !_words.IsNameStop(text.Forms[end])) end++;
        return end;
    }
}
