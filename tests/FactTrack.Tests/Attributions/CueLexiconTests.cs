namespace FactTrack.Tests.Attributions;

public class CueLexiconTests
{
    [Theory]
    [InlineData("say", AttributionKind.Statement, Stance.Neutral)]
    [InlineData("claim", AttributionKind.Statement, Stance.Distanced)]
    [InlineData("confirm", AttributionKind.Statement, Stance.Endorsed)]
    [InlineData("deny", AttributionKind.Statement, Stance.Denied)]
    [InlineData("believe", AttributionKind.Belief, Stance.Neutral)]
    [InlineData("know", AttributionKind.Knowledge, Stance.Endorsed)]
    public void VerbOfClause_KnownVerb_HasKindAndStance(string lemma, AttributionKind kind, Stance stance)
    {
        CueEntry entry = CueLexicon.BuiltIn.VerbOfClause(lemma)!;
        Assert.Equal((kind, stance), (entry.Kind, entry.Stance));
    }

    [Fact]
    public void BuiltIn_NoLineTwice()
    {
        foreach (string name in (string[])["cues", "sources", "count-words"])
        {
            var lines = Lexicon.BuiltIn(name).Entries;
            string[] columns = name == "cues" ? ["form", "kind", "frames"] : name == "sources" ? ["form"] : [];
            var twice = lines.GroupBy(e => e.Key + '\t' + string.Join('\t', columns.Select(c => e[c]))).Where(g => g.Count() > 1).Select(g => g.Key);
            Assert.Empty(twice);
        }
    }
}
