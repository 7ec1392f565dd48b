namespace FactTrack;

/// <summary>A word for money.</summary>
/// <param name="Form">Where it stands.</param>
/// <param name="Candidates">What it may be, as ISO 4217 codes.</param>
/// <param name="Unclear">The code where the article does not tell which.</param>
/// <param name="Factor">Its worth in main units: 0.01 for cents.</param>
/// <param name="NeedsCapitals">True where the same word in small letters is another one.</param>
internal sealed record Currency(CurrencyForm Form, string[] Candidates, string Unclear, decimal Factor, bool NeedsCapitals);
