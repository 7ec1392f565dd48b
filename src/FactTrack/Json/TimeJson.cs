using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace FactTrack;

/// <summary>A <see cref="TimeExpression"/> in JSON.</summary>
internal sealed record TimeJson : PartJson
{
    public TimeJson()
    {
    }

    [SetsRequiredMembers]
    private TimeJson(TimeExpression time)
        : base(time.Words)
    {
        Type = time.Type;
        Value = time.Value;
        Interval = IntervalJson.Of(time.Interval);
        Relation = time.Relation;
        Approximation = time.Approximation;
        Tokens = (time.Tokens.Start, time.Tokens.End);
        Head = time.Head;
    }

    public required TimexType Type { get; init; }

    public required string Value { get; init; }

    public IntervalJson? Interval { get; init; }

    public required TimeRelation Relation { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Approximation Approximation { get; init; }

    /// <summary>Token indices of the document.</summary>
    public required (int Start, int End) Tokens { get; init; }

    public required int Head { get; init; }

    public static TimeJson[] Of(ValueList<TimeExpression> times) => [.. times.Select(t => new TimeJson(t))];

    public TimeExpression ToTime(JsonReading reading) => new()
    {
        Words = ToPart(reading),
        Tokens = new TokenRange(Tokens.Start, Tokens.End),
        Head = Head,
        Type = Type,
        Value = Value,
        Interval = Interval?.ToInterval(),
        Relation = Relation,
        Approximation = Approximation,
    };
}
