namespace FactTrack;

/// <summary>Tells what belongs to a name from what only stands beside it: titles before persons, legal forms behind bodies.</summary>
internal sealed class NameParts
{
    private const int LongestRun = 6, LongestSyllable = 6;

    private readonly EntityWords _words = EntityWords.Shared;

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

    /// <summary>Where a name goes on behind "&amp;" ("Pellman &amp; Osgood"), or its own end.</summary>
    public static int EndOfPartners(AnnotatedText text, TokenRange name, int limit)
    {
        int end = name.End;
        while (end + 1 < limit && text.Forms[end] == "&" && char.IsUpper(text.Forms[end + 1][0]))
            for (end += 2; end < limit && text.NameOf(end) is not NameTag.Outside && (int)text.NameOf(end) % 2 == 0;) end++;
        return end;
    }

    /// <summary>A person's name with what the tags left out: "Pieter" + "de Vries", "Ji" + "-hoon".</summary>
    public TokenRange WithRest(AnnotatedText text, TokenRange name, int limit)
    {
        if (name.Length == 0) return name;
        for (int next = name.End; next < limit; next = name.End)
        {
            int last = next;
            while (last < limit && last < next + 3 && _words.IsParticle(text.Forms[last])) last++;
            if (last > next && last < limit && text.Forms[last] == "-") last++;
            bool goesOn = last > next && last < limit && char.IsUpper(text.Forms[last][0]) && text.Syntax.UposOf(last) == Upos.Propn;
            if (!goesOn && last == next && text.Forms[next] == "-" && next + 1 < limit && text.Text.Tokens.TouchesNext(next - 1) && text.Text.Tokens.TouchesNext(next))
                (goesOn, last) = (GoesOnBehindHyphen(text, name, next + 1), next + 1);
            else if (!goesOn && name.Length > 2 && text.Forms[next - 2] == "-" && text.NameOf(next) is NameTag.BeginPerson or NameTag.InsidePerson)
                (goesOn, last) = (name.Contains(text.Syntax.HeadOf(next)), next);
            if (!goesOn && next + 1 < limit && IsOpenNickname(text, name, next)) (goesOn, last) = (true, next + 1);
            if (!goesOn) break;
            name = name with { End = last + 1 };
        }

        return name;
    }

    // The rest behind Eduardo "Lalo: the closing mark and the family name.
    private static bool IsOpenNickname(AnnotatedText text, TokenRange name, int next) =>
        text.Syntax.UposOf(next) == Upos.Punct && text.Forms[next] is not ("," or "." or "-") && text.Forms.AsSpan(name.Start, name.Length).Count(text.Forms[next]) == 1
        && text.Text.Tokens.TouchesNext(next - 1) && char.IsUpper(text.Forms[next + 1][0]) && text.Syntax.UposOf(next + 1) == Upos.Propn;

    // "Ji-hoon", "Jae-in", "Marie-Claire", but not "Kim-led" and "US-China".
    private bool GoesOnBehindHyphen(AnnotatedText text, TokenRange name, int token)
    {
        if (text.Syntax.UposOf(token) == Upos.Verb) return false;
        bool isWhole = name.Contains(text.Syntax.HeadOf(token));
        if (isWhole && text.Syntax.UposOf(token) is Upos.Propn or Upos.Noun or Upos.X) return true;
        if (char.IsUpper(text.Forms[token][0])) return isWhole || (name.Length == 1 && _words.IsGivenName(text.Forms[name.Start]) && _words.IsGivenName(text.Forms[token]));
        return name.Length > 1 && _words.IsFamilyFirst(text.Forms[name.Start]) && text.Forms[token].Length <= LongestSyllable && char.IsLower(text.Forms[token][0]);
    }

    /// <summary>True for "Mr", "Dr" and their kind.</summary>
    public bool IsHonorific(string form) => _words.TitleKind(form) == "honorific";

    /// <summary>Capitalised words up to one that tells what kind of body they name ("Halden Pharmaceuticals"), where no tag does; empty if there are none.</summary>
    public TokenRange CuedRun(AnnotatedText text, int at, int limit)
    {
        int end = at;
        while (end < limit && end < at + LongestRun && char.IsUpper(text.Forms[end][0]) && text.Syntax.UposOf(end) is Upos.Propn or Upos.Noun or Upos.Adj && text.NameOf(end) == NameTag.Outside) end++;
        return end - at > 1 && (_words.NameCue(text.Forms[end - 1], "last") is EntityType.Organization || BodyWords.IsKindWord(text.Forms[end - 1])) && (text.Syntax.UposOf(at) == Upos.Propn || text.Syntax.XposOf(at) == "NNP") && !_words.IsNameStop(text.Forms[at]) ? new(at, end) : new(at, at);
    }

    /// <summary>A person's name without the titles and offices before it; empty if nothing is left.</summary>
    public TokenRange WithoutTitles(AnnotatedText text, TokenRange name)
    {
        int start = name.Start;
        int lastTitle = -1;
        for (int i = name.Start; i < name.End; i++)
        {
            if (IsTitle(text, i, name.End - i - 1)) lastTitle = i;
            else if (_words.TitleKind(text.Forms[i]) != "modifier" && !IsCountry(text, i)) break;
        }

        if (lastTitle >= 0) start = lastTitle + 1;
        return new(start, name.End);
    }

    // An occupation is a title only before a whole name: "Shopkeeper Anna Holm", but "Baker Hughes".
    private bool IsTitle(AnnotatedText text, int token, int rest)
    {
        if (_words.TitleKind(text.Forms[token]) is "honorific" or "rank" or "office") return true;
        return _words.Noun(text.Forms[token], text.Syntax.LemmaOf(token)) is { Type: EntityType.Person } noun
            && (noun.Class == "office" || rest > 1) && noun.Lemma.Length > 1;
    }

    private static bool IsCountry(AnnotatedText text, int token) =>
        Gazetteer.Shared.Match(text.Forms, token, token + 1, out _) is { Kind: GazetteerKind.Country or GazetteerKind.CountryAdjective };
}
