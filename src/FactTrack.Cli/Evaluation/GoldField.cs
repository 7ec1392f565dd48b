namespace FactTrack.Cli.Evaluation;

/// <summary>What a gold claim may state, and what is scored.</summary>
internal enum GoldField
{
    Kind,
    Actor,
    Action,
    Object,
    Source,
    Quantity,
    Time,
    Polarity,
    Certainty,
}
