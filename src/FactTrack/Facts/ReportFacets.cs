namespace FactTrack;

/// <summary>What a report is by itself, whatever the others say.</summary>
internal static class ReportFacets
{
    extension(FactMember member)
    {
        /// <summary>True if the article says it in its own words.</summary>
        public bool IsOwn => member.Report.Asserter == Asserter.Article;

        /// <summary>True if a source says it.</summary>
        public bool IsSourced => member.Report.Asserter == Asserter.Source;

        /// <summary>True if it says that the fact is not so, or not any more.</summary>
        public bool IsDenial => member.Report.Stance == Stance.Denied || member.Report.IsTakenBack;

        /// <summary>Not as certain, or with distance; a denial is as certain as its source.</summary>
        public bool IsHedged => !member.IsDenial && (member.Report.Certainty != Certainty.Certain || member.Report.Stance == Stance.Distanced);

        /// <summary>True if nobody can be held to it, or if it comes through somebody who cannot.</summary>
        public bool IsAnonymous => member.IsSourced && member.Report.Chain is var chain && (chain.Count == 0 || chain[0].Roots.Count == 0 || chain.Any(source => source.IsAnonymous));

        /// <summary>True if somebody can be held to it: only such a report has an origin.</summary>
        public bool Counts => member.Report.Asserter != Asserter.Unresolved && !member.IsHedged && !member.IsAnonymous;

        /// <summary>The story; the article itself before it is placed.</summary>
        public long Story => member.Article.Story != 0 ? member.Article.Story : member.Article.Key;
    }

    /// <summary>True if one article was told before the other for sure: by the moments, or else by the days.</summary>
    public static bool IsBefore(TrackedArticle one, TrackedArticle other) => (one.ToldAt, other.ToldAt) switch
    {
        ({ Moment: { } first }, { Moment: { } second }) => first < second,
        ({ } first, { } second) => first.Day < second.Day,
        _ => false,
    };
}
