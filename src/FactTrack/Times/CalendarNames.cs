namespace FactTrack;

/// <summary>Tells names with words of the calendar from times: "Theresa May", "The Sunday Times", "20th Century Fox", "John 3:16".</summary>
internal static class CalendarNames
{
    // Words of the longest name.
    private const int Longest = 6;
    private static readonly PhraseTable<string> s_names = new(Lexicon.BuiltIn("calendar-names").Entries, e => e.Key);

    /// <summary>True if a time's words are part of a name.</summary>
    public static bool IsPart(TimeScope scope, TimeReading time)
    {
        SentenceView view = scope.View;
        (int start, int end) = (time.Tokens.Start, time.Tokens.End);
        if (IsListed(view, start, end)) return true;
        if (IsQuoted(view, start, end)) return true;
        if (!char.IsUpper(view[start][0])) return DigitReader.Starts(view[start]) && IsNumberInName(scope, start, end);
        bool nameFollows = IsNameWord(scope, end);
        bool isMonth = scope.Word(start) is { Kind: CalendarWordKind.Month } && end == start + 1;
        if (isMonth) return IsNameWord(scope, start - 1) || (nameFollows && !IsLed(scope, start));
        return nameFollows && scope.Word(start) is not { Kind: CalendarWordKind.Day } && (view.Is(start - 1, "the") || start == view.Range.Start || time.Type == TimexType.Time || HolidayReader.Read(scope, start) is not null) && !IsLed(scope, start);
    }

    /// <summary>A word in capitals that is a name and no calendar word, right beside the time.</summary>
    private static bool IsNameWord(TimeScope scope, int at)
    {
        SentenceView view = scope.View;
        return view.Upos(at) == Upos.Propn && view[at].Length > 1 && char.IsUpper(view[at][0]) && scope.Word(at) is null && !view[at].EndsWith('.');
    }

    /// <summary>True after a preposition or a word that moves a time ("in January Jones", "last January").</summary>
    private static bool IsLed(TimeScope scope, int start)
    {
        SentenceView view = scope.View;
        int before = view.Is(start - 1, "the") ? start - 2 : start - 1;
        return view.Upos(before) is Upos.Adp or Upos.Sconj || RelativeReader.Opens(view[before]) || view.Upos(before) == Upos.Verb;
    }

    /// <summary>"20th Century Fox", "John 3:16".</summary>
    private static bool IsNumberInName(TimeScope scope, int start, int end)
    {
        SentenceView view = scope.View;
        if (view[start].Contains(':', StringComparison.Ordinal) && end == start + 1) return view.Upos(start - 1) == Upos.Propn && scope.Word(start - 1) is null && view.HeadOf(start) == start - 1;
        return end == start + 2 && char.IsUpper(view[start + 1][0]) && scope.Word(start + 1) is { Kind: CalendarWordKind.Unit } && IsNameWord(scope, end);
    }

    /// <summary>A year alone between quotation marks is a title.</summary>
    private static bool IsQuoted(SentenceView view, int start, int end) =>
        end == start + 1 && CalendarNumbers.IsPlainYear(view[start]) && view.Is(start - 1, "\"") && view.Is(end, "\"");

    private static bool IsListed(SentenceView view, int start, int end)
    {
        for (int at = Math.Max(view.Range.Start, end - Longest); at <= start; at++)
            if (s_names.TryMatchFrom(view.Forms, at, view.Range.End, out int stop, out _) && stop >= end && char.IsUpper(view[at][0])) return true;
        return false;
    }
}
