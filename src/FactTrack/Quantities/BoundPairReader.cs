namespace FactTrack;

/// <summary>Joins two bounds to a range: "more than 10 and less than 20", "at most 100 and at least 20".</summary>
internal static class BoundPairReader
{
    /// <summary>The range that an amount opens, or the amount itself.</summary>
    public static Amount Extend(SentenceView view, Amount amount, SideReader sides, ref int next)
    {
        if (amount is not { Value: { } first, After.Length: 0 } || IsLower(amount.Approximation) is not { } lower) return amount;
        int end = amount.Tokens.End;
        int at = view.Is(end, "and") || view.Is(end, "but") || view.Is(end, ",") ? end + 1 : end;
        if (at == end || ApproximatorReader.At(view, at) is not { } other || IsLower(other.Approximation) != !lower) return amount;
        if (sides.Read(view, other.End, other.End) is not { Number.Kind: NumberKind.Cardinal } second || (amount.Unit is not null && amount.Unit != second.Unit)) return amount;
        (decimal low, decimal high) = lower ? (first, second.Value) : (second.Value, first);
        if (low >= high) return amount;
        next = second.Tokens.End;
        return amount with
        {
            Tokens = new(amount.Tokens.Start, next), Value = null, Range = new QuantityRange(low, high), Unit = second.Unit, UpperNumber = second.Figure, Approximation = Approximation.Exact,
        };
    }

    private static bool? IsLower(Approximation approximation) => approximation switch
    {
        Approximation.AtLeast or Approximation.MoreThan => true,
        Approximation.AtMost or Approximation.LessThan => false,
        _ => null,
    };
}
