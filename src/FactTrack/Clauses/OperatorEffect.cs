namespace FactTrack;

/// <summary>What an operator does to its infinitive.</summary>
internal enum OperatorEffect : byte
{
    /// <summary>Begin, continue, manage: the action holds.</summary>
    Aspectual,

    /// <summary>Fail, refuse, decline: the action does not hold.</summary>
    Negative,

    /// <summary>Seem, appear, likely: the action is probable.</summary>
    Probable,

    /// <summary>Unlikely: the action probably does not hold.</summary>
    Improbable,

    /// <summary>Have to, ought to: the action is called for; in the past ("had to sell") it was done.</summary>
    Obliged,

    /// <summary>Plan, aim, intend, want: the action is intended.</summary>
    Intended,

    /// <summary>Agree.</summary>
    Agreed,

    /// <summary>Promise, vow, pledge.</summary>
    Promised,

    /// <summary>Be scheduled, due, set.</summary>
    Scheduled,

    /// <summary>Be expected, be about to.</summary>
    Predicted,
}
