using System.Diagnostics;

namespace FactTrack;

/// <summary>One predication that an article puts forward: who did (is, said, plans) what, how much, when, where, and who says so.</summary>
/// <remarks>
/// A closed hierarchy: <see cref="StatementClaim"/>, <see cref="AssessmentClaim"/>, <see cref="PlanClaim"/>,
/// <see cref="FigureClaim"/>, <see cref="StateClaim"/>, <see cref="EventClaim"/>. Claims are equal by value.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
[DebuggerDisplay("{Describe(),nq}")]
public abstract record Claim
{
    private protected Claim()
    {
    }

    /// <summary>Stable across runs: a hash of the claim's content within its article, 16 hexadecimal digits.</summary>
    public required string Id { get; init; }

    /// <summary>Who does or is it; empty in a passive without an agent; several when the text joins them.</summary>
    public ValueList<Participant> Actors { get; init; } = [];

    /// <summary>What is done.</summary>
    public required ClaimAction Action { get; init; }

    /// <summary>The other participants and circumstances, in the order of the text.</summary>
    public ValueList<ClaimArgument> Arguments { get; init; } = [];

    /// <summary>Every amount of the claim.</summary>
    public ValueList<Quantity> Quantities { get; init; } = [];

    /// <summary>Every time of the claim, with its relation to the action.</summary>
    public ValueList<TimeExpression> Times { get; init; } = [];

    /// <summary>Positive or negative, in the source's view.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>How certain it is, in the source's view.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>The "if", "unless" or "provided" clause that it hangs on, or null.</summary>
    public TextPart? Condition { get; init; }

    /// <summary>Who puts it forward.</summary>
    public Asserter Asserter { get; init; } = Asserter.Article;

    /// <summary>The chain of sources; null unless <see cref="Asserter"/> is <see cref="Asserter.Source"/>.</summary>
    public Attribution? Attribution { get; init; }

    /// <summary>The directly quoted parts inside the claim, without their marks.</summary>
    public ValueList<TextPart> Quotes { get; init; } = [];

    /// <summary>Where the claim is a deed that somebody is accused of: how far the accusation went and what became of it; else null.</summary>
    public Allegation? Allegation { get; init; }

    /// <summary>
    /// True for an unproven accusation against a person or organisation: the deed, not the act of accusing. False once it was admitted
    /// or a court decided; <see cref="Allegation"/> tells which.
    /// </summary>
    public bool IsAllegation => Allegation is { IsUnproven: true };

    /// <summary>The PLOVER type of the action, where it has one.</summary>
    public EventType? EventType { get; init; }

    /// <summary>The field that the claim belongs to, where known.</summary>
    public ClaimContext? Context { get; init; }

    /// <summary>The kind of block that the first evidence stands in.</summary>
    public BlockKind Block { get; init; }

    /// <summary>The sentences that it was read from.</summary>
    public ValueList<TextPart> Evidence { get; init; } = [];

    /// <summary>How sure its parts are.</summary>
    public ClaimConfidence Confidence { get; init; }

    /// <summary>For each part the rule that gave it and the words that triggered it.</summary>
    public ValueList<Reason> Why { get; init; } = [];

    /// <summary>The first argument with a role, or null.</summary>
    public ClaimArgument? Argument(Role role)
    {
        foreach (ClaimArgument argument in Arguments)
            if (argument.Role == role) return argument;
        return null;
    }

    /// <summary>One plain English sentence with source, negation, hedge, approximators and dates, that a reader can check.</summary>
    public string Describe() => ClaimDescriber.Describe(this);

    /// <summary>The same as <see cref="Describe"/>.</summary>
    public sealed override string ToString() => Describe();
}
