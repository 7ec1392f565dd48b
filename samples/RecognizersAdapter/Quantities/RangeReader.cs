using FactTrack;

namespace RecognizersAdapter;

/// <summary>Reads the intervals in which the library writes ranges: <c>[200,300)</c>, <c>(20,)</c>, <c>(,100]</c>, <c>[5,5]</c>.</summary>
internal static class RangeReader
{
    /// <summary>The amount, or null if the text is no interval.</summary>
    /// <remarks>
    /// Both ends of a range are taken as included, for "between 200 and 300" is written <c>[200,300)</c>. One end alone is a
    /// value with what the bracket says: "more than 20", "at most 100".
    /// </remarks>
    public static Amount? Read(string? text, TextSpan span)
    {
        if (text is not ['(' or '[', .., ')' or ']'] || text[1..^1].Split(',') is not [var first, var last]) return null;
        decimal? low = ModelResults.ToNumber(first), high = ModelResults.ToNumber(last);
        if ((low is null && first.Length > 0) || (high is null && last.Length > 0)) return null;
        Amount? amount = (low, high) switch
        {
            ({ } from, { } to) when from == to => new Amount(span, from),
            ({ } from, { } to) when from < to => new Amount(span, null) { Range = new QuantityRange(from, to) },
            ({ } from, null) => new Amount(span, from) { Approximation = text[0] == '[' ? Approximation.AtLeast : Approximation.MoreThan },
            (null, { } to) => new Amount(span, to) { Approximation = text[^1] == ']' ? Approximation.AtMost : Approximation.LessThan },
            _ => null,
        };
        return amount is null ? null : amount with { IsRange = true };
    }
}
