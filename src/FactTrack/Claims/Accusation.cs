namespace FactTrack;

/// <summary>A word that accuses somebody or tells how an accusation ended, with what the tree tells of it.</summary>
internal sealed class Accusation
{
    /// <summary>The word.</summary>
    public required int Token { get; init; }

    /// <summary>What it tells, its nouns included: "arrested on charges of" is charged.</summary>
    public AllegationStatus Status { get; set; }

    /// <summary>Index of its sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>The clause that the word heads or stands in, or null.</summary>
    public Clause? Clause { get; init; }

    /// <summary>The claim of that clause, or null.</summary>
    public ClaimDraft? Telling { get; init; }

    /// <summary>Heads of who is accused.</summary>
    public List<int> Accused { get; init; } = [];

    /// <summary>Heads of who accuses; empty where nobody is named.</summary>
    public List<int> Accusers { get; init; } = [];

    /// <summary>Heads of the deeds, nouns and verbs.</summary>
    public List<int> Deeds { get; init; } = [];

    /// <summary>The words that tell it.</summary>
    public required TextPart Words { get; init; }

    /// <summary>True where the accused speak of what they did or did not do.</summary>
    public bool IsOwn { get; init; }

    /// <summary>False where it is said not to be so, or asked: nobody is accused then.</summary>
    public bool IsMade { get; init; } = true;
}
