namespace FactTrack;

/// <summary>A <see cref="ClaimDifference"/> in JSON.</summary>
internal sealed record ClaimDifferenceJson(string Kind, ClaimJson? Earlier, ClaimJson? Later, ClaimChangeJson[] Changes)
{
    public static ClaimDifferenceJson Of(ClaimDifference claim) => new(
        claim.IsAdded ? "added" : claim.IsDropped ? "dropped" : "changed",
        claim.Earlier is { } earlier ? ClaimJson.Of(earlier, explain: false) : null,
        claim.Later is { } later ? ClaimJson.Of(later, explain: false) : null,
        [.. claim.Changes.Select(change => new ClaimChangeJson(JsonName.Of(change.Part), PartJson.Of(change.Earlier), PartJson.Of(change.Later)))]);
}
