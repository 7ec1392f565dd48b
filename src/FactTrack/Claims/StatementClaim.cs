namespace FactTrack;

/// <summary>A communication act by a newsmaker: say, tell, announce, deny, praise, accuse, warn, dismiss, demand.</summary>
public sealed record StatementClaim : Claim
{
    /// <summary>What the speaker does by speaking.</summary>
    public SpeechAct Act { get; init; }

    /// <summary>Who is spoken to.</summary>
    public ValueList<Participant> Recipients { get; init; } = [];

    /// <summary>The ids of the claims that are said.</summary>
    public ValueList<string> Content { get; init; } = [];

    /// <summary>What it is about, or null.</summary>
    public TextPart? Topic { get; init; }
}
