namespace FactTrack;

/// <summary>Finds which of several figures a given one speaks of, and whether they bear it out.</summary>
internal static class FigureMatcher
{
    // What is counted tells most, then the words around; figures of one thing are of about one size.
    private const double SameMeasure = 2;
    private const double SameWords = 2;
    private const double NoMeasure = 1;
    private const double SameAction = 0.5;
    private const double OtherKind = 0.1;
    private const double LeastScore = -0.25;

    // Beyond seven times as much, either is a slip, or a figure of something else.
    private const double FarthestSize = 2;

    /// <summary>Whether a text bears out a figure (agrees), refutes it (contradicts), or says nothing of it (unclear).</summary>
    /// <param name="figure">The figure of a claim.</param>
    /// <param name="others">The figures of the text.</param>
    /// <param name="counterpart">The figure that is most probably of the same scope, or null where none is of the same kind and size.</param>
    public static FigureAgreement Verdict(SaidFigure figure, IEnumerable<SaidFigure> others, out SaidFigure? counterpart)
    {
        counterpart = Counterpart(figure, others);
        return counterpart is null ? FigureAgreement.Unclear : Check(figure.Figure, counterpart.Figure);
    }

    private static SaidFigure? Counterpart(SaidFigure figure, IEnumerable<SaidFigure> others)
    {
        SaidFigure? best = null;
        int ofKind = 0;
        (double Score, double WithWords) most = (double.MinValue, double.MinValue);
        foreach (SaidFigure other in others)
        {
            if (!SharesUnit(figure.Figure.Scope.Unit, other.Figure.Scope.Unit)) continue;
            ofKind++;
            double score = Score(figure, other), withWords = score + (SameWords * figure.Near.ShareIn(other.Near));
            if (withWords > most.WithWords) (most, best) = ((score, withWords), other);
        }

        if (best is null || Distance(figure.Figure.Interval, best.Figure.Interval) >= FarthestSize) return null;
        // The only share, price or length of a text is meant at any size; plain counts count anything.
        return most.Score > LeastScore || (ofKind == 1 && figure.Figure.Scope.Unit is not null) ? best : null;
    }

    private static double Score(SaidFigure figure, SaidFigure other)
    {
        (FigureScope one, FigureScope two) = (figure.Figure.Scope, other.Figure.Scope);
        double score = -Distance(figure.Figure.Interval, other.Figure.Interval);
        if (SharesMeasure(one.Measure, two.Measure) || (one.Unit is null && other.Noun is { } noun && SharesMeasure(one.Measure, noun))) score += SameMeasure;
        else if (one.Unit is null && SaidFigure.IsBare(other.Figure)) score += NoMeasure;
        if (one.IsChange != two.IsChange) score -= OtherKind;
        if (one.Action is { } action && action == two.Action) score += SameAction;
        return score;
    }

    /// <summary>Whether another text's figure bears a figure out (agrees), refutes it (contradicts), or neither (a range that overlaps).</summary>
    public static FigureAgreement Check(FigureInterval claimed, Figure found)
    {
        if (claimed.Contains(found.Interval)) return FigureAgreement.Agrees;
        if (!claimed.Meets(found.Interval)) return FigureAgreement.Contradicts;
        bool isOpen = found.Interval.Minimum is null || found.Interval.Maximum is null;
        if ((!isOpen && found.Approximation != Approximation.About) || found.Interval.Nearest is not { } number) return FigureAgreement.Unclear;
        // What is told to be more than 200 is near to that; but whether it is more than 300 too, nobody knows.
        return claimed.Contains(FigureInterval.Exactly(number)) ? FigureAgreement.Agrees : isOpen ? FigureAgreement.Unclear : FigureAgreement.Contradicts;
    }

    /// <summary>Whether another text's figure bears out one that may be exact: what is told as about so much, or as a bound, is not told as exactly that.</summary>
    public static FigureAgreement Check(Figure told, Figure found)
    {
        if (told.Approximation is not (Approximation.Exact or Approximation.About)) return Check(told.Interval, found);
        if (!told.Interval.Meets(found.Interval)) return FigureAgreement.Contradicts;
        bool isNear = told.Approximation == Approximation.About || found.Approximation == Approximation.About;
        return isNear || told.Interval.Contains(found.Interval) || found.Interval.Nearest == told.Interval.Nearest ? FigureAgreement.Agrees : FigureAgreement.Unclear;
    }

    // "$" is whatever dollar the other text names.
    private static bool SharesUnit(string? left, string? right) => left == right || (left is not null && right is not null && (IsSign(left, right) || IsSign(right, left)));

    private static bool IsSign(string sign, string code) => sign.Length <= 2 && char.GetUnicodeCategory(sign[^1]) == System.Globalization.UnicodeCategory.CurrencySymbol && code.Length == 3 && char.IsAsciiLetterUpper(code[0]);

    // "people" and "more people": the last words of both.
    private static bool SharesMeasure(string left, string right) => left.Length > 0 && string.Equals(Last(left), Last(right), StringComparison.Ordinal);

    private static string Last(string words) => words[(words.LastIndexOf(' ') + 1)..];

    // The natural logarithm of how many times the one is the other.
    private static double Distance(FigureInterval left, FigureInterval right)
    {
        double a = Middle(left), b = Middle(right);
        return a == b ? 0 : a <= 0 || b <= 0 ? FarthestSize : Math.Min(FarthestSize, Math.Abs(Math.Log(a / b)));
    }

    private static double Middle(FigureInterval interval) => (double)(interval.Nearest ?? 0);
}
