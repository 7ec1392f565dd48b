using System.Globalization;

namespace FactTrack;

/// <summary>Numbers that stand in the short sentence of a claim, a headline or the like, and in none of its amounts and dates. What they count is unclear, but two reports may differ in them.</summary>
internal static class HeadlineNumbers
{
    // In longer sentences numbers are mostly of other things.
    private const int MostWords = 16;
    private const int FirstYear = 1900, LastYear = 2100;

    private static readonly FigureScope s_scope = new() { Measure = "number" };

    /// <summary>The numbers, in the order of the text.</summary>
    public static IEnumerable<Figure> Of(Claim claim)
    {
        if (claim.Evidence.Count == 0) yield break;
        TextPart sentence = claim.Evidence[0];
        string text = sentence.ToString();
        if (text.Length != sentence.Extent.Length || text.Count(' '.Equals) >= MostWords) yield break;
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf(' ', start);
            if (end < 0) end = text.Length;
            if (NumberOf(text.AsSpan(start, end - start)) is { } number && !IsTold(claim, sentence.Extent.Start + start))
                yield return new Figure(s_scope, FigureInterval.Exactly(number), Approximation.Exact, FigureStanding.Unclear);
            start = end + 1;
        }
    }

    // Years are no amounts.
    private static decimal? NumberOf(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> bare = word.Trim("$,.;:!?()'\"%\u20ac\u00a3");
        if (bare.Length == 0 || !char.IsAsciiDigit(bare[0])) return null;
        if (!decimal.TryParse(bare, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out decimal number)) return null;
        return bare.Length == 4 && number is >= FirstYear and <= LastYear ? null : number;
    }

    private static bool IsTold(Claim claim, int at) =>
        claim.Quantities.Any(quantity => Holds(quantity.Words, at)) || claim.Times.Any(time => time.Type is TimexType.Date or TimexType.Time && Holds(time.Words, at));

    private static bool Holds(TextPart words, int at) => words.Extent.Start <= at && at < words.Extent.End;
}
