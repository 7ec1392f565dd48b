namespace FactTrack.Tests.Facts;

public class FactReaderTests
{
    private static readonly PublisherDirectory s_publishers = new([]);

    [Fact]
    public void A_purged_report_keeps_its_origin()
    {
        FactMember[] members = [Member("a", 1, SourceOf("Lena Strand")), Member("b", 2, SourceOf("Lena Strand"))];
        FactMember purged = members[0] with { Report = members[0].Report.WithoutWords(), Article = members[0].Article with { IsPurged = true } };
        FactReading reading = FactReader.Read([purged, members[1]], s_publishers);
        Assert.Equal(SupportLevel.SingleOrigin, reading.Support.Level);
        Assert.Equal(ReportMarks.Purged, reading.Marks[0]);
        Assert.Equal(FactReader.Read(members, s_publishers).Origins[0].Key, reading.Origins[0].Key);
        Assert.Equal(1, reading.Teller);
    }

    [Fact]
    public void The_headline_tells_a_fact_only_where_the_text_does_not()
    {
        FactMember text = Member("b", 2), title = Member("a", 1);
        title = title with { Report = title.Report with { IsTitle = true } };
        Assert.Equal(1, FactReader.Read([title, text], s_publishers).Teller);
        Assert.Equal(0, FactReader.Read([title], s_publishers).Teller);
    }

    [Fact]
    public void Support_names_one_current_report_of_each_origin()
    {
        FactMember[] members = [Member("a", 1) with { IsSuperseded = true }, Member("a", 2), Member("b", 3), Member("c", 4, SourceOf("Rob Hale"))];
        FactReading reading = FactReader.Read(members, s_publishers);
        Assert.Equal([members[1].Id, members[2].Id, members[3].Id], reading.Support.Reports);
        Assert.Equal(3, reading.OriginOf.Distinct().Count());
    }

    [Fact]
    public void A_report_by_nobody_known_has_no_origin()
    {
        FactMember member = Member("a", 1) with { };
        member = member with { Report = member.Report with { Asserter = Asserter.Unresolved } };
        FactReading reading = FactReader.Read([member], s_publishers);
        Assert.Equal(ReportMarks.Unresolved, reading.Marks[0]);
        Assert.Null(reading.OriginOf[0]);
        Assert.Equal(SupportLevel.None, reading.Support.Level);
    }

    internal static FactMember Member(string article, int day, SourceSketch? source = null)
    {
        var tracked = new TrackedArticle
        {
            Key = StableHash.Of(article, $"{day}"), ArticleId = article, Version = $"{day}", Publisher = $"Paper {article}", RecordedAt = DateTimeOffset.UnixEpoch,
            ToldAt = PublicationTime.On(2024, 5, day), Story = StableHash.Of(article), Event = 1,
        };
        var report = new ReportSketch
        {
            Told = $"The bridge of {article} collapsed.", Confidence = 0.9, Asserter = source is null ? Asserter.Article : Asserter.Source, Chain = source is null ? [] : [source],
            Entities = ["the bridge"],
        };
        return new FactMember(new TrackedClaim { Address = new(tracked.Key, 0), Id = "c", Key = tracked.Key }, tracked, report);
    }

    internal static SourceSketch SourceOf(string name) => new(name, SourceType.Person, null, false) { Roots = [RootKey.Named(name)] };
}
