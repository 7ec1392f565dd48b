using System.Globalization;

namespace FactTrack;

/// <summary>Reads what an amount is counted by: "a day", "per person", "per 100,000 people", "-a-year".</summary>
internal static class RateReader
{
    /// <summary>Reads a rate after an amount, or null.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="at">One past the amount.</param>
    /// <param name="measured">True after a unit, where "a day of" can only be a rate ("300 tonnes a day of coal").</param>
    public static (int End, string Per)? Read(SentenceView view, int at, bool measured = false)
    {
        bool hyphen = view.Is(at, "-") && view.Touches(at - 1) && view.Touches(at);
        int word = hyphen ? at + 1 : at;
        bool slash = view.Is(word, "/");
        if (!slash && !FigureWords.Rates.Contains(view[word])) return null;
        int noun = hyphen && view.Is(word + 1, "-") ? word + 2 : word + 1;
        if (view.Is(word, "per") && NumberReader.Read(view, noun) is { Kind: NumberKind.Cardinal } number && view.IsNoun(number.Tokens.End))
            return (number.Tokens.End + 1, number.Value.ToString(CultureInfo.InvariantCulture) + " " + view.LemmaOf(number.Tokens.End));
        if (view.Is(word, "per") && view.Is(noun, "capita")) return (noun + 1, "person");
        if (NumberWords.TryFind(view[noun], NumberWordKind.Dozen, out _)) return (noun + 1, view[noun]);
        bool unit = CalendarWords.IsUnit(view[noun]);
        if (!unit && (!IsThing(view, noun) || view.IsPlural(noun))) return null;
        bool goesOn = view.IsNoun(noun + 1) || (view.Is(noun + 1, "of") && !(measured && unit)) || (unit && TimeGoesOn(view, noun + 1));
        return goesOn && !hyphen && !view.Is(word, "per") && !slash ? null : (noun + 1, UnitReader.Read(view, noun, digits: slash) is { Unit: { Kind: UnitKind.Duration } length } ? length.Code : view.LemmaOf(noun));
    }

    private static bool IsThing(SentenceView view, int at) =>
        view.Upos(at) == Upos.Noun || (view.Upos(at) == Upos.Propn && char.IsLower(view[at][0]));

    /// <summary>"a year ago", "a day later" and their kind are times.</summary>
    private static bool TimeGoesOn(SentenceView view, int at) => FigureWords.TimeShifts.Contains(view[at]);
}
