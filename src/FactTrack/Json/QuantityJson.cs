using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace FactTrack;

/// <summary>A <see cref="Quantity"/> in JSON.</summary>
internal sealed record QuantityJson : PartJson
{
    public QuantityJson()
    {
    }

    [SetsRequiredMembers]
    private QuantityJson(Quantity quantity)
        : base(quantity.Words)
    {
        Tokens = (quantity.Tokens.Start, quantity.Tokens.End);
        Head = quantity.Head;
        Numbers = [.. quantity.Numbers.Select(n => new PartJson(n))];
        Approximator = Of(quantity.Approximator);
        Rate = Of(quantity.Rate);
        Score = quantity.Score;
        Value = quantity.Value;
        Range = quantity.Range;
        Unit = quantity.Unit;
        CountOf = quantity.CountOf is { } noun ? new CountedNounJson(noun) : null;
        Approximation = quantity.Approximation;
        IsOrdinal = quantity.IsOrdinal;
        IsDelta = quantity.IsDelta;
        Direction = quantity.Direction;
        IsPrevious = quantity.IsPrevious;
    }

    public PartJson[] Numbers { get; init; } = [];

    public PartJson? Approximator { get; init; }

    public PartJson? Rate { get; init; }

    public QuantityScore? Score { get; init; }

    public decimal? Value { get; init; }

    public QuantityRange? Range { get; init; }

    public Unit? Unit { get; init; }

    public CountedNounJson? CountOf { get; init; }

    public required Approximation Approximation { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsOrdinal { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsDelta { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ChangeDirection Direction { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsPrevious { get; init; }

    /// <summary>Token indices of the document.</summary>
    public required (int Start, int End) Tokens { get; init; }

    public required int Head { get; init; }

    [return: NotNullIfNotNull(nameof(quantity))]
    public static QuantityJson? Of(Quantity? quantity) => quantity is null ? null : new(quantity);

    public static QuantityJson[] Of(ValueList<Quantity> quantities) => [.. quantities.Select(q => new QuantityJson(q))];

    public Quantity ToQuantity(JsonReading reading) => new()
    {
        Words = ToPart(reading),
        Tokens = new TokenRange(Tokens.Start, Tokens.End),
        Head = Head,
        Numbers = Numbers.Select(n => n.ToPart(reading)).ToValueList(),
        Approximator = Approximator?.ToPart(reading),
        Rate = Rate?.ToPart(reading),
        Score = Score,
        Value = Value,
        Range = Range,
        Unit = Unit,
        CountOf = CountOf?.ToNoun(reading),
        Approximation = Approximation,
        IsOrdinal = IsOrdinal,
        IsDelta = IsDelta,
        Direction = Direction,
        IsPrevious = IsPrevious,
    };
}
