namespace FactTrack;

/// <summary>Names as runs of proper nouns, with the small words that names hold.</summary>
internal sealed class ProperNounRuns
{
    // No name is longer; a text of nothing but capitals stays linear.
    private const int MaximumLength = 12;

    private readonly EntityWords _words = EntityWords.Shared;

    /// <summary>The run of proper nouns that starts at a token; empty if none does.</summary>
    public TokenRange RunAt(AnnotatedText text, int at, int limit)
    {
        int end = IsNamePart(text, at) ? at + 1 : BodyWord(text, at, limit) + 1;
        if (end == 0) return new(at, at);
        limit = Math.Min(limit, at + MaximumLength);
        while (end < limit)
        {
            int next = Continue(text, at, end, limit);
            if (next < 0) break;
            end = next;
        }

        return new(at, end);
    }

    /// <summary>A tagged name with the class word that the model left out: "International Rescue" + "Board".</summary>
    public TokenRange Completed(AnnotatedText text, TokenRange tagged, int limit)
    {
        if (tagged.Length == 0 || tagged.End >= limit || !char.IsUpper(text.Forms[tagged.End][0])) return tagged;
        if (_words.IsParticle(text.Forms[tagged.End - 1])) return tagged with { End = tagged.End + 1 };
        bool governs = text.Syntax.HeadOf(tagged.End - 1) == tagged.End || text.Syntax.HeadOf(tagged.Start) == tagged.End;
        return governs && _words.NameCue(text.Forms[tagged.End], "last") is not null ? tagged with { End = tagged.End + 1 } : tagged;
    }

    /// <summary>A name with the legal form that a comma sets off: "Holm Shipping" + ", Inc.".</summary>
    public TokenRange WithLegalForm(AnnotatedText text, TokenRange name, int limit) =>
        name.End + 1 < limit && text.Forms[name.End] == "," && _words.NameCue(text.Forms[name.End + 1], "legal") is not null ? name with { End = name.End + 2 } : name;

    /// <summary>True if a range holds nothing but words such as "Inc." and "Group"; not for an empty one.</summary>
    public bool IsLegalForm(AnnotatedText text, TokenRange range)
    {
        for (int i = range.Start; i < range.End; i++)
            if (_words.NameCue(text.Forms[i], "last") != EntityType.Organization) return false;
        return range.Length > 0;
    }

    // The class word at the end of a name that starts with a capitalised adjective or noun ("Central Fisheries Council"), or -1.
    private int BodyWord(AnnotatedText text, int at, int limit)
    {
        if (!char.IsUpper(text.Forms[at][0]) || at == text.SentenceTokens(at).Start) return -1;
        if (text.Syntax.UposOf(at) == Upos.Noun && at + 1 < limit && IsLegalForm(text, new(at + 1, at + 2))) return at + 1;
        if (text.Syntax.UposOf(at) is not (Upos.Adj or Upos.Noun) || text.Syntax.RelationOf(at) is not (Relation.Amod or Relation.Compound)) return -1;
        int head = text.Syntax.HeadOf(at);
        if (head <= at || head >= limit || head > at + 5 || _words.NameCue(text.Forms[head], "last") is null) return -1;
        for (int i = at + 1; i <= head; i++)
            if (!char.IsUpper(text.Forms[i][0]) || text.Syntax.UposOf(i) is not (Upos.Propn or Upos.Noun or Upos.Adj)) return -1;
        return head;
    }

    /// <summary>The run without the titles and offices before the name; empty if nothing is left.</summary>
    public TokenRange WithoutTitles(AnnotatedText text, TokenRange run)
    {
        int start = run.Start;
        int lastTitle = -1;
        bool isBody = run.Length > 1 && _words.NameCue(text.Forms[run.End - 1], "last") is not null;
        if (run.Length > 1 && run.Start == text.SentenceTokens(run.Start).Start
            && _words.Noun(text.Forms[run.Start], text.Syntax.LemmaOf(run.Start)) is { Type: EntityType.Organization, Class: "organisation" }
            && _words.NameCue(text.Forms[run.Start], "of") is null && _words.NameCue(text.Forms[run.Start], "last") is null) return run with { Start = run.Start + 1 };
        for (int i = run.Start; i < run.End && !isBody; i++)
        {
            if (IsTitle(text, i, run.End - i - 1)) lastTitle = i;
            else if (_words.TitleKind(text.Forms[i]) != "modifier" && !IsCountry(text, i)) break;
        }

        if (lastTitle >= 0) start = lastTitle + 1;
        // A lone office ("the President") is no name; neither is a body that is only a kind ("the Senate" is listed).
        if (start < run.End && run.End - start == 1 && start == run.Start && _words.TitleKind(text.Forms[start]) == "modifier") start = run.End;
        return new(start, run.End);
    }

    private static bool IsCapital(AnnotatedText text, int token) =>
        char.IsUpper(text.Forms[token][0]) && text.Syntax.UposOf(token) is Upos.Propn or Upos.Noun or Upos.Adj;

    /// <summary>True for "of" and "for" after a word that they belong to: "Ministry of", "Bank of".</summary>
    public bool IsJoiner(AnnotatedText text, int token) =>
        token > 0 && token < text.Count && text.Forms[token] is "of" or "for" && _words.NameCue(text.Forms[token - 1], "of") is not null;

    // An occupation is a title only before a whole name: "Shopkeeper Anna Holm", but "Baker Hughes".
    private bool IsTitle(AnnotatedText text, int token, int rest)
    {
        if (_words.TitleKind(text.Forms[token]) is "honorific" or "rank" or "office") return true;
        return _words.Noun(text.Forms[token], text.Syntax.LemmaOf(token)) is { Type: EntityType.Person } noun
            && (noun.Class == "office" || rest > 1) && noun.Lemma.Length > 1;
    }

    private static bool IsCountry(AnnotatedText text, int token) =>
        Gazetteer.Shared.Match(text.Forms, token, token + 1, out _) is { Kind: GazetteerKind.Country or GazetteerKind.CountryAdjective };

    private bool IsNamePart(AnnotatedText text, int token) =>
        text.Syntax.UposOf(token) == Upos.Propn && char.IsUpper(text.Forms[token][0])
        && (!_words.IsNameStop(text.Forms[token]) || text.Syntax.RelationOf(token) == Relation.Flat || text.Syntax.NameOf(token) is NameTag.BeginPerson or NameTag.InsidePerson)
        && !text.Forms[token].AsSpan().ContainsAny("@/:");

    // Where the run goes on after its end, or -1.
    private int Continue(AnnotatedText text, int start, int end, int limit)
    {
        if (IsNamePart(text, end)) return IsApart(text, end) ? -1 : end + 1;
        string form = text.Forms[end];
        if (_words.IsSuffix(form)) return end + 1;
        if (end + 1 >= limit) return -1;
        bool touches = text.Text.Tokens.TouchesNext(end - 1) && text.Text.Tokens.TouchesNext(end);
        if (form is "-" or "'" && touches && char.IsLetter(text.Forms[end + 1][0]) && text.Syntax.HeadOf(end + 1) < end + 1) return end + 2;
        int particles = end;
        while (particles < limit && particles < end + 3 && _words.IsParticle(text.Forms[particles])) particles++;
        if (particles > end && particles < limit && text.Forms[particles] == "-") particles++;
        if (particles > end && particles < limit && IsCapital(text, particles)) return particles + 1;
        if (IsJoiner(text, end) && IsCapital(text, end + 1)) return EndOfListed(text, end + 1, limit);
        // "the Library of the Netherlands"
        if (IsJoiner(text, end) && end + 2 < limit && text.Forms[end + 1] == "the" && IsCapital(text, end + 2)) return EndOfListed(text, end + 2, limit);
        // "the Ministry of Trade and Industry"
        bool coordinates = form is "&" || (text.Syntax.UposOf(end) == Upos.Cconj && end - start > 2 && IsJoiner(text, end - 2) && IsConjunct(text, end + 1));
        return coordinates && IsCapital(text, end + 1) ? end + 2 : -1;
    }

    // Behind a listed name, or else behind one word.
    private static int EndOfListed(AnnotatedText text, int start, int limit) =>
        Gazetteer.Shared.Match(text.Forms, start, limit, out int length) is null ? start + 1 : start + length;

    // The word or, as in "Trade and Regional Development", what it modifies.
    private static bool IsConjunct(AnnotatedText text, int token) =>
        text.Syntax.RelationOf(token) == Relation.Conj
        || (text.Syntax.HeadOf(token) is int head && head > token && head <= token + 2 && head < text.Count && text.Syntax.RelationOf(head) == Relation.Conj && IsCapital(text, head));

    // A listed country or town after a name is its own name, unless the tree makes it part of this one.
    private static bool IsApart(AnnotatedText text, int token)
    {
        Relation relation = text.Syntax.RelationOf(token);
        if (relation is Relation.Flat or Relation.Compound or Relation.Goeswith) return false;
        int head = text.Syntax.HeadOf(token);
        if (relation is Relation.Appos or Relation.Conj or Relation.NmodPoss or Relation.Root) return text.Syntax.HeadOf(token - 1) != token;
        return head < token - MaximumLength || (text.Syntax.HeadOf(token - 1) != token && head != token - 1 && head != text.Syntax.HeadOf(token - 1));
    }
}
