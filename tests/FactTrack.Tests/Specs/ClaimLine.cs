using System.Globalization;
using System.Text;

namespace FactTrack.Tests;

/// <summary>Writes a claim as a line of a golden spec, so that a failure can be read against it.</summary>
internal static class ClaimLine
{
    /// <summary>The kinds, as a line begins with them.</summary>
    public static string[] Kinds { get; } = ["statement", "assessment", "plan", "figure", "state", "event"];

    /// <summary>The fields beside the roles.</summary>
    public static string[] Fields { get; } =
        ["q", "time", "when", "if", "src", "quote", "act", "commitment", "relation", "direction", "value", "previous", "change", "event", "context", "status", "basis"];

    /// <summary>The kind of a claim.</summary>
    public static string KindOf(Claim claim) => claim switch
    {
        StatementClaim => "statement",
        AssessmentClaim => "assessment",
        PlanClaim => "plan",
        FigureClaim => "figure",
        StateClaim => "state",
        _ => "event",
    };

    /// <summary>The event type of a claim with its mode, or "none".</summary>
    public static string EventOf(Claim claim) => claim.EventType?.ToString() ?? "none";

    /// <summary>The context of a claim, or "none".</summary>
    public static string ContextOf(Claim claim) => claim.Context?.ToString().ToLowerInvariant() ?? "none";

    /// <summary>The line; types and contexts are left to <see cref="EventOf"/> and <see cref="ContextOf"/>.</summary>
    public static string Of(Claim claim)
    {
        var line = new StringBuilder($"{KindOf(claim)} | {(claim.Actors.Count == 0 ? "-" : string.Join(" + ", claim.Actors.Select(Both)))} | {claim.Action.Lemma}");
        foreach (ClaimArgument argument in claim.Arguments) Field(argument.Role == Role.Time ? "when" : argument.Role.ToString().ToLowerInvariant(), argument.Words.ToString());
        if (claim is FigureClaim { Measure: { } measure } figure) line.Append(CultureInfo.InvariantCulture, $" | (measure {measure}, value {figure.Value}, previous {figure.Previous}, change {figure.Change}, {figure.Direction})");
        foreach (Quantity quantity in claim.Quantities) Field("q", quantity.ToString());
        foreach (TimeExpression time in claim.Times) Field("time", time.ToString());
        if (claim.Polarity == Polarity.Negative) line.Append(" | not");
        if (claim.Certainty != Certainty.Certain) line.Append(CultureInfo.InvariantCulture, $" | {claim.Certainty.ToString().ToLowerInvariant()}");
        if (claim.Condition is { } condition) Field("if", condition.ToString());
        if (claim.Attribution is { } attribution) Field("src", string.Join(" <- ", attribution.Chain().Select(Both)));
        if (claim.Asserter == Asserter.Unresolved) line.Append(" | unresolved");
        if (claim.IsAllegation) line.Append(" | allegation");
        if (claim.Allegation is { } allegation)
        {
            Field("status", allegation.Status.ToString().ToLowerInvariant());
            Field("basis", allegation.Words.ToString());
            if (allegation.IsDenied) line.Append(" | denied");
        }

        foreach (TextPart quote in claim.Quotes) Field("quote", quote.ToString());
        if (claim is StatementClaim statement) Field("act", statement.Act.ToString().ToLowerInvariant());
        if (claim is PlanClaim plan) Field("commitment", plan.Commitment.ToString().ToLowerInvariant());
        return line.ToString().ReplaceLineEndings(" ");

        void Field(string name, string words) => line.Append(CultureInfo.InvariantCulture, $" | {name}: {words}");
    }

    private static string Both(Participant participant) => Both(participant.Words, participant.Entity);

    private static string Both(Source source) => Both(source.Words, source.Entity);

    private static string Both(TextPart? words, Entity? entity) =>
        words is null ? "(unnamed)" : entity is null || entity.Name == words.ToString() ? words.ToString() : $"{words} (= {entity.Name})";
}
