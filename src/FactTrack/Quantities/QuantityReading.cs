using System.Collections.Frozen;

namespace FactTrack;

/// <summary>Reads the amounts of an article, sentence by sentence.</summary>
internal sealed class QuantityReading(PartMaker parts, AmountReader amounts, VagueAmountReader vagueAmounts, List<Quantity> found)
{
    // Most words open no amount; one look tells.
    private static readonly FrozenSet<string> s_openers =
        NumberWords.Words.Concat(VagueAmountReader.FirstWords).Append("a").Append("an").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads one sentence.</summary>
    public void Read(SentenceView view)
    {
        int floor = view.Range.Start;
        for (int at = floor; at < view.Range.End;)
        {
            int next = at + 1;
            if (!s_openers.Contains(view[at]) && !DigitReader.Starts(view[at]))
            {
                at = next;
                continue;
            }

            Amount? amount = vagueAmounts.Read(view, at, floor);
            if (amount is { } vague) next = vague.Tokens.End;
            else amount = amounts.Read(view, at, floor, out next);
            if (amount is { } read && ToQuantity(view, read) is { } quantity)
            {
                found.Add(quantity);
                floor = quantity.Tokens.End;
            }

            at = Math.Max(next, at + 1);
        }
    }

    /// <summary>The amount with its noun; null for lengths of time, which are layer 5's, and for ordinals without a noun.</summary>
    private Quantity? ToQuantity(SentenceView view, Amount amount)
    {
        if (amount.Unit is { Kind: UnitKind.Duration } && !amount.IsAge) return null;
        int noun = -1;
        TokenRange phrase = default;
        if (amount.Unit is null) noun = CountedNounFinder.Find(view, amount.Tokens, out phrase);
        if (noun >= 0 && IsTime(view, noun)) return null;
        Unit? unit = amount.Unit ?? (amount.IsOrdinal || RateReader.Read(view, noun < 0 ? amount.Tokens.End : phrase.End) is not { } rate ? null : new Unit(UnitKind.Other, "count", rate.Per));
        if (amount.IsOrdinal && (noun < 0 || view.RelationOf(amount.Tokens.End - 1) != Relation.Amod || view.Upos(noun) == Upos.Propn)) return null;
        int head = noun >= 0 ? noun : view.TopOf(amount.Tokens);
        return new Quantity
        {
            Words = parts.Part(amount.Tokens),
            Tokens = amount.Tokens,
            Value = amount.Value,
            Range = amount.Range,
            Unit = unit,
            CountOf = noun < 0 ? null : new CountedNoun(CountedNounFinder.LemmaOf(view, noun, phrase.Start), parts.Part(phrase)),
            Approximation = amount.Approximation,
            IsOrdinal = amount.IsOrdinal,
            IsDelta = !amount.IsOrdinal && !amount.IsAge && ChangeFinder.IsChange(view, amount.Tokens, head, noun >= 0),
            Head = head,
        };
    }

    private static bool IsTime(SentenceView view, int noun) =>
        CalendarWords.Find(view[noun]) is { Kind: CalendarWordKind.Unit or CalendarWordKind.Weekend or CalendarWordKind.DayPart or CalendarWordKind.Weekdays or CalendarWordKind.Weekday };
}
