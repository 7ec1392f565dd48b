namespace FactTrack;

/// <summary>Reads how often: "twice a week", "once a year", "three times a day".</summary>
internal static class FrequencyReader
{
    /// <summary>Reads such a time that begins at a token, or null; its value is the length that comes again.</summary>
    public static TimeReading? Read(SentenceView view, int at) =>
        EndOfTimes(view, at) is > 0 and int rate && FigureWords.Rates.Contains(view[rate]) && TimeUnit.At(view, rate + 1) is { } unit && !view.IsPlural(rate + 1)
            ? new TimeReading(at, rate + 2, TimexType.Set, new TimeValue(unit.Duration(1), null))
            : null;

    /// <summary>One past "twice" or "three times", or 0.</summary>
    private static int EndOfTimes(SentenceView view, int at)
    {
        if (TimeWords.Times.Contains(view[at])) return at + 1;
        return (DigitReader.Starts(view[at]) || NumberWords.IsCardinal(view[at])) && NumberReader.ReadWhole(view, at) is { Kind: NumberKind.Cardinal } count && view.Is(count.Tokens.End, "times") ? count.Tokens.End + 1 : 0;
    }
}
