namespace FactTrack;

/// <summary>Where a claim is: the version's key and the claim's index in it.</summary>
/// <param name="Article">The key of the version (<see cref="TrackedArticle.Key"/>).</param>
/// <param name="Index">The index of the claim in <see cref="ExtractionResult.Claims"/>, or -1 for the article itself.</param>
public readonly record struct ClaimAddress(long Article, int Index)
{
    /// <summary>The key in hexadecimal and the index.</summary>
    public override string ToString() => $"{Article:x16}/{Index}";
}
