namespace FactTrack;

/// <summary>Tells how likely two articles are on one happening (a "seminal event" of topic detection and tracking).</summary>
/// <remarks>
/// By what they share: words and names by their rarity, people, places, and the days that they tell of; against it counts that they tell of other days,
/// other places or other ages, and the time between them, which counts half where a person or a day joins them: a trial comes a year later. The score asks the two articles and nothing else.
/// </remarks>
internal static class NewsEventMatcher
{
    /// <summary>The score from which two articles are on one happening.</summary>
    public const double Threshold = 0.3;

    /// <summary>Days within which articles are found by rare words (<see cref="ArticleSketch.EventKeys"/>); by names they are found at any time.</summary>
    public const int Days = 30;

    private const double Person = 0.2;
    private const double Place = 0.1;
    private const double OtherPlaces = 0.05;
    private const double Day = 0.1;
    private const double OtherDays = 0.15;
    private const double OtherAges = 0.15;
    private const double DoublingOfTime = 0.07;
    private const int MostPeople = 3;
    private const int MostPlaces = 2;
    private const int MostDays = 2;
    private const int RecentDays = 3;

    // Where nothing is known of the days of one, they are neither the same nor others.
    private const int Unknown = -1;

    /// <summary>The score of two articles, 0 to 1.</summary>
    public static double Score(ArticleSketch a, ArticleSketch b)
    {
        int people = a.People.Shared(b.People), places = a.Places.Shared(b.Places), daysTold = a.Days.Shared(b.Days), days = SharedDays(a, b);
        double score = TermVector.Cosine(a.Terms, b.Terms)
            + (Person * Math.Min(MostPeople, people))
            + (Place * Math.Min(MostPlaces, places))
            + (Day * Math.Clamp(days, 0, MostDays));
        if (days == 0) score -= OtherDays;
        if (places == 0 && a.Places.Count > 0 && b.Places.Count > 0) score -= OtherPlaces;
        if (a.Ages.Count > 0 && b.Ages.Count > 0 && a.Ages.Shared(b.Ages) == 0) score -= OtherAges;
        if (a.Day is { } one && b.Day is { } other)
        {
            double time = DoublingOfTime * Math.Log2(1 + Math.Abs(one - other));
            score -= people > 0 || daysTold > 0 ? time / 2 : time;
        }

        return Math.Clamp(score, 0, 1);
    }

    // An article that tells no day tells of the day when it was published or of the two before.
    private static int SharedDays(ArticleSketch a, ArticleSketch b)
    {
        if (a.Days.Count > 0 && b.Days.Count > 0) return a.Days.Shared(b.Days);
        if (a.Days.Count > 0) return ToldBefore(a.Days, b.Day);
        if (b.Days.Count > 0) return ToldBefore(b.Days, a.Day);
        return a.Day is { } one && b.Day is { } other ? Math.Max(0, RecentDays - Math.Abs(one - other)) : Unknown;
    }

    private static int ToldBefore(SketchSet days, int? published)
    {
        if (published is not { } last) return Unknown;
        int count = 0;
        foreach (uint day in days.Items)
            if (day <= last && day > last - RecentDays) count++;
        return count;
    }
}
