namespace FactTrack;

/// <summary>Checks a review and writes its ids as those of claims, which outlast facts.</summary>
internal sealed class ReviewReader(IFactSession session)
{
    public async ValueTask<Review> ReadAsync(Review review, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(review.Reviewer, nameof(review));
        long fact = await FactAsync(review, review.FactId, cancellation).ConfigureAwait(false);
        switch (review.Kind)
        {
            case ReviewKind.Correct when string.IsNullOrWhiteSpace(review.Correction):
                throw new ArgumentException("A correction needs its wording.", nameof(review));
            case ReviewKind.Merge:
                long other = await FactAsync(review, review.Other ?? throw new ArgumentException("A merge needs the other fact.", nameof(review)), cancellation).ConfigureAwait(false);
                if (other == fact) throw new ArgumentException("These are one fact already.", nameof(review));
                return review with { FactId = FactId.OfFact(fact), Other = FactId.OfFact(other), Apart = [] };
            case ReviewKind.Split:
                return await PartAsync(review, fact, cancellation).ConfigureAwait(false);
            default:
                return review with { FactId = FactId.OfFact(fact), Other = null, Apart = [] };
        }
    }

    private async ValueTask<long> FactAsync(Review review, string id, CancellationToken cancellation)
    {
        IReadOnlyList<TrackedClaim> claims = await session.ClaimsOfKeysAsync([FactId.ReadFact(id, nameof(review))], cancellation).ConfigureAwait(false);
        return claims.Count > 0 ? claims.Min(claim => claim.Fact) : throw new ArgumentException($"There is no fact '{id}'.", nameof(review));
    }

    private async ValueTask<Review> PartAsync(Review review, long fact, CancellationToken cancellation)
    {
        IReadOnlyList<FactMember> members = await new MemberLoader(session).LoadAsync([fact], cancellation).ConfigureAwait(false);
        FactMember goes = members.FirstOrDefault(member => member.Id == review.Other)
            ?? throw new ArgumentException($"The fact '{review.FactId}' has no report '{review.Other}'.", nameof(review));
        long[] others = [.. members.Select(member => member.Claim.Key).Where(key => key != goes.Claim.Key).Distinct().Order()];
        if (others.Length == 0) throw new ArgumentException("The fact has no other report.", nameof(review));
        return review with { FactId = FactId.OfFact(fact), Other = FactId.OfFact(goes.Claim.Key), Apart = [.. others.Select(FactId.OfFact)] };
    }
}
