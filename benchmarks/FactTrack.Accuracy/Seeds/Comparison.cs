namespace FactTrack.Accuracy;

/// <summary>How a predicted claim compares with a gold claim in one article.</summary>
/// <param name="SharesAction">True if the action's words share a word with the gold action or event mention.</param>
/// <param name="MissingActors">Gold actors without a predicted one.</param>
/// <param name="WrongParts">Parts that are asked and wrong, each with what was wanted and what was given.</param>
internal sealed record Comparison(bool SharesAction, string[] MissingActors, string[] WrongParts)
{
    /// <summary>True if action and actors are right.</summary>
    public bool IsFound => SharesAction && MissingActors.Length == 0;

    /// <summary>True if it is found and every part that is asked is right.</summary>
    public bool IsWhole => IsFound && WrongParts.Length == 0;
}
