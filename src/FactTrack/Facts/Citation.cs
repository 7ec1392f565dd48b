namespace FactTrack;

/// <summary>A claim that an article has from another publisher.</summary>
/// <param name="ArticleId">The article that cites.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Cited">The source or medium, as the article names it.</param>
/// <param name="Claim">What it has from there.</param>
public sealed record Citation(string ArticleId, string Publisher, string Cited, Claim Claim)
{
    /// <summary>Who cites whom.</summary>
    public override string ToString() => $"{Publisher} ({ArticleId}) cites {Cited}";
}
