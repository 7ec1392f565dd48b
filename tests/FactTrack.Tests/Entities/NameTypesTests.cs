using FactTrack.Tests.Fixtures;

namespace FactTrack.Tests.Entities;

public class NameTypesTests
{
    [Fact]
    public void One_name_has_the_type_that_most_speaks_for()
    {
        List<NameSpan> names = [Name(0, 1, EntityType.Person, sure: false), Name(1, 2, EntityType.Organization), Name(2, 3, EntityType.Person, sure: false), Name(3, 4, EntityType.Organization)];
        Agree("Vell Vell Vell Vell", names);
        Assert.All(names, n => Assert.Equal(EntityType.Organization, n.Type));
    }

    [Fact]
    public void A_sure_type_counts_for_two()
    {
        List<NameSpan> names = [Name(0, 2, EntityType.Work, sure: false), Name(2, 4, EntityType.Organization)];
        Agree("Vell Berg Vell Berg", names);
        Assert.All(names, n => Assert.Equal(EntityType.Organization, n.Type));
    }

    [Fact]
    public void Other_names_keep_their_types()
    {
        List<NameSpan> names = [Name(0, 2, EntityType.Work), Name(2, 3, EntityType.Organization), Name(3, 4, EntityType.Person)];
        Agree("Vell Berg Vell Zorvex", names);
        Assert.Equal([EntityType.Work, EntityType.Organization, EntityType.Person], names.Select(n => n.Type));
    }

    [Fact]
    public void The_last_word_of_a_persons_name_is_a_person()
    {
        List<NameSpan> names = [Name(0, 2, EntityType.Person), Name(2, 3, EntityType.GeopoliticalEntity)];
        Agree("Anna Vell Vell", names);
        Assert.Equal(Name(2, 3, EntityType.Person), names[1]);
    }

    [Fact]
    public void What_surely_is_something_else_is_not_drawn_to_a_person()
    {
        List<NameSpan> names = [Name(0, 2, EntityType.Person), Name(2, 3, EntityType.Organization), Name(3, 4, EntityType.Organization)];
        Agree("Anna University University University", names);
        Assert.Equal([EntityType.Person, EntityType.Organization, EntityType.Organization], names.Select(n => n.Type));
    }

    [Fact]
    public void What_a_lexicon_or_a_user_knows_is_neither_changed_nor_counted()
    {
        var known = new GazetteerEntry("Vell", EntityType.GeopoliticalEntity, GazetteerKind.Place, null);
        var given = new RecognizedName(new(1, 2), EntityType.Product);
        List<NameSpan> names =
        [
            new(new(0, 1), EntityType.GeopoliticalEntity, known, null, IsSure: true), new(new(1, 2), EntityType.Product, null, given, IsSure: true),
            Name(2, 3, EntityType.Person, sure: false),
        ];
        List<NameSpan> before = [.. names];
        Agree("Vell Vell Vell", names);
        Assert.Equal(before, names);
    }

    private static NameSpan Name(int start, int end, EntityType type, bool sure = true) => new(new(start, end), type, null, null, sure);

    private static void Agree(string text, List<NameSpan> names) => NameTypes.Agree(Annotated.Plain(text), names);
}
