using System.Globalization;

namespace FactTrack;

/// <summary>Reads the number that begins at a token: digits with scale words, number words, ordinals, fractions.</summary>
internal static class NumberReader
{
    /// <summary>Reads a number, or null. Never reads past the sentence.</summary>
    public static Number? Read(SentenceView view, int at)
    {
        string form = view[at];
        if (form.Length == 0) return null;
        if (DigitReader.Starts(form)) return FractionReader.ReadRatioOfDigits(view, at) ?? ReadDigits(view, at);
        return FractionReader.Read(view, at) ?? ReadWhole(view, at);
    }

    /// <summary>Reads a number that is no fraction and no ratio, or null.</summary>
    public static Number? ReadWhole(SentenceView view, int at)
    {
        string form = view[at];
        if (DigitReader.Starts(form)) return ReadDigits(view, at);
        if (view.Is(at, "a") || view.Is(at, "an")) return NumberWords.TryFindMultiplier(view[at + 1], out _) ? ReadWords(view, at + 1, at) : null;
        if (NumberWords.IsCardinal(form)) return ReadWords(view, at, at);
        return NumberWords.TryFind(form, NumberWordKind.Ordinal, out decimal place) ? new Number(new(at, at + 1), place, 1, NumberKind.Ordinal, false) : null;
    }

    private static Number? ReadDigits(SentenceView view, int at)
    {
        if (!DigitReader.TryRead(view[at], out decimal value, out NumberKind kind)) return null;
        int end = at + 1;
        while (kind == NumberKind.Cardinal && value < 1e12m && IsGroup(view, at, end)) value = (value * 1000) + decimal.Parse(view[end++], CultureInfo.InvariantCulture);
        if (kind == NumberKind.Ordinal) return new Number(new(at, end), value, 1, kind, true);
        if (kind == NumberKind.Cardinal && DigitReader.TryRead(view[end], out decimal part, out NumberKind partKind) && partKind == NumberKind.Fraction && value == decimal.Truncate(value))
        {
            value += part;
            end++;
        }

        return Scaled(view, at, end, value, kind, isDigits: true);
    }

    /// <summary>Digits grouped by spaces ("5 000 000"): one to three, then threes.</summary>
    private static bool IsGroup(SentenceView view, int at, int group) =>
        view[group].Length == 3 && view[at].Length <= 3 && view[group].AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 && view[at].AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>A value with the scale words after it ("2.5 million", "3-million", "5 hundred thousand").</summary>
    private static Number? Scaled(SentenceView view, int start, int end, decimal value, NumberKind kind, bool isDigits)
    {
        decimal scale = 1;
        while (true)
        {
            int word = view.Is(end, "-") && view.Touches(end - 1) && view.Touches(end) ? end + 1 : end;
            if (!NumberWords.TryFindMultiplier(view[word], out decimal factor)) break;
            if (scale * factor > 1e15m) break;
            scale *= factor;
            end = word + 1;
        }

        if (value > 1e12m && scale > 1) return null;
        if (scale > 1 && isDigits && FractionReader.ReadAndHalf(view, end) is { } half) return new Number(new(start, half.Tokens.End), (value + half.Value) * scale, scale, NumberKind.Cardinal, isDigits);
        return new Number(new(start, end), value * scale, scale, kind == NumberKind.Fraction && scale > 1 ? NumberKind.Cardinal : kind, isDigits);
    }

    /// <summary>Number words: groups below a thousand, each with its scale, from the greatest to the least.</summary>
    private static Number? ReadWords(SentenceView view, int at, int start)
    {
        decimal total = 0, group = -1, scale = 1, least = decimal.MaxValue;
        bool article = start < at;
        int end = at;
        for (int i = at; ;)
        {
            string form = view[i];
            if (NumberWords.TryFind(form, NumberWordKind.Small, out decimal value) || NumberWords.TryFind(form, NumberWordKind.Tens, out value))
            {
                if (!Takes(group, value)) break;
                group = Math.Max(group, 0) + value;
            }
            else if (NumberWords.TryFind(form, NumberWordKind.Hundred, out value))
            {
                if (group is 0 or >= 100 || (group < 0 && !(article && i == at))) break;
                group = Math.Max(group, 1) * value;
            }
            else if (NumberWords.TryFind(form, NumberWordKind.Scale, out value))
            {
                if ((group < 0 && !(article && i == at)) || value >= least) break;
                total += Math.Max(group, article && i == at ? 1 : 0) * value;
                (group, least, scale) = (-1, value, value);
            }
            else if (NumberWords.TryFind(form, NumberWordKind.Dozen, out value))
            {
                if (group is 0 or >= 100 || (group < 0 && !(article && i == at)) || total > 0) break;
                return new Number(new(start, i + 1), Math.Max(group, 1) * value, 1, NumberKind.Cardinal, false);
            }
            else if (NumberWords.TryFind(form, NumberWordKind.Ordinal, out value) && group >= 20 && Takes(group, value))
            {
                return new Number(new(start, i + 1), total + group + value, 1, NumberKind.Ordinal, false);
            }
            else
            {
                break;
            }

            end = i + 1;
            i = Next(view, end, group, total, least, between: view.Is(start - 1, "between"));
        }

        if (end == at) return null;
        if (FractionReader.ReadAndHalf(view, end) is { } half)
        {
            decimal whole = total + Math.Max(group, 0);
            if (group < 0 && total > 0) return new Number(new(start, half.Tokens.End), whole + (half.Value * scale), scale, NumberKind.Cardinal, false);
            return Scaled(view, start, half.Tokens.End, whole + half.Value, NumberKind.Cardinal, isDigits: false);
        }

        return new Number(new(start, end), total + Math.Max(group, 0), total > 0 ? scale : 1, NumberKind.Cardinal, false);
    }

    private static bool Takes(decimal group, decimal value) =>
        group < 0 || (group >= 100 && group % 100 == 0) || (value < 10 && value > 0 && group % 10 == 0 && group % 100 >= 20);

    /// <summary>The next word of a number after a hyphen or "and"; "and" does not join two numbers ("between one hundred and two hundred").</summary>
    private static int Next(SentenceView view, int end, decimal group, decimal total, decimal least, bool between)
    {
        if (view.IsHyphen(end) && NumberWords.IsCardinalOrOrdinal(view[end + 1]) && group % 10 == 0 && group % 100 >= 20) return end + 1;
        bool open = (group >= 100 && group % 100 == 0) || (group < 0 && total > 0);
        if (!open || !view.Is(end, "and")) return end;
        int next = end + 1;
        if (!NumberWords.TryFind(view[next], NumberWordKind.Small, out _) && !NumberWords.TryFind(view[next], NumberWordKind.Tens, out _)) return end;
        int last = view.Is(next + 1, "-") ? next + 3 : NumberWords.TryFind(view[next + 1], NumberWordKind.Small, out _) ? next + 2 : next + 1;
        return NumberWords.TryFindMultiplier(view[last], out decimal scale) && (between || scale < 1000 || scale >= least) ? end : next;
    }
}
