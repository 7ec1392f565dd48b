namespace FactTrack;

/// <summary>Tells whether two claims report one fact, by their sketches.</summary>
/// <remarks>
/// The score adds up what speaks for one happening: the action, the participants, the weight of the words that both sentences share, persons, places and numbers that
/// both name, and how surely both articles tell of one happening, less where the claims contradict each other. One fact of it they report only if action and participants fit each other too, and nothing contradicts.
/// Figures need not agree, nor does the polarity: who denies a fact reports it. The order of the two never matters.
/// </remarks>
internal static class ClaimMatcher
{
    // What each part adds; the words of the sentences tell most, for they hold the participants too.
    private const float ActionWeight = 0.2f;
    private const float ParticipantsWeight = 0.3f;
    private const float ContextWeight = 0.5f;

    // Names that both sides have speak for, other names against; in the middle they tell nothing.
    private const float PersonsWeight = 0.3f;
    private const float PersonsMiddle = 0.4f;
    private const float PlacesWeight = 0.05f;
    private const float PlacesMiddle = 0.5f;
    private const float NumbersWeight = 0.2f;

    // Articles on one happening need little more, others nearly the same sentence.
    private const float ArticlesWeight = 0.8f;
    private const float ArticlesMiddle = 0.375f;

    // Where somebody else does it, or elsewhere, what is told alike is another happening of the kind, unless nearly all is.
    private const float Contradiction = 0.5f;

    private const float SameGroup = 0.9f;
    private const float NearGroup = 0.6f;
    private const float OnlyBeside = 0.5f;
    private const float SameType = 0.4f;
    private const float LeastFit = 0.5f;

    // Where nearly all else is told alike, a street and its town are one place.
    private const float OnePlace = 0.6f;

    /// <summary>The affinity of articles of which nothing is known.</summary>
    public const double UnknownAffinity = 0.5;

    /// <summary>Compares two claims; allocates nothing.</summary>
    /// <param name="left">The one claim.</param>
    /// <param name="right">The other.</param>
    /// <param name="affinity">How surely both articles tell of one happening, 0 to 1; <see cref="UnknownAffinity"/> where it is as likely as not.</param>
    public static MatchScores Compare(ClaimSketch left, ClaimSketch right, double affinity)
    {
        var overlap = new TermOverlap(left, right);
        float action = ActionOf(left, right);
        float score = (ActionWeight * action) + (ParticipantsWeight * overlap.Participants) + (ContextWeight * overlap.Context)
            + Weigh(PersonsWeight, overlap.Persons, PersonsMiddle) + Weigh(PlacesWeight, overlap.Places, PlacesMiddle) + Weigh(NumbersWeight, overlap.Numbers, 0)
            + (ArticlesWeight * ((float)affinity - ArticlesMiddle));
        float likeness = FactLikeness.Of(left, right, overlap, action, affinity);
        MatchConflict conflict = ConflictOf(left, right, overlap, likeness);
        return new MatchScores
        {
            Score = Math.Clamp(conflict == MatchConflict.None ? score : score - Contradiction, 0, 1),
            Strength = score,
            Action = action,
            Overlap = overlap,
            Conflict = conflict,
            Likeness = likeness,
            // "A boy died at the scene" is told of many boys.
            Fits = action * overlap.Participants >= LeastFit * LeastFit && (affinity > 0 || overlap.SharesName),
        };
    }

    /// <summary>False if two claims can be no fact together, whatever their words: most pairs are told apart by this, at a tenth of the cost.</summary>
    public static bool MayMatch(ClaimSketch left, ClaimSketch right) =>
        ((left.Head.Marks ^ right.Head.Marks) & SketchMarks.Saying) == 0 && ActionOf(left, right) >= LeastFit * LeastFit;

    /// <summary>Compares two claims and tells why.</summary>
    /// <param name="left">The one claim's sketch.</param>
    /// <param name="right">The other's.</param>
    /// <param name="affinity">How surely both articles tell of one happening, 0 to 1.</param>
    /// <param name="leftClaim">The one claim, for the words of the parts, or null.</param>
    /// <param name="rightClaim">The other.</param>
    public static MatchDecision Match(ClaimSketch left, ClaimSketch right, double affinity, Claim? leftClaim = null, Claim? rightClaim = null) =>
        new MatchExplainer(leftClaim, rightClaim).Explain(Compare(left, right, affinity), affinity);

    private static float Weigh(float weight, float share, float middle) => float.IsNaN(share) ? 0 : weight * (share - middle);

    private static MatchConflict ConflictOf(ClaimSketch left, ClaimSketch right, TermOverlap overlap, float likeness)
    {
        if (((left.Head.Marks ^ right.Head.Marks) & SketchMarks.Saying) != 0) return MatchConflict.Saying;
        if (!left.Head.Days.Meets(right.Head.Days)) return MatchConflict.Time;
        if (overlap.IsApart(TermSlot.Object, left.Object, right.Object) || AreTwoOfAName(TermSlot.Object, left, right, overlap)) return MatchConflict.Object;
        if (left.Actor == Naming.Named && overlap.IsApart(TermSlot.Actor, left.Actor, right.Actor)) return MatchConflict.Actor;
        if (AreTwoOfAName(TermSlot.Actor, left, right, overlap) || AreTwoSpeakers(left, right, overlap)) return MatchConflict.Actor;
        if (overlap.IsOtherAge(left, right) || AreOfOtherSex(left.Head.Marks, right.Head.Marks)) return MatchConflict.Person;
        return likeness < OnePlace && !overlap.IsOnePlace && left.HasPlace && right.HasPlace ? MatchConflict.Places : MatchConflict.None;
    }

    // Brothers, or a father and his child.
    private static bool AreTwoOfAName(TermSlot slot, ClaimSketch left, ClaimSketch right, TermOverlap overlap) =>
        left.HasGiven(slot) && right.HasGiven(slot) && overlap.IsOtherGiven(slot);

    // What two people say may be the same; that they say it is two facts.
    private static bool AreTwoSpeakers(ClaimSketch left, ClaimSketch right, TermOverlap overlap) =>
        (left.Head.Marks & SketchMarks.Saying) != 0 && left.Tells(TermSlot.Actor) && right.Tells(TermSlot.Actor) && overlap.IsOther(TermSlot.Actor);

    private static bool AreOfOtherSex(SketchMarks left, SketchMarks right) =>
        IsApart(left, right, SketchMarks.ActorMale, SketchMarks.ActorFemale) || IsApart(left, right, SketchMarks.ObjectMale, SketchMarks.ObjectFemale);

    private static bool IsApart(SketchMarks left, SketchMarks right, SketchMarks male, SketchMarks female) =>
        ((left & (male | female)) == male && (right & (male | female)) == female) || ((left & (male | female)) == female && (right & (male | female)) == male);

    private static float ActionOf(ClaimSketch left, ClaimSketch right)
    {
        SketchHead a = left.Head, b = right.Head;
        if (a.Action == b.Action && (a.Marks & SketchMarks.LightAction) == 0) return 1;
        float best = a.EventClass != 0 && a.EventClass == b.EventClass ? SameType : 0;
        for (int i = 0; i < ClaimSketch.MostGroups && a.GroupAt(i) is > 0 and ushort one; i++)
            for (int j = 0; j < ClaimSketch.MostGroups && b.GroupAt(j) is > 0 and ushort other; j++)
            {
                if (one == other) return SameGroup;
                if (ActionGroups.Shared.AreNear(one, other)) best = NearGroup;
            }

        return Math.Max(best, left.IsBeside(right) || right.IsBeside(left) ? OnlyBeside : 0);
    }
}
