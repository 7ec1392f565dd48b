namespace FactTrack;

/// <summary>Makes of a reading what lists show of a fact.</summary>
internal static class FactSummaryMaker
{
    private const int MostNames = 64;

    /// <param name="key">The key of the fact: that of its earliest claim.</param>
    /// <param name="reading">What its reports say.</param>
    /// <param name="reviews">What people decided about it, in order.</param>
    public static FactSummary Of(long key, FactReading reading, ValueList<Review> reviews)
    {
        FactMember teller = reading.Members[reading.Teller];
        FactMember[] current = [.. reading.Members.Where(member => !member.IsSuperseded)];
        DateOnly[] days = [.. reading.Members.Select(member => member.Article.ToldAt).OfType<PublicationTime>().Select(time => time.Day)];
        return new FactSummary
        {
            Id = FactId.OfFact(key),
            Told = teller.Report.Told,
            EventId = FactId.OfEvent(reading.Members[0].Article.Event),
            Support = reading.Support.Level,
            Contest = reading.Contest.Status,
            Lifecycle = reading.Lifecycle.Stage,
            Review = StatusOf(reviews),
            Reports = current.Length,
            Stories = current.Select(member => member.Story).Distinct().Count(),
            Origins = reading.Origins.Count,
            IsAllegation = reading.Members.All(member => member.Report.IsAllegation),
            EventType = teller.Report.EventType,
            Context = teller.Report.Context,
            FirstTold = days.Length == 0 ? null : days.Min(),
            LastTold = days.Length == 0 ? null : days.Max(),
            Entities = Names(reading.Members.SelectMany(member => member.Report.Entities)),
            Sources = Names(reading.Members.SelectMany(member => member.Report.Chain).Select(source => source.Name)),
            Figures = [.. reading.Figures.Select(FigureText.Of).OfType<string>().Distinct(StringComparer.Ordinal).Take(MostNames)],
        };
    }

    private static ReviewStatus StatusOf(ValueList<Review> reviews)
    {
        for (int i = reviews.Count - 1; i >= 0; i--)
        {
            ReviewStatus status = reviews[i].Kind switch
            {
                ReviewKind.Accept => ReviewStatus.Accepted,
                ReviewKind.Reject => ReviewStatus.Rejected,
                ReviewKind.Correct => ReviewStatus.Corrected,
                _ => ReviewStatus.None,
            };
            if (status != ReviewStatus.None) return status;
        }

        return ReviewStatus.None;
    }

    private static ValueList<string> Names(IEnumerable<string> names) =>
        [.. names.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).Take(MostNames)];
}
