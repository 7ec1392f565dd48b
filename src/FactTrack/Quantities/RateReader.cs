using System.Globalization;

namespace FactTrack;

/// <summary>Reads what an amount is counted by: "a day", "per person", "per 100,000 people", "-a-year".</summary>
internal static class RateReader
{
    /// <summary>Reads a rate after an amount, or null.</summary>
    public static (int End, string Per)? Read(SentenceView view, int at)
    {
        bool hyphen = view.Is(at, "-") && view.Touches(at - 1) && view.Touches(at);
        int word = hyphen ? at + 1 : at;
        bool slash = view.Is(word, "/");
        if (!slash && !FigureWords.Rates.Contains(view[word])) return null;
        int noun = hyphen && view.Is(word + 1, "-") ? word + 2 : word + 1;
        if (view.Is(word, "per") && NumberReader.Read(view, noun) is { Kind: NumberKind.Cardinal } number && view.IsNoun(number.Tokens.End))
            return (number.Tokens.End + 1, number.Value.ToString(CultureInfo.InvariantCulture) + " " + view.Syntax.LemmaOf(number.Tokens.End));
        if (view.Is(word, "per") && view.Is(noun, "capita")) return (noun + 1, "person");
        if (NumberWords.TryFind(view[noun], NumberWordKind.Dozen, out _)) return (noun + 1, view[noun]);
        bool unit = CalendarWords.IsUnit(view[noun]);
        if (!unit && (view.Upos(noun) != Upos.Noun || view.IsPlural(noun))) return null;
        bool goesOn = view.IsNoun(noun + 1) || view.Is(noun + 1, "of") || TimeGoesOn(view, noun + 1);
        return goesOn && !hyphen && !view.Is(word, "per") && !slash ? null : (noun + 1, view.Syntax.LemmaOf(noun));
    }

    /// <summary>"a year ago", "a day later" and their kind are times.</summary>
    private static bool TimeGoesOn(SentenceView view, int at) => FigureWords.TimeShifts.Contains(view[at]);
}
