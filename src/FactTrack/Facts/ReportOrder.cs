namespace FactTrack;

/// <summary>The canonical order of what articles tell: by time in UTC with undated ones last, then by article, then by claim. Arrival never counts.</summary>
internal static class ReportOrder
{
    public static int Compare((PublicationTime? At, string Article, string Claim) a, (PublicationTime? At, string Article, string Claim) b)
    {
        int order = Moment(a.At).CompareTo(Moment(b.At));
        if (order == 0) order = string.CompareOrdinal(a.Article, b.Article);
        return order != 0 ? order : string.CompareOrdinal(a.Claim, b.Claim);
    }

    /// <summary>The moment in UTC; a day counts from its midnight, an unknown time as the last of all.</summary>
    public static DateTime Moment(PublicationTime? time) => time is not { } at ? DateTime.MaxValue : at.Moment?.UtcDateTime ?? at.Day.ToDateTime(TimeOnly.MinValue);
}
