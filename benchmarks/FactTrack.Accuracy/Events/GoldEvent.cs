namespace FactTrack.Accuracy;

/// <summary>A hand-coded event: its type (either, where an older one became two) and actors.</summary>
/// <param name="Types">The types that are right.</param>
/// <param name="Sources">Who does it.</param>
/// <param name="Targets">To or with whom; none where all who take part are sources, or nobody is named.</param>
internal sealed record GoldEvent(EventClass[] Types, EventActor[] Sources, EventActor[] Targets)
{
    /// <summary>True if the claim has the type.</summary>
    public bool IsTypeOf(Claim claim) => claim.EventType is { } type && Types.Contains(type.Class);

    /// <summary>
    /// True if the claim has the actors: every source among its actors, and every target among its other participants or, where all act
    /// together, its actors. Of a two-sided event (several sources, no target) one may stand on the other side.
    /// </summary>
    public bool HasActors(Claim claim)
    {
        bool isTwoSided = Targets.Length == 0 && Sources.Length > 1;
        int acting = Sources.Count(s => Acts(claim, s));
        if (isTwoSided ? acting == 0 || !Sources.All(s => Acts(claim, s) || TakesPart(claim, s)) : acting < Sources.Length) return false;
        return Targets.All(t => TakesPart(claim, t) || (claim.Actors.Count > 1 && Acts(claim, t)));
    }

    private static bool Acts(Claim claim, EventActor actor) => claim.Actors.Any(a => actor.IsIn(a.Words, a.Entity));

    // Whom it is asked of, threatened or promised may stand in what is asked, threatened or promised; when and on what condition it is done takes no part.
    private static bool TakesPart(Claim claim, EventActor actor) =>
        claim.Arguments.Any(a => a.Role is not (Role.Time or Role.Condition or Role.Setting) && actor.IsIn(a.Words, a.Entity));
}
