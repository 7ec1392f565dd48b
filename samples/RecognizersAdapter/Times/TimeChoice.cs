namespace RecognizersAdapter;

/// <summary>Chooses among the values of a result.</summary>
internal static class TimeChoice
{
    /// <summary>The last value that does not begin after the day of publication, for news tells what was; the first one if all lie ahead.</summary>
    /// <remarks>Values whose words read otherwise than the first (seven in the evening after seven in the morning) are not asked.</remarks>
    public static TimeCandidate Choose(IReadOnlyList<TimeCandidate> candidates, DateTime published)
    {
        TimeCandidate[] alike = [.. candidates.Where(candidate => candidate.Timex == candidates[0].Timex)];
        return alike.Where(candidate => candidate.Anchor?.Date <= published.Date).MaxBy(candidate => candidate.Anchor)
            ?? alike.MinBy(candidate => candidate.Anchor)!;
    }
}
