namespace FactTrack;

/// <summary>Tells numbers that are part of a name, a label or an id from amounts: "Boeing 737", "Covid-19", "page 12", "555 0134".</summary>
internal static class NameNumbers
{
    private const int Around = 10, LongestStreet = 5, LongestHeadline = 40;

    /// <summary>True for digits that a word continues without a space ("4chan").</summary>
    public static bool IsPartOfWord(SentenceView view, Side side) =>
        side.Number is { IsDigits: true, Kind: not NumberKind.Ordinal } && view.Touches(side.Tokens.End - 1) && view[side.Tokens.End].Length > 0 && char.IsLetter(view[side.Tokens.End][0]);

    /// <summary>True if a number without a unit counts nothing.</summary>
    public static bool IsName(SentenceView view, Number number)
    {
        (int start, int end) = (number.Tokens.Start, number.Tokens.End);
        if (UnitReader.ReadBefore(view, start) is not null) return false;
        if (view.Is(start - 1, "per") || IsInName(view, start) || IsListMark(view, start, end)) return true;
        if (view.Is(start, "one") && number.Tokens.Length == 1 && NumberWords.Find(view[start - 1])?.As(NumberWordKind.Minus) is null && !CountsOne(view, start)) return true;
        if (!number.IsDigits) return IsOfName(view, start) || IsTitled(view, start, end) || IsInTitle(view, start, end) || (view.Upos(start) == Upos.Propn && number.Kind != NumberKind.Fraction && number.Tokens.Length == 1) || (number is { Scale: 1, Kind: NumberKind.Cardinal } && IsAfterLabel(view, number));
        if (IsInBrackets(view, start, end) || IsAfterName(view, start, end) || IsBeforeThing(view, number) || IsStreetNumber(view, end) || IsModel(view, start, end) || IsId(view, number)) return true;
        if (view.Is(start - 1, "#") || (number.Scale == 1 && IsHyphenated(view, start))) return true;
        if (IsBareDigits(view, start) && (IsBareDigits(view, start - 1) || (number.Tokens.Length == 1 && IsBareDigits(view, end)))) return true;
        return number.Scale == 1 && number.Kind == NumberKind.Cardinal && IsLabelled(view, number);
    }

    private static bool IsInName(SentenceView view, int at)
    {
        NameTag tag = view.Syntax.NameOf(at);
        if (tag is NameTag.InsidePerson or NameTag.InsideOrganization or NameTag.InsidePlace or NameTag.InsideOther) return true;
        return tag != NameTag.Outside && view.Range.Contains(at + 1)
            && view.Syntax.NameOf(at + 1) is NameTag.InsidePerson or NameTag.InsideOrganization or NameTag.InsidePlace or NameTag.InsideOther;
    }

    private static bool IsListMark(SentenceView view, int start, int end) =>
        start == view.Range.Start && end < view.Range.End && (view.Is(end, ".") || view.Is(end, ")"));

    /// <summary>"one" counts only before its noun ("one soldier").</summary>
    private static bool CountsOne(SentenceView view, int at) =>
        view.Upos(at) == Upos.Num && view.RelationOf(at) == Relation.Nummod && view.HeadOf(at) > at && !view.Is(at - 1, "no");

    /// <summary>"Covid-19", "F-16": a word and a number without a space.</summary>
    private static bool IsHyphenated(SentenceView view, int start) =>
        view.Is(start - 1, "-") && view.Touches(start - 1) && view.Touches(start - 2)
        && view[start - 2] is { Length: > 0 } word && char.IsLetter(word[^1]) && UnitReader.ReadBefore(view, start) is null && !CalendarWords.IsUnit(word) && ApproximatorReader.Before(view, start) is null;

    private static bool IsBareDigits(SentenceView view, int at)
    {
        string form = view[at];
        return form.Length > 0 && form.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 && !(CalendarNumbers.IsPlainYear(form) && CalendarNumbers.IsYear(view, at));
    }

    /// <summary>A number after the noun that it names, not before one that it counts.</summary>
    private static bool IsLabelled(SentenceView view, Number number)
    {
        (int start, int end) = (number.Tokens.Start, number.Tokens.End);
        int head = view.HeadOf(end - 1);
        int before = view.Is(start - 1, ".") ? start - 2 : start - 1;
        if (!view.Range.Contains(before)) return false;
        if (view.Upos(before) == Upos.Propn && head >= end && view.HeadOf(before) == head && view.RelationOf(before) is Relation.Compound or Relation.NmodDesc or Relation.Nmod or Relation.Flat) return true;
        if (head >= end && view.RelationOf(end - 1) == Relation.Nummod && view.IsNoun(head) && view.IsNoun(end) && !view.Is(before, "no.")) return IsAddress(view, head);
        if (IsAfterLabel(view, number) || IsSecondLabel(view, start)) return true;
        return (view.Upos(before) == Upos.Propn || (view.Upos(before) == Upos.Noun && !view.IsPlural(before))) && head == before
            && view.RelationOf(end - 1) is Relation.Nummod or Relation.Flat or Relation.Compound or Relation.NmodUnmarked or Relation.Nmod or Relation.Dep or Relation.Appos;
    }

    /// <summary>"page 12", "day five".</summary>
    private static bool IsAfterLabel(SentenceView view, Number number)
    {
        int before = view.Is(number.Tokens.Start - 1, ".") || view.IsHyphen(number.Tokens.Start - 1) ? number.Tokens.Start - 2 : number.Tokens.Start - 1;
        return FigureWords.Labels.Contains(view[before]) && !view.IsPlural(before) && view.Upos(before) != Upos.Verb && view.HeadOf(number.Tokens.End - 1) < number.Tokens.End;
    }

    /// <summary>"Group of Seven": a number word with a capital after "of" and a capital.</summary>
    private static bool IsOfName(SentenceView view, int start) =>
        view.Is(start - 1, "of") && char.IsUpper(view[start][0]) && view[start - 2] is { Length: > 0 } word && char.IsUpper(word[0]);

    /// <summary>"the Big Four accounting firms": a capital within a sentence, after a name's word.</summary>
    private static bool IsTitled(SentenceView view, int start, int end) =>
        char.IsUpper(view[start][0]) && start - 1 > view.Range.Start && view.Upos(start - 1) is Upos.Adj or Upos.Propn && char.IsUpper(view[start - 1][0])
        && view[end].Length > 0 && char.IsLower(view[end][0]);

    /// <summary>"Thirteen Conversations About One Thing": a capital before a capital within a sentence that is no headline.</summary>
    private static bool IsInTitle(SentenceView view, int start, int end) =>
        char.IsUpper(view[start][0]) && start > view.Range.Start && !view.Is(start - 1, "\"") && view[end].Length > 0 && char.IsUpper(view[end][0]) && !IsHeadline(view, start, end);

    /// <summary>True in a short sentence where no noun, verb or adjective around begins with a small letter.</summary>
    private static bool IsHeadline(SentenceView view, int start, int end)
    {
        if (view.Range.Length > LongestHeadline) return false;
        for (int i = Math.Max(view.Range.Start, start - Around); i < Math.Min(view.Range.End, end + Around); i++)
            if (view.Upos(i) is Upos.Noun or Upos.Verb or Upos.Adj && view[i].Length > 2 && char.IsLower(view[i][0])) return false;
        return true;
    }

    /// <summary>"10 Downing Street", "on 29 Street", "the 7900 block of South Wabash".</summary>
    public static bool IsStreetNumber(SentenceView view, int end)
    {
        if (FigureWords.Addresses.Contains(view[end]) && view.Is(end + 1, "of")) return true;
        for (int i = end; i < end + LongestStreet && view[i].Length > 0 && (char.IsUpper(view[i][0]) || char.IsAsciiDigit(view[i][0])); i++)
            if (FigureWords.Streets.Contains(view[i])) return true;
        return false;
    }

    /// <summary>"the Super Mario Bros 3 team": a number after a name and before one thing counts nothing.</summary>
    private static bool IsBeforeThing(SentenceView view, Number number) =>
        number is { Scale: 1, Value: > 1, Tokens.Length: 1, Kind: NumberKind.Cardinal } && view.Upos(number.Tokens.Start - 1) == Upos.Propn && view.Upos(number.Tokens.End) == Upos.Noun
        && view.XposOf(number.Tokens.End) == "NN" && !view.IsPlural(number.Tokens.End + 1) && !view.Touches(number.Tokens.Start) && view.Upos(number.Tokens.Start - 2) is Upos.Propn or Upos.Det
        && UnitReader.Read(view, number.Tokens.End, digits: true) is null && CurrencyReader.After(view, number.Tokens.End) is null;

    /// <summary>"a Boeing 737 skidded": a name of one thing with its number before a verb.</summary>
    private static bool IsModel(SentenceView view, int start, int end) =>
        IsBareDigits(view, start) && end == start + 1 && char.IsUpper(view[start - 1].Length > 0 ? view[start - 1][0] : 'a') && view.Upos(start - 2) == Upos.Det && view.Upos(end) is Upos.Verb or Upos.Aux or Upos.Punct or Upos.Adp;

    /// <summary>"[14]" is a note, "(813) 226-3377" a telephone number.</summary>
    private static bool IsInBrackets(SentenceView view, int start, int end) =>
        (view.Is(start - 1, "[") && view.Is(end, "]")) || (view.Is(start - 1, "(") && view.Is(end, ")") && DigitReader.Starts(view[end + 1]) && view[end + 1].Contains('-', StringComparison.Ordinal));

    /// <summary>"told News 8 in August": bare digits between a name and a preposition.</summary>
    private static bool IsAfterName(SentenceView view, int start, int end) =>
        IsBareDigits(view, start) && end == start + 1 && view[start].Length <= 3 && view.Upos(start - 1) == Upos.Propn && view.Upos(end) == Upos.Adp && !view.Is(end, "of")
        && CalendarWords.Find(view[start - 1]) is null && CurrencyReader.At(view, start - 1) is null && view.Upos(start - 2) is Upos.Verb or Upos.Det or Upos.Propn;

    /// <summary>"IMO 9321483": many digits without groups after a name.</summary>
    private static bool IsId(SentenceView view, Number number) =>
        number.Scale == 1 && view[number.Tokens.Start].Length >= 5 && IsBareDigits(view, number.Tokens.Start) && (view.Upos(number.Tokens.Start - 1) == Upos.Propn || IsAcronym(view[number.Tokens.Start - 1])) && !view.IsPlural(number.Tokens.End);

    private static bool IsAcronym(string form) => form.Length > 1 && form.AsSpan().IndexOfAnyExceptInRange('A', 'Z') < 0;

    /// <summary>"checkpoint 542 and 543".</summary>
    private static bool IsSecondLabel(SentenceView view, int start) =>
        view.Upos(start - 1) == Upos.Cconj && DigitReader.Starts(view[start - 2]) && view.IsNoun(start - 3) && view.HeadOf(start - 2) == start - 3 && view.HeadOf(start) < start;

    /// <summary>"10 Downing Street": a name in the singular is not counted.</summary>
    private static bool IsAddress(SentenceView view, int noun) =>
        view.Upos(noun) == Upos.Propn && !view.IsPlural(noun) && !view[noun].EndsWith('s');
}
