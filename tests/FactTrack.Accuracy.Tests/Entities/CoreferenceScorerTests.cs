using FactTrack.Training;

namespace FactTrack.Accuracy.Tests;

// Tokens: 0 Anna 1 Holm 2 arrived 3 . | 4 Holm 5 said 6 she 7 liked 8 her 9 dog 10 , 11 and 12 it 13 barked 14 . | 15 Oslo 16 and 17 Peter 18 Berg 19 cheered 20 .
public sealed class CoreferenceScorerTests
{
    private static readonly CoreferenceGold s_gold = CoreferenceGold.Read(Conllu.Read(SuiteRun.Data("coreference.conllu")));

    [Fact]
    public void Names_are_read_with_their_entities_and_a_coordination_is_none() =>
        Assert.Equal(
            [("1", 0, 0, 2), ("1", 4, 4, 5), ("4", 15, 15, 16), ("5", 17, 17, 19)],
            s_gold.Names.Select(n => (n.Entity, n.Head, n.Tokens.Start, n.Tokens.End)).Order());

    [Fact]
    public void Pronouns_of_named_persons_are_told_from_others()
    {
        Assert.Equal([6, 8], s_gold.Pronouns.Select(p => p.Head).Order());
        Assert.Equal([12], s_gold.Others.Select(p => p.Head));
    }

    [Fact]
    public void A_right_layer_gets_full_figures() =>
        Assert.Equal([1, 1, 1, 1, 1, 1, 1], Figures(Name(0, 2, 0), Name(4, 5, 0), Pronoun(6, 0), Pronoun(8, 0), Noun(9, 3), Pronoun(12, 3), Name(15, 16, 1), Name(17, 19, 2)));

    // One pronoun to the wrong person, one without entity; Berg is joined to Holm.
    [Fact]
    public void Wrong_and_missed_ones_count()
    {
        double[] figures = Figures(Name(0, 2, 0), Name(4, 5, 0), Pronoun(6, 1), Pronoun(8), Name(15, 16, 1), Name(17, 19, 0));
        Assert.Equal([0, .5, .333, 1, .5, 0, 0], figures.Select(f => Math.Round(f, 3)));
    }

    // An entity that bears mostly other names is not the person, though one name is right.
    [Fact]
    public void Most_names_of_the_entity_must_be_right() =>
        Assert.Equal(0, Figures(Name(4, 5, 0), Name(15, 16, 0), Name(17, 19, 0), Pronoun(6, 0))[0]);

    private static double[] Figures(params Mention[] mentions)
    {
        var scorer = new CoreferenceScorer();
        var entities = Enumerable.Range(0, 4).Select(i => new Entity { Index = i, Name = $"entity {i}", Type = EntityType.Person }).ToValueList();
        scorer.Add(s_gold, new EntityLayer(entities, mentions.ToValueList()), (_, _, _) => { });
        return [.. scorer.Figures().Select(f => f.Value)];
    }

    private static Mention Name(int start, int end, int entity) => Mention(start, end, MentionKind.Name, entity) with { Name = new(start, end) };

    private static Mention Noun(int token, int entity) => Mention(token, token + 1, MentionKind.Nominal, entity);

    private static Mention Pronoun(int token, params int[] entities) => Mention(token, token + 1, MentionKind.Pronoun, entities);

    private static Mention Mention(int start, int end, MentionKind kind, params int[] entities) =>
        new(new TextPart([new TextSpan(0, 1)], "x"), new TokenRange(start, end), start, kind, entities.ToValueList(), [], 1, "test");
}
