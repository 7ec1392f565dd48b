using System.Globalization;

namespace FactTrack;

/// <summary>An amount in the text, with its meaning.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Quantity
{
    // Places kept by a conversion; those behind them are noise of the factors.
    private const int Places = 18;
    private const decimal MostConverted = 1e27m;

    // Most have one number; the list is made when asked for.
    private readonly TextPart? _number;
    private readonly TextPart? _upperNumber;

    /// <summary>The words, with approximator and unit, without the counted noun.</summary>
    public required TextPart Words { get; init; }

    /// <summary>The tokens of <see cref="Words"/>.</summary>
    public required TokenRange Tokens { get; init; }

    /// <summary>The words of its numbers alone, with sign and scale: one, two for a range or a score, none for an unsharp word ("dozens"). Empty in an amount of a user's recognizer that does not give them.</summary>
    /// <exception cref="ArgumentException">More than two are given.</exception>
    public ValueList<TextPart> Numbers
    {
        get => (_number, _upperNumber) switch
        {
            (null, _) => [],
            (_, null) => [_number],
            _ => [_number, _upperNumber],
        };
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            if (value.Count > 2) throw new ArgumentException("An amount has at most two numbers.", nameof(value));
            (_number, _upperNumber) = (value.Count > 0 ? value[0] : null, value.Count > 1 ? value[1] : null);
        }
    }

    /// <summary>The words that say how exactly it is given ("more than", "or so"), or null.</summary>
    public TextPart? Approximator { get; init; }

    /// <summary>The words of what it is counted by ("a day", "per 100,000 people"), or null. Part of <see cref="Words"/> after a unit, behind the counted noun else.</summary>
    public TextPart? Rate { get; init; }

    /// <summary>The value where there is one number; null for ranges and for amounts without a value ("large quantities").</summary>
    public decimal? Value { get; init; }

    /// <summary>The range where the text gives one ("between 10 and 12") or a vague word means one ("dozens").</summary>
    public QuantityRange? Range { get; init; }

    /// <summary>The two numbers of a score or a vote ("3-1"), or null; then there is no value and no range.</summary>
    public QuantityScore? Score { get; init; }

    /// <summary>The unit, or null for a count; a count with a rate ("300 people a day") has the code <c>count</c>.</summary>
    public Unit? Unit { get; init; }

    /// <summary>What is counted, or null for a measure.</summary>
    public CountedNoun? CountOf { get; init; }

    /// <summary>How exactly it is given.</summary>
    public Approximation Approximation { get; init; }

    /// <summary>True for a place in an order ("third").</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>True for a change ("rose by 3 %", "200 more").</summary>
    public bool IsDelta { get; init; }

    /// <summary>Which way a change goes; none for a level.</summary>
    public ChangeDirection Direction { get; init; }

    /// <summary>True for the level before a change ("to 3.2 % from 2.9 %").</summary>
    public bool IsPrevious { get; init; }

    /// <summary>The one number's words, without a list.</summary>
    internal TextPart? Number
    {
        init => _number = value;
    }

    /// <summary>The second number's words.</summary>
    internal TextPart? UpperNumber
    {
        init => _upperNumber = value;
    }

    /// <summary>The token that the quantity hangs on in the tree: the counted noun, or the unit or number itself.</summary>
    internal int Head { get; init; }

    /// <summary>The same amount in the base unit of its kind, so that two amounts can be compared: 5 km as 5000 m, 20 °C as 293.15 K, 25 basis points as 0.25 percentage points.</summary>
    /// <returns>
    /// The amount in m, m2, m3, kg, m/s, K, J, W, B, bit, bit/s, Pa, Hz, V, Sv, rad, %, pp, ppm or, for ages, years of 365.2425 days; itself where its unit has no
    /// such base (money, counts), is unclear ("degrees"), or would leave the range of a decimal. A rate stays ("per day"), and a difference of temperatures is converted as one.
    /// </returns>
    public Quantity ToBaseUnit()
    {
        if (Unit is null || UnitScales.Find(Unit.Code) is not { } scale || scale.Base == Unit.Code) return this;
        decimal most = MostConverted / Math.Max(scale.Factor, 1);
        if (Math.Abs(Value ?? 0) > most || Math.Abs(Range?.Minimum ?? 0) > most || Math.Abs(Range?.Maximum ?? 0) > most) return this;
        decimal offset = IsDelta ? 0 : scale.Offset;
        return this with
        {
            Unit = Unit with { Code = scale.Base },
            Value = Convert(Value),
            Range = Range is { } range ? new QuantityRange(Convert(range.Minimum), Convert(range.Maximum)) : null,
        };

        decimal? Convert(decimal? value) => value is { } v ? SideReader.Trim(Math.Round((v * scale.Factor) + offset, Places)) : null;
    }

    /// <summary>Approximation, value or range, and unit or counted lemma, such as <c>about 15000 troop</c>.</summary>
    public override string ToString()
    {
        string amount = Value?.ToString(CultureInfo.InvariantCulture) ?? Range?.ToString() ?? Score?.ToString() ?? "?";
        string how = Approximation switch
        {
            Approximation.Exact => "",
            Approximation.AtLeast => "at least ",
            Approximation.AtMost => "at most ",
            Approximation.MoreThan => "more than ",
            Approximation.LessThan => "less than ",
            Approximation.About => "about ",
            _ => "vague ",
        };
        string what = Unit?.ToString() ?? CountOf?.Lemma ?? "";
        return what.Length == 0 ? how + amount : $"{how}{amount} {what}";
    }
}
