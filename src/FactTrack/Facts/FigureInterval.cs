using System.Globalization;

namespace FactTrack;

/// <summary>The values that a figure may stand for: "about 15,000" is 13,500 to 16,500, "at least 12" is 12 and more, "dozens" are 24 to 99.</summary>
/// <remarks>The default value holds every number.</remarks>
/// <param name="Minimum">The least value, or null if open.</param>
/// <param name="Maximum">The greatest value, or null if open.</param>
/// <param name="ExcludesMinimum">True if the least value itself is out ("more than 12").</param>
/// <param name="ExcludesMaximum">True if the greatest value itself is out ("fewer than 100").</param>
public readonly record struct FigureInterval(decimal? Minimum, decimal? Maximum, bool ExcludesMinimum = false, bool ExcludesMaximum = false)
{
    // "About" means within 10 % when compared (see Approximation.About).
    private const decimal About = 0.1m;

    /// <summary>One value.</summary>
    public static FigureInterval Exactly(decimal value) => new(value, value);

    /// <summary>The values that an amount stands for, in its own unit; null where it has none ("large quantities", a score).</summary>
    /// <exception cref="ArgumentNullException"><paramref name="quantity"/> is null.</exception>
    public static FigureInterval? Of(Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        decimal? low = quantity.Value ?? quantity.Range?.Minimum, high = quantity.Value ?? quantity.Range?.Maximum;
        if (low is null && high is null) return null;
        return quantity.Approximation switch
        {
            Approximation.About => new(low - Slack(low), high + Slack(high)),
            Approximation.AtLeast => new(low, null),
            Approximation.AtMost => new(null, high),
            Approximation.MoreThan => new(low, null, ExcludesMinimum: true),
            Approximation.LessThan => new(null, high, ExcludesMaximum: true),
            _ => new(low, high),
        };
    }

    /// <summary>True if it is one value.</summary>
    public bool IsExact => Minimum is not null && Minimum == Maximum;

    /// <summary>True if no number lies in it.</summary>
    public bool IsEmpty => Minimum > Maximum || (Minimum is not null && Minimum == Maximum && (ExcludesMinimum || ExcludesMaximum));

    /// <summary>True if some value lies in both.</summary>
    public bool Meets(FigureInterval other) => !Intersect(other).IsEmpty;

    /// <summary>True if every value of the other one lies in this one.</summary>
    public bool Contains(FigureInterval other) => other.IsEmpty || Intersect(other) == other;

    /// <summary>The values that lie in both.</summary>
    public FigureInterval Intersect(FigureInterval other)
    {
        (decimal? low, bool noLow) = Tighter((Minimum, ExcludesMinimum), (other.Minimum, other.ExcludesMinimum), 1);
        (decimal? high, bool noHigh) = Tighter((Maximum, ExcludesMaximum), (other.Maximum, other.ExcludesMaximum), -1);
        return new FigureInterval(low, high, noLow, noHigh);
    }

    /// <summary>The values of both added: "two" and "at least three" are at least five.</summary>
    /// <exception cref="OverflowException">The sum is beyond the range of a decimal.</exception>
    public FigureInterval Plus(FigureInterval other) =>
        new(Minimum + other.Minimum, Maximum + other.Maximum, ExcludesMinimum || other.ExcludesMinimum, ExcludesMaximum || other.ExcludesMaximum);

    /// <summary>The number nearest to what was said: the bound that was told, since bounds are told near the number ("more than 200" is not 9,000), or the middle; null if both ends are open.</summary>
    public decimal? Nearest => (Minimum, Maximum) switch
    {
        ({ } low, { } high) => (low / 2) + (high / 2),
        (null, { } high) => high,
        ({ } low, null) => low,
        _ => null,
    };

    /// <summary>The values in words: "12", "3 to 5", "at least 12", "more than 1,000"; empty where both ends are open.</summary>
    public string Describe() => FigureText.Of(this);

    /// <summary>The values as <c>13500..16500</c>, an open end as nothing, an excluded one with an angle: <c>&gt;12..</c>.</summary>
    public override string ToString() => IsExact && !IsEmpty
        ? Minimum!.Value.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{(ExcludesMinimum ? ">" : "")}{Minimum}..{(ExcludesMaximum ? "<" : "")}{Maximum}");

    private static decimal? Slack(decimal? value) => value is { } v ? Math.Abs(v) * About : null;

    private static (decimal? Bound, bool Out) Tighter((decimal? Bound, bool Out) a, (decimal? Bound, bool Out) b, int sign)
    {
        if (a.Bound is null) return b;
        if (b.Bound is null) return a;
        int order = a.Bound.Value.CompareTo(b.Bound.Value) * sign;
        return order > 0 ? a : order < 0 ? b : (a.Bound, a.Out || b.Out);
    }
}
