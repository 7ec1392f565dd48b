namespace FactTrack;

/// <summary>Reads the amounts of an article, sentence by sentence.</summary>
internal sealed class QuantityReading(PartMaker parts, AmountReader amounts, VagueAmountReader vagueAmounts, List<Quantity> found)
{
    // Most words open no amount; one look tells.
    private static readonly WordSet s_openers = new([.. NumberWords.Words, .. VagueAmountReader.FirstWords, .. MultipleReader.FirstWords, .. OccasionReader.FirstWords, "a", "an"]);

    /// <summary>Reads one sentence.</summary>
    public void Read(SentenceView view)
    {
        int floor = view.Range.Start;
        for (int at = floor; at < view.Range.End;)
        {
            int next = at + 1;
            if (!MayOpen(view[at]))
            {
                at = next;
                continue;
            }

            if (FigureWords.Idioms.TryMatchFrom(view.Forms, at, view.Range.End, out int idiom, out _))
            {
                at = idiom;
                continue;
            }

            Amount? amount = RomanReader.Read(view, at) ?? vagueAmounts.Read(view, at, floor);
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

    private static bool MayOpen(string form) => s_openers.Contains(form) || DigitReader.Starts(form) || MultipleReader.IsFold(form) || IsRoman(form);

    private static bool IsRoman(string form) => form.Length > 0 && form[0] is 'I' or 'V' or 'X' or 'L' && RomanReader.Value(form) is not null;

    /// <summary>The amount with its noun; null for lengths of time, which are layer 5's, and for ordinals without a noun.</summary>
    private Quantity? ToQuantity(SentenceView view, Amount amount)
    {
        if (amount.Unit is { Kind: UnitKind.Duration } && !amount.IsAge) return null;
        int noun = -1;
        TokenRange phrase = default;
        if (amount is { Unit: null, Score: null, IsOfName: false, Counted: null }) noun = CountedNounFinder.Find(view, amount.Tokens, out phrase);
        if (noun >= 0 && CalendarWords.Find(view[noun], CalendarWordKind.Month) is not null) return null;
        if (noun >= 0 && !amount.IsOrdinal && IsTime(view, noun))
        {
            // "by more than a third last year"
            if (view.HeadOf(amount.Tokens.End - 1) == noun || noun == amount.Tokens.End || phrase.Start == noun) return null;
            noun = -1;
        }

        (Unit? unit, TokenRange rate) = (amount.Unit, amount.Rate);
        if (unit is null && amount is { IsOrdinal: false, Score: null, Counted: null } && RateReader.Read(view, noun < 0 ? amount.Tokens.End : phrase.End) is { } per)
            (unit, rate) = (new Unit(UnitKind.Other, "count", per.Per), new(noun < 0 ? amount.Tokens.End : phrase.End, per.End));
        if (amount is { IsOrdinal: true, IsOfName: false, IsRank: false } && !IsPlace(view, amount.Tokens.End - 1, noun)) return null;
        int head = noun >= 0 ? noun : view.TopOf(amount.Tokens);
        bool isDelta = amount.IsChange || (amount is { IsOrdinal: false, IsAge: false, Score: null, Counted: null } && (IsAlternative(view, amount.Tokens.Start) ? found[^1].IsDelta : ChangeFinder.IsChange(view, amount.Tokens, head, noun >= 0, unit is { Kind: UnitKind.Length or UnitKind.Area or UnitKind.Currency })));
        TextPart words = parts.Part(amount.Tokens);
        TextPart? number = amount.Number == amount.Tokens ? words : amount.Number.Length > 0 ? parts.Part(amount.Number) : null;
        return new Quantity
        {
            Words = words,
            Tokens = amount.Tokens,
            Number = number,
            UpperNumber = amount.UpperNumber.Length > 0 ? parts.Part(amount.UpperNumber) : null,
            Approximator = ApproximatorOf(amount),
            Rate = rate.Length > 0 ? parts.Part(rate) : null,
            Value = amount.Value,
            Range = amount.Range,
            Score = amount.Score,
            Unit = unit,
            CountOf = amount.Counted is { } counted ? new CountedNoun(counted, number ?? words) : noun < 0 ? null : new CountedNoun(CountedNounFinder.LemmaOf(view, noun, phrase.Start), parts.Part(phrase)),
            Approximation = amount.Approximation,
            IsOrdinal = amount.IsOrdinal,
            IsDelta = isDelta,
            Direction = isDelta ? ChangeFinder.DirectionOf(view, amount.Tokens, head) : ChangeDirection.None,
            IsPrevious = !isDelta && !amount.IsOrdinal && ChangeFinder.IsPrevious(view, amount.Tokens),
            Head = head,
        };
    }

    private TextPart? ApproximatorOf(Amount amount) => (amount.Before.Length, amount.After.Length) switch
    {
        (0, 0) => null,
        (_, 0) => parts.Part(amount.Before),
        (0, _) => parts.Part(amount.After),
        _ => parts.Part([amount.Before, amount.After]),
    };

    /// <summary>"85 points, or 0.6%": the same told in another unit.</summary>
    private bool IsAlternative(SentenceView view, int start) =>
        view.Is(start - 1, "or") && found.Count > 0 && found[^1] is { IsOrdinal: false } last && last.Tokens.End <= start - 1 && last.Tokens.End >= start - 4 && last.Tokens.Start >= view.Range.Start;

    /// <summary>An ordinal is a place in an order before its noun or in a noun's place ("finished second"), not as an adverb ("first met") or in a name.</summary>
    private static bool IsPlace(SentenceView view, int ordinal, int noun)
    {
        // "the second highest grossing film", "the sixth-largest hub"
        int next = view.IsHyphen(ordinal + 1) ? ordinal + 2 : ordinal + 1;
        if (view.Range.Contains(next) && view.Syntax.Has(next, "Degree=Sup")) return true;
        if (noun < 0 && FigureWords.Idioms.TryMatchFrom(view.Forms, next, view.Range.End, out _, out _)) return true;
        if (view.IsHyphen(ordinal + 1) && view.Touches(ordinal)) return false; // "first-grader", "third-degree"
        if (noun >= 0) return view.RelationOf(ordinal) is Relation.Amod or Relation.Conj && view.Upos(noun) != Upos.Propn;
        return view.Upos(ordinal) is Upos.Adj or Upos.Noun or Upos.Num or Upos.Adv && view.RelationOf(ordinal) != Relation.Discourse
            && (view.RelationOf(ordinal) != Relation.Advmod || (NumberWords.Find(view[ordinal])?.As(NumberWordKind.Ordinal) is not 1 && view.HeadOf(ordinal) < ordinal)) && !view.Is(ordinal - 1, "at") && !view.Is(ordinal - 1, "a");
    }

    private static bool IsTime(SentenceView view, int noun) =>
        CalendarWords.Find(view[noun]) is { Kind: CalendarWordKind.Unit or CalendarWordKind.Weekend or CalendarWordKind.DayPart or CalendarWordKind.Weekdays or CalendarWordKind.Weekday };
}
