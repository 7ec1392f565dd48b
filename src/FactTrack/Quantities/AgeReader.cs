namespace FactTrack;

/// <summary>Reads ages: "34-year-old", "34 years old", "three years of age", "aged 34", and the number after a person ("the suspect, 27, said").</summary>
internal static class AgeReader
{
    private static readonly Unit s_year = new(UnitKind.Duration, "year");

    /// <summary>The amount as an age if it is one, else null.</summary>
    public static Amount? Read(SentenceView view, Amount amount)
    {
        (int start, int end) = (amount.Tokens.Start, amount.Tokens.End);
        if (amount.Unit is { Kind: UnitKind.Duration } unit)
        {
            int word = view.Is(end, "-") ? end + 1 : end;
            if (FigureWords.Old.Contains(view[word])) return Age(amount, start, word + 1, unit);
            return view.Is(end, "of") && FigureWords.Aged.Contains(view[end + 1]) ? Age(amount, start, end + 2, unit) : null;
        }

        if (amount.Unit is null && amount.Value is not null && FigureWords.AgeMarks.Contains(view[end])) return Age(amount, start, end + 1, s_year);
        if (amount.Unit is not null || (amount.Value ?? amount.Range?.Maximum) is not (>= 0 and <= 125)) return null;
        if (ReadAged(view, amount) is { } aged) return aged;
        if (view.Upos(start - 1) == Upos.Verb && FigureWords.AgeVerbs.Contains(view.LemmaOf(start - 1)) && amount.Value is not null && !view.IsNoun(end)) return Age(amount, start, end, s_year);
        return IsAfterPerson(view, start, end) ? Age(amount, start, end, s_year) : null;
    }

    /// <summary>"aged 34", "aged under 25", "ages 5 to 7", "over the age of 18", "at the age of eight".</summary>
    public static Amount? ReadAged(SentenceView view, Amount amount)
    {
        if (amount.Unit is not null) return null;
        int of = amount.Before.End - 1, start = amount.Tokens.Start;
        if (view.Is(start - 1, "of") && FigureWords.Aged.Contains(view[start - 2]) && !view.IsNoun(amount.Tokens.End)) return amount with { Unit = s_year, IsAge = true };
        if (amount.Before.Length > 1 && view.Is(of, "of") && FigureWords.Aged.Contains(view[of - 1])) return amount with { Unit = s_year, IsAge = true };
        return FigureWords.Aged.Contains(view[amount.Tokens.Start - 1]) && !view.IsPlural(amount.Tokens.End) ? Age(amount, amount.Tokens.Start - 1, amount.Tokens.End, s_year) : null;
    }

    /// <summary>"the suspect, 27, said", "Anna Holm, 27, of Riga", "Holm, 27".</summary>
    private static bool IsAfterPerson(SentenceView view, int start, int end)
    {
        int before = start - 2;
        if (!view.Is(start - 1, ",") || !view.Range.Contains(before) || !DigitReader.Starts(view[start]) || end != start + 1 || view[start].Length > 3) return false;
        bool closes = view.Is(end, ",") || view.Is(end, ";");
        if (view.Syntax.NameOf(before) is NameTag.BeginPerson or NameTag.InsidePerson) return closes || view.Is(end, ".") || view.Is(end, "and");
        if (view.Upos(before) == Upos.Noun) return closes && !view.IsPlural(before) && view.Is(end, ",");
        return closes && view.Upos(before) == Upos.Propn && view.Upos(before - 1) == Upos.Propn && view.Syntax.NameOf(before) == NameTag.Outside && CalendarWords.Find(view[before]) is null;
    }

    private static Amount Age(Amount amount, int start, int end, Unit unit) =>
        amount with { Tokens = new(start, end), Unit = unit, IsAge = true };
}
