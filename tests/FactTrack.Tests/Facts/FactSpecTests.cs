namespace FactTrack.Tests.Facts;

/// <summary>Runs the golden specs of origins, support, contest and life in <c>Specs/Facts</c>, and what must hold for any of them.</summary>
public class FactSpecTests
{
    public static TheoryData<string> Names() => [.. FactCase.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Reports_say_together_what_is_expected(string name)
    {
        FactCase one = FactCase.All[name];
        Assert.NotEmpty(one.Members);
        FactReading reading = Read(one.Members);
        string[] reports = [.. reading.Members.Select(member => $"{member.Article.Publisher}: {member.Report.Told}")];
        Assert.All(one.Expected, expected =>
            Assert.True(expected.Value == FactCase.Actual(reading, expected.Key), $"{expected.Key}: {FactCase.Actual(reading, expected.Key)}, not {expected.Value}\n{string.Join('\n', reports)}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_order_of_arrival_does_not_count(string name)
    {
        IReadOnlyList<FactMember> members = FactCase.All[name].Members;
        FactReading reading = Read(members);
        for (int turn = 1; turn <= members.Count; turn++)
        {
            FactMember[] turned = [.. members.Skip(turn).Concat(members.Take(turn)).Reverse()];
            Assert.Equal(reading, Read(turned));
            Assert.Equal(FactSummaryMaker.Of(1, reading, []), FactSummaryMaker.Of(1, Read(turned), []));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_copy_an_anonymous_or_a_hedged_report_never_adds_support(string name)
    {
        IReadOnlyList<FactMember> members = FactCase.All[name].Members;
        int support = Read(members).Support.Reports.Count;
        foreach (FactMember member in members)
            foreach (FactMember added in Added(member))
                Assert.InRange(Read([.. members, added]).Support.Reports.Count, 0, support);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Both_hold_for_reports_of_any_cases_together(int seed)
    {
        var random = new Random(seed);
        FactMember[] all = [.. FactCase.All.Values.SelectMany((one, i) => one.Members.Select(member => member with { Article = member.Article with { ArticleId = $"{i}-{member.Article.ArticleId}" } }))];
        for (int turn = 0; turn < 300; turn++)
        {
            FactMember[] members = [.. Enumerable.Range(0, random.Next(2, 9)).Select(_ => all[random.Next(all.Length)]).DistinctBy(member => member.Id)];
            FactReading reading = Read(members);
            Assert.Equal(reading, Read([.. members.Reverse()]));
            foreach (FactMember added in members.SelectMany(Added))
                Assert.True(Read([.. members, added]).Support.Reports.Count <= reading.Support.Reports.Count, Describe(members, added));
        }
    }

    [Fact]
    public void There_are_at_least_fifty_cases() => Assert.InRange(FactCase.All.Count, 50, int.MaxValue);

    private static FactReading Read(IReadOnlyList<FactMember> members) => FactReader.Read(members, new PublisherDirectory(FactSpecProfiles.All));

    private static string Describe(FactMember[] members, FactMember added) =>
        string.Join('\n', members.Append(added).Select(member => $"{member.Id} {member.Article.ToldAt} {member.Article.Publisher}, story {member.Article.Story:x}: {member.Report.Told} {member.Report.Certainty}"));

    private static IEnumerable<FactMember> Added(FactMember member)
    {
        if (member.IsSuperseded) yield break;
        FactMember Elsewhere(string id, long story, ReportSketch report) => member with
        {
            Article = member.Article with { ArticleId = id, Key = StableHash.Of(id), Publisher = "Copy Herald", Story = story }, Report = report,
        };

        yield return Elsewhere("z-copy", member.Article.Story, member.Report);
        ReportSketch hedged = member.Report with { Certainty = Certainty.Possible, Stance = Stance.Neutral, IsTakenBack = false };
        yield return Elsewhere("z-hedged", 17, hedged);
        yield return Elsewhere("a-hedged", member.Article.Story, hedged);
        ReportSketch anonymous = member.Report with { Asserter = Asserter.Source, Chain = [new SourceSketch("", SourceType.Unnamed, null, true)] };
        yield return Elsewhere("z-anonymous", 18, anonymous);
        yield return Elsewhere("a-anonymous", member.Article.Story, anonymous);
    }
}
