namespace FactTrack;

/// <summary>Persons' names that the tags miss: a listed given name with a family name behind it, or the hyphenated given names of East Asia behind a family name.</summary>
internal static class PersonRun
{
    private const int LongestRun = 8, LongestSyllable = 6;
    private const byte Family = 8;

    /// <summary>The end of the name that begins at a token, or 0.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">A token that no tag makes a name.</param>
    /// <param name="limit">The name ends before this token.</param>
    public static int EndOf(AnnotatedText text, int at, int limit)
    {
        if (FirstOf(text, at, limit) is > 0 and int first) return first;
        bool isGiven = NameWords.Of(text.Forms[at]).IsGivenName, isFamilyFirst = EntityWords.Shared.IsFamilyFirst(text.Forms[at]);
        if ((!isGiven && !isFamilyFirst) || !(text.Syntax.UposOf(at) == Upos.Propn || (at > text.SentenceTokens(at).Start && text.Syntax.UposOf(at) is Upos.Noun or Upos.X))) return 0;
        int end = at + 1, capitals = 1;
        bool isHyphenated = false, hasParticle = false;
        limit = Math.Min(limit, at + LongestRun);
        while (end < limit)
        {
            if (IsCapital(text, end)) capitals++;
            else if (AfterParticles(text, end, limit) is > 0 and int behind) (end, capitals, hasParticle) = (behind, capitals + 1, true);
            else if (IsNickname(text, end, limit)) end += 2;
            else if (isFamilyFirst && capitals > 1 && IsSyllable(text, end, limit)) (end, isHyphenated) = (end + 1, true);
            else break;
            end++;
        }

        bool isWhole = capitals > 1 && isGiven && (hasParticle || (NameWords.Of(text.Forms[end - 1]).Person & Family) != 0);
        return isWhole || isHyphenated ? end : 0;
    }

    // "Carys" before a tagged "Morgan" that the tree hangs on it.
    private static int FirstOf(AnnotatedText text, int at, int limit)
    {
        int end = at + 1;
        if (end >= limit || text.NameOf(end) != NameTag.BeginPerson || text.Syntax.UposOf(at) != Upos.Propn || text.Syntax.RelationOf(end) != Relation.Flat) return 0;
        bool isOne = text.Syntax.HeadOf(end) == at || (text.Syntax.RelationOf(at) == Relation.Flat && text.Syntax.HeadOf(end) == text.Syntax.HeadOf(at));
        if (!isOne || NameWords.Of(text.Forms[at]).Title != 0) return 0;
        while (end + 1 < limit && text.NameOf(end + 1) == NameTag.InsidePerson) end++;
        return end + 1;
    }

    private static bool IsCapital(AnnotatedText text, int at) =>
        char.IsUpper(text.Forms[at][0]) && text.Syntax.UposOf(at) is Upos.Propn or Upos.Noun or Upos.X && text.NameOf(at) is NameTag.Outside or NameTag.BeginPerson or NameTag.InsidePerson;

    // "de Vries": the capital behind small words of names, or 0.
    private static int AfterParticles(AnnotatedText text, int at, int limit)
    {
        int end = at;
        while (end < limit && end < at + 3 && EntityWords.Shared.IsParticle(text.Forms[end])) end++;
        if (end > at && end < limit && text.Forms[end] == "-") end++;
        return end > at && end < limit && IsCapital(text, end) ? end : 0;
    }

    // Eduardo "Lalo" Quintana
    private static bool IsNickname(AnnotatedText text, int at, int limit) =>
        at + 3 < limit && text.Syntax.UposOf(at) == Upos.Punct && text.Syntax.UposOf(at + 2) == Upos.Punct && char.IsUpper(text.Forms[at + 1][0]) && IsCapital(text, at + 3)
        && text.Text.Tokens.TouchesNext(at) && text.Text.Tokens.TouchesNext(at + 1) && text.Forms[at] is not ("," or ".");

    // "-hye" behind "Park Geun"
    private static bool IsSyllable(AnnotatedText text, int at, int limit) =>
        at + 1 < limit && text.Forms[at] == "-" && text.Text.Tokens.TouchesNext(at - 1) && text.Text.Tokens.TouchesNext(at)
        && text.Forms[at + 1].Length <= LongestSyllable && char.IsLower(text.Forms[at + 1][0]) && text.Syntax.UposOf(at + 1) != Upos.Verb;
}
