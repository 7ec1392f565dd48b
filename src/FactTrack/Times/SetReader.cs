namespace FactTrack;

/// <summary>Reads what comes again: "every Friday", "each year", "every two weeks", "annually".</summary>
internal static class SetReader
{
    private static readonly PhraseTable<string> s_adverbs = new(Lexicon.BuiltIn("time-sets").Entries, e => e["value"]);

    /// <summary>The words that a set may begin with, besides "every".</summary>
    public static IEnumerable<string> FirstWords => s_adverbs.FirstWords;

    /// <summary>Reads a set that begins at a token, or null.</summary>
    public static TimeReading? Read(TimeScope scope, int at)
    {
        SentenceView view = scope.View;
        if (s_adverbs.TryMatchFrom(view.Forms, at, view.Range.End, out _, out string value) && (view.Upos(at) == Upos.Adv || !(view.IsNoun(at + 1) || view.Upos(at + 1) == Upos.Adj))) return Set(at, at + 1, value);
        if (FrequencyReader.Read(view, at) is { } frequency) return frequency;
        if (!TimeWords.Every.Contains(view[at])) return null;
        int next = view.Is(at + 1, "other") || view.Is(at + 1, "single") ? at + 2 : at + 1;
        decimal number = view.Is(at + 1, "other") ? 2 : 1;
        switch (scope.Word(next))
        {
            case { Kind: CalendarWordKind.Weekday } day: return Set(at, next + 1, DayReader.Weekday(day.Number).Value);
            case { Kind: CalendarWordKind.Month } month: return Set(at, next + 1, "XXXX-" + month.Number.ToString("00", System.Globalization.CultureInfo.InvariantCulture));
            case { Kind: CalendarWordKind.Season } season: return Set(at, next + 1, "XXXX-" + season.Code);
            case { Kind: CalendarWordKind.DayPart } part: return Set(at, next + 1, "XXXX-XX-XXT" + part.Code);
            case { Kind: CalendarWordKind.Weekend }: return Set(at, next + 1, "XXXX-WXX-WE");
            case { Kind: CalendarWordKind.Unit } when TimeUnit.At(view, next) is { } unit: return Set(at, next + 1, unit.Duration(number));
        }

        return NumberReader.ReadWhole(view, next) is { Kind: NumberKind.Cardinal } count && TimeUnit.At(view, count.Tokens.End) is { } units
            ? Set(at, count.Tokens.End + 1, units.Duration(count.Value))
            : null;
    }

    private static TimeReading Set(int start, int end, string value) => new(start, end, TimexType.Set, new TimeValue(value, null));
}
