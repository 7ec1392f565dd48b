namespace FactTrack.Tests.Entities;

/// <summary>Runs the golden specs of names, aliases, metonyms and coreference in <c>Specs/Entities</c>.</summary>
public class EntitySpecTests
{
    public static TheoryData<string> Names() => [.. EntitySpec.All().Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Words_stand_for_their_entities(string name)
    {
        EntitySpec spec = EntitySpec.All().Single(s => s.Name == name);
        Document document = ClaimExtractor.Default.Annotate(new Article(spec.Text));
        Assert.DoesNotContain(spec.Expected.Select(e => EntitySpec.Fault(document, e)), fault => fault is not null);
    }
}
