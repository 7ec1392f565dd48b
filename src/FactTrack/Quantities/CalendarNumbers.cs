using System.Globalization;

namespace FactTrack;

/// <summary>Tells the numbers of dates, years and times of day, which the time layer reads, from amounts.</summary>
internal static class CalendarNumbers
{
    private const string YearCues = "year-cue", Sayings = "saying", DayLinks = "day-link", HourLinks = "hour-link";
    private static readonly WordGroups s_words = new(Lexicon.BuiltIn("calendar-cues"));

    /// <summary>One past the calendar reading that a number is part of, or the number's own start if it is none.</summary>
    public static int EndOf(SentenceView view, Number number)
    {
        (int start, int end) = (number.Tokens.Start, number.Tokens.End);
        if (!number.IsDigits && YearWordReader.Read(view, start) is { } words) return words.End;
        if (number.Scale > 1 || number.Kind == NumberKind.Fraction) return start;
        if (IsYear(view, start)) return YearEnd(view, start);
        if (CalendarWords.Find(view[end]) is { Kind: CalendarWordKind.Meridiem or CalendarWordKind.Clock or CalendarWordKind.Zone }) return end + 1;
        if (IsFirstHour(view, number) || IsHour(view, number)) return end;
        if (number.Kind == NumberKind.Ordinal)
        {
            int word = view.IsHyphen(end) ? end + 1 : end;
            if (IsPlaceInCalendar(view, word)) return word + 1;
            if (number.IsDigits && view.Is(start - 1, "the") && view.Is(start - 2, "on") && !view.IsNoun(end) && view.Upos(end) is not (Upos.Adj or Upos.Num)) return end;
        }

        if (number.Value is < 1 or > 31 || number.Value != decimal.Truncate(number.Value)) return start;
        return DayEnd(view, number);
    }

    /// <summary>True for a token that is a year: "in 2019", "2019", but not "2019 people" or "$2019".</summary>
    public static bool IsYear(SentenceView view, int at)
    {
        string form = view[at];
        if (form.Length != 4 || !int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out int year) || year is < 1000 or > 2199) return false;
        if (FigureWords.Addresses.Contains(view[at + 1])) return false; // "in the 2100 block of"
        if (NumberWords.TryFindMultiplier(view[at + 1], out _) || CurrencyReader.Before(view, at) is not null) return false;
        if (view.Is(at - 1, "-") && view.Touches(at - 2) && view.Touches(at - 1) && !IsPlainYear(view[at - 2])) return false;
        bool cue = s_words[YearCues].Contains(view[at - 1]) || CalendarWords.Find(view[at - 1]) is { Kind: CalendarWordKind.Month or CalendarWordKind.Season or CalendarWordKind.Unit or CalendarWordKind.Era };
        cue |= view.Is(at - 1, "(") && view.Is(at + 1, ")") && view.Upos(at - 2) == Upos.Propn;
        cue |= s_words[DayLinks].Contains(view[at - 1]) && IsPlainYear(view[at - 2]) && s_words[YearCues].Contains(view[at - 3]);
        if (CalendarWords.IsUnit(view[at + 1]) && (view.IsPlural(at + 1) || FigureWords.Old.Contains(view[at + 2]))) return false;
        if (view.RelationOf(at) == Relation.Nsubj && view.HeadOf(at) is >= 0 and int head && s_words[Sayings].Contains(view.LemmaOf(head))) return false;
        bool counts = CountsNoun(view, at);
        if (year is >= 1900 and <= 2100)
            return cue ? !(counts && view.Touches(at)) : !counts && UnitReader.Read(view, at + 1, digits: true) is null or { Unit.Kind: UnitKind.Duration } && CurrencyReader.After(view, at + 1) is null && (ApproximatorReader.Before(view, at) is not { } before || (before.Approximation == Approximation.About && year % 100 != 0 && !view.IsNoun(at + 1)));
        return cue && !counts && !view.IsNoun(at + 1) && UnitReader.Read(view, at + 1, digits: true) is null;
    }

    /// <summary>True for four digits that may be a year, whatever is around them.</summary>
    public static bool IsPlainYear(string form) => form.Length == 4 && form[0] is '1' or '2' && form.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool CountsNoun(SentenceView view, int at)
    {
        int noun = at + 1;
        while (view.Upos(noun) == Upos.Adj && noun < at + 3) noun++;
        return view.IsPlural(noun);
    }

    /// <summary>"5 to 7 p.m.".</summary>
    private static bool IsFirstHour(SentenceView view, Number number)
    {
        int end = number.Tokens.End;
        if (number is not { Kind: NumberKind.Cardinal, Value: >= 1 and <= 12, Tokens.Length: 1 } || !s_words[DayLinks].Contains(view[end])) return false;
        return (DigitReader.Starts(view[end + 1]) || NumberWords.IsCardinal(view[end + 1])) && CalendarWords.Find(view[end + 2], CalendarWordKind.Meridiem) is not null;
    }

    /// <summary>"at 8 tonight", "around 11 last night", "tonight at 9": an hour alone beside a part of a day.</summary>
    private static bool IsHour(SentenceView view, Number number)
    {
        (int start, int end) = (number.Tokens.Start, number.Tokens.End);
        if (number is not { Kind: NumberKind.Cardinal, Value: >= 1 and <= 12, Tokens.Length: 1 } || !s_words[HourLinks].Contains(view[start - 1])) return false;
        bool before = IsPart(view, start - 2) && view.Upos(end) is not (Upos.Noun or Upos.Adj or Upos.Num);
        return before || IsPart(view, end) || (IsPart(view, end + 1) && view.Upos(end) != Upos.Adp);
    }

    private static bool IsPart(SentenceView view, int at) => CalendarWords.Find(view[at]) is { Kind: CalendarWordKind.DayPart } or { Kind: CalendarWordKind.Day, Code: "NI" };

    /// <summary>"2019-20", "2019/20".</summary>
    private static int YearEnd(SentenceView view, int at) =>
        view.Touches(at) && view.Is(at + 1, "-") && view.Touches(at + 1) && view[at + 2].Length is 2 or 4 && DigitReader.TryRead(view[at + 2], out _, out _) ? at + 3 : at + 1;

    /// <summary>An ordinal before a part of the calendar ("second quarter", "third Monday", "21st century").</summary>
    private static bool IsPlaceInCalendar(SentenceView view, int at) => CalendarWords.Find(view[at]) switch
    {
        // "The third year", "the sixth week" are places in an order, not in the calendar.
        { Kind: CalendarWordKind.Unit, Number: 1 } => view.IsPlural(at) || view.Is(at + 1, "of") || view.Is(at + 1, "in"),
        { Kind: CalendarWordKind.Unit or CalendarWordKind.Weekday or CalendarWordKind.Weekend or CalendarWordKind.Month or CalendarWordKind.DayPart or CalendarWordKind.Season } => true,
        _ => view.Is(at, "half") || (NumberWords.IsCardinal(view[at]) && CalendarWords.IsUnit(view[at + 1])),
    };

    /// <summary>The day of a month, alone or in a range: "12 August", "12th of August", "August 12", "12-14 August".</summary>
    private static int DayEnd(SentenceView view, Number number)
    {
        (int start, int end) = (number.Tokens.Start, number.Tokens.End);
        int month = view.Is(end, "of") ? end + 1 : end;
        if (IsMonth(view, month)) return month + 1;
        int before = view.Is(start - 1, "the") ? start - 2 : start - 1;
        if (IsMonth(view, before) && !(view.Upos(before - 1) == Upos.Adp && CountsNoun(view, start) && view.HeadOf(start) > start)) return end;
        if (s_words[DayLinks].Contains(view[end]))
        {
            int next = end + 1;
            if (NumberReader.Read(view, next) is { Value: >= 1 and <= 31, Scale: 1 } second && second.Tokens.Start == next)
            {
                int last = view.Is(second.Tokens.End, "of") ? second.Tokens.End + 1 : second.Tokens.End;
                if (IsMonth(view, last)) return last + 1;
            }
        }

        if (s_words[DayLinks].Contains(view[start - 1]) && start - 2 >= view.Range.Start && IsMonth(view, start - 3) && DigitReader.Starts(view[start - 2])) return end;
        return start;
    }

    private static bool IsMonth(SentenceView view, int at) =>
        CalendarWords.Find(view[at], CalendarWordKind.Month) is not null && view.Upos(at) is not (Upos.Aux or Upos.Verb);
}
