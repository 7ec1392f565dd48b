using System.Diagnostics.CodeAnalysis;

namespace FactTrack;

/// <summary>A <see cref="Mention"/> in JSON.</summary>
internal sealed record MentionJson : PartJson
{
    public MentionJson()
    {
    }

    [SetsRequiredMembers]
    public MentionJson(Mention mention)
        : base(mention.Words)
    {
        Kind = mention.Kind;
        Entities = [.. mention.Entities];
        Candidates = mention.Candidates.Count > 0 ? [.. mention.Candidates] : null;
        Confidence = ConfidenceJson.Round(mention.Confidence);
        Rule = mention.Rule;
    }

    public required MentionKind Kind { get; init; }

    /// <summary>Indices into the article's entities.</summary>
    public required int[] Entities { get; init; }

    public int[]? Candidates { get; init; }

    public required double Confidence { get; init; }

    public required string Rule { get; init; }
}
