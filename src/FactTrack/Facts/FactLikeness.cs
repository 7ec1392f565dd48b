namespace FactTrack;

/// <summary>How much speaks for two claims of one happening being reports of one fact, 0 to 1.</summary>
/// <remarks>
/// One happening has many facts: somebody is shot, dies, is named; another is shot beside him; a speaker says this and that. What tells them apart is whether the same is
/// done, and to the same: the participants other than the actor count most, for the actor does many things. The weights are those of a logistic model of pairs that readers judged
/// (LongTail development articles), rounded to twentieths; wrong merges cost more than lost ones, for they make up confirmations.
/// </remarks>
internal static class FactLikeness
{
    private const float SameAction = 0.2f;
    private const float LikeAction = 0.1f;
    private const float OtherAction = -0.05f;
    private const float LeastRest = 0.15f;
    private const float MostRest = 0.15f;
    private const float Actor = 0.05f;
    private const float Sentences = 0.15f;
    private const float Participants = 0.15f;
    private const float Articles = 0.1f;
    private const float Numbers = 0.1f;
    private const float NumbersMiddle = 0.5f;

    // What is said is told in ever other words, and a speaker says much.
    private const float Saying = -0.1f;

    // Actions of one group are like, those of near groups are neither, of a type at most they are others.
    private const float Like = 0.85f;
    private const float Near = 0.55f;

    /// <param name="left">The one claim.</param>
    /// <param name="right">The other.</param>
    /// <param name="overlap">What their words have in common.</param>
    /// <param name="action">How alike the actions are, 0 to 1.</param>
    /// <param name="affinity">How surely both articles tell of one happening, 0 to 1.</param>
    public static float Of(ClaimSketch left, ClaimSketch right, in TermOverlap overlap, float action, double affinity)
    {
        float likeness = action >= 1 ? SameAction : action >= Like ? LikeAction : action >= Near ? 0 : OtherAction;
        likeness += (LeastRest * overlap.LeastRest) + (MostRest * overlap.MostRest) + (Actor * overlap.Actor);
        likeness += (Sentences * overlap.Context) + (Participants * overlap.Sentence) + (Articles * (float)affinity);
        if (!float.IsNaN(overlap.Numbers)) likeness += Numbers * (overlap.Numbers - NumbersMiddle);
        if ((left.Head.Marks & right.Head.Marks & SketchMarks.Saying) != 0) likeness += Saying;
        return Math.Clamp(likeness, 0, 1);
    }
}
