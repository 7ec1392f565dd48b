namespace FactTrack.Accuracy;

/// <summary>What each model of the public test cases looks for, taken from the document's amounts.</summary>
/// <remarks>
/// Models see the same amount differently: of "more than 5 km an hour", <c>NumberModel</c> sees "5", <c>DimensionModel</c> "5 km an
/// hour", and <c>NumberRangeModel</c> "more than 5"; money is seen without what it is paid for ("$5 a share"). Numbers of lengths of
/// time, which are times here and no amounts, are numbers too; a number that is written in one word with its unit ("5km") is none.
/// </remarks>
internal static class FigureKinds
{
    private const string Equal = "equal to";
    private static readonly Lexicon s_approximators = Lexicon.BuiltIn("approximators");

    /// <summary>The amounts of a model's kind.</summary>
    /// <exception cref="InvalidDataException">The model is unknown.</exception>
    public static IEnumerable<FoundFigure> Of(string model, Document document) => model switch
    {
        "NumberModel" => Numbers(document).OrderBy(f => f.Start),
        "OrdinalModel" => document.Quantities.Where(q => q.IsOrdinal).Select(q => Figure(q.Numbers[0].Extent, q.Value, null)),
        "PercentModel" => document.Quantities.Where(q => q.Unit is { Kind: UnitKind.Percent }).Select(q => Measure(document, q) with { Unit = null }),
        "NumberRangeModel" => document.Quantities.Where(IsRange).Select(q => Range(document, q)),
        "CurrencyModel" => document.Quantities.Where(q => q.Unit is { Kind: UnitKind.Currency }).Select(q => Measure(document, q) with { Unit = q.Unit! with { Per = null } }),
        "TemperatureModel" => document.Quantities.Where(q => q.Unit is { Kind: UnitKind.Temperature }).Select(q => Measure(document, q)),
        "AgeModel" => document.Quantities.Where(q => q.Unit is { Kind: UnitKind.Duration }).Select(q => Measure(document, q)),
        "DimensionModel" => document.Quantities.Where(IsDimension).Select(q => q.Unit!.Per is null ? Measure(document, q) : Figure(Without(document, q, [q.Approximator]), q.Value, q.Unit)),
        _ => throw new InvalidDataException($"The model '{model}' is unknown."),
    };

    private static IEnumerable<FoundFigure> Numbers(Document document)
    {
        foreach (Quantity quantity in document.Quantities.Where(q => !q.IsOrdinal && !IsOneWord(document, q)))
        {
            for (int i = 0; i < quantity.Numbers.Count; i++)
                yield return Figure(quantity.Numbers[i].Extent, ValueOf(quantity, i), null);
        }

        foreach (TimeExpression length in document.Times.Where(t => t.Type == TimexType.Duration))
        {
            if (LengthNumbers.Read(document, length) is { } number) yield return number;
        }
    }

    private static decimal? ValueOf(Quantity quantity, int number) => quantity switch
    {
        { Value: { } value } => value,
        { Range: { } range } => number == 0 ? range.Minimum : range.Maximum,
        { Score: { } score } => number == 0 ? score.First : score.Second,
        _ => null,
    };

    private static bool IsOneWord(Document document, Quantity quantity)
    {
        int end = quantity.Numbers.Count == 0 ? -1 : quantity.Numbers[^1].Extent.End;
        string text = document.Article.Text;
        return quantity.Unit is not null and not { Kind: UnitKind.Currency or UnitKind.Percent } && end >= 0 && end < text.Length && char.IsLetter(text[end]);
    }

    private static bool IsDimension(Quantity quantity) => quantity.Unit is
    {
        Kind: not (UnitKind.Currency or UnitKind.Temperature or UnitKind.Duration or UnitKind.Percent or UnitKind.PercentagePoint or UnitKind.Multiple), Code: not "count",
    };

    /// <summary>Number and unit.</summary>
    private static FoundFigure Measure(Document document, Quantity quantity) => Figure(Without(document, quantity, [quantity.Approximator, quantity.Rate]), quantity.Value, quantity.Unit);

    private static TextSpan Without(Document document, Quantity quantity, TextPart?[] parts)
    {
        TextSpan[] spans = [.. Enumerable.Range(quantity.Tokens.Start, quantity.Tokens.Length).Select(document.Tokens.SpanOf)
            .Where(token => !parts.Any(p => p is not null && p.Spans.Any(s => s.Start <= token.Start && token.End <= s.End)))];
        return new TextSpan(spans[0].Start, spans[^1].End, spans[0].Source);
    }

    private static bool IsRange(Quantity quantity) => (quantity.Range is not null && quantity.Approximation != Approximation.Vague)
        || quantity.Approximation is Approximation.AtLeast or Approximation.AtMost or Approximation.MoreThan or Approximation.LessThan || BeforeOf(quantity) == Equal;

    /// <summary>The words of the bounds and the numbers, without the unit and without "about".</summary>
    private static FoundFigure Range(Document document, Quantity quantity)
    {
        TextSpan words = quantity.Words.Extent, last = quantity.Numbers[^1].Extent;
        TextSpan after = quantity.Approximator?.Spans.LastOrDefault(s => s.Start >= last.End) ?? default;
        bool isAbout = after.Length > 0 && s_approximators.Find(BeforeOf(quantity))?["approximation"] == "about";
        int start = isAbout ? quantity.Numbers[0].Extent.Start : words.Start, end = after.Length > 0 ? after.End : last.End;
        // The preposition "from" is no part of an amount here, and of a range there.
        if (quantity.Range is not null && quantity.Tokens.Start > 0 && document.Tokens[quantity.Tokens.Start - 1] is { Form: "from" } from) start = from.Span.Start;
        return quantity switch
        {
            { Range: { } range } => new(start, end, range.Minimum, range.Maximum, null),
            { Approximation: Approximation.AtLeast or Approximation.MoreThan } => new(start, end, quantity.Value, null, null),
            { Approximation: Approximation.AtMost or Approximation.LessThan } => new(start, end, null, quantity.Value, null),
            _ => new(start, end, quantity.Value, quantity.Value, null),
        };
    }

    /// <summary>The words of approximation before the number, in small letters.</summary>
    private static string BeforeOf(Quantity quantity) => quantity.Numbers.Count == 0 ? ""
        : quantity.Words.ToString()[..Math.Max(0, quantity.Numbers[0].Extent.Start - quantity.Words.Extent.Start)].Trim().ToLowerInvariant();

    private static FoundFigure Figure(TextSpan span, decimal? value, Unit? unit) => new(span.Start, span.End, value, value, unit);
}
