namespace FactTrack;

/// <summary>Finds which of several figures a given one speaks of, and whether they bear it out.</summary>
internal static class FigureMatcher
{
    // What is counted tells most; figures of one thing are of about one size.
    private const double SameMeasure = 2;
    private const double SameAction = 0.5;
    private const double OtherKind = 0.1;
    private const double FarthestSize = 2;
    private const double LeastScore = -0.25;

    /// <summary>The figure that is most probably of the same scope, or null where none is of the same kind and size.</summary>
    /// <param name="figure">The figure of a claim.</param>
    /// <param name="others">The figures of another text.</param>
    public static Figure? Counterpart(Figure figure, IEnumerable<Figure> others)
    {
        Figure? best = null;
        int ofKind = 0;
        double most = double.MinValue;
        foreach (Figure other in others)
        {
            if (!SharesUnit(figure.Scope.Unit, other.Scope.Unit)) continue;
            ofKind++;
            double score = -Distance(figure.Interval, other.Interval);
            if (SharesMeasure(figure.Scope, other.Scope)) score += SameMeasure;
            if (figure.Scope.IsChange != other.Scope.IsChange) score -= OtherKind;
            if (figure.Scope.Action is { } action && action == other.Scope.Action) score += SameAction;
            if (score > most) (most, best) = (score, other);
        }

        // The only share, price or length of a text is meant at any size; plain counts count anything.
        return most > LeastScore || (ofKind == 1 && figure.Scope.Unit is not null) ? best : null;
    }

    /// <summary>Whether another text's figure bears a figure out (agrees), refutes it (contradicts), or neither (a range that overlaps).</summary>
    public static FigureAgreement Check(FigureInterval claimed, Figure found)
    {
        if (claimed.Contains(found.Interval)) return FigureAgreement.Agrees;
        if (!claimed.Meets(found.Interval)) return FigureAgreement.Contradicts;
        bool isOneNumber = found.Approximation is Approximation.About || found.Interval.Minimum is null || found.Interval.Maximum is null;
        return !isOneNumber || found.Interval.Nearest is not { } number ? FigureAgreement.Unclear
            : claimed.Contains(FigureInterval.Exactly(number)) ? FigureAgreement.Agrees : FigureAgreement.Contradicts;
    }

    // "$" is whatever dollar the other text names.
    private static bool SharesUnit(string? left, string? right) => left == right || (left is not null && right is not null && (IsSign(left, right) || IsSign(right, left)));

    private static bool IsSign(string sign, string code) => sign.Length <= 2 && char.GetUnicodeCategory(sign[^1]) == System.Globalization.UnicodeCategory.CurrencySymbol && code.Length == 3 && char.IsAsciiLetterUpper(code[0]);

    // "people" and "more people": the last words of both.
    private static bool SharesMeasure(FigureScope left, FigureScope right) => left.Measure.Length > 0 && string.Equals(Last(left.Measure), Last(right.Measure), StringComparison.Ordinal);

    private static string Last(string words) => words[(words.LastIndexOf(' ') + 1)..];

    // The natural logarithm of how many times the one is the other.
    private static double Distance(FigureInterval left, FigureInterval right)
    {
        double a = Middle(left), b = Middle(right);
        return a == b ? 0 : a <= 0 || b <= 0 ? FarthestSize : Math.Min(FarthestSize, Math.Abs(Math.Log(a / b)));
    }

    private static double Middle(FigureInterval interval) => (double)(interval.Nearest ?? 0);
}
