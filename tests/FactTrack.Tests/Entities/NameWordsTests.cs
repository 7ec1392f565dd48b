namespace FactTrack.Tests.Entities;

public class NameWordsTests
{
    // Every word of the lexicons as it is listed, with a capital, in capitals and with a capital behind each hyphen.
    [Fact]
    public void The_table_says_what_the_lexicons_say() => Assert.All(EntityWords.Shared.NameParts().Distinct().SelectMany(Cases).Concat(["", "Zorvex", "x", "-"]), Check);

    private static IEnumerable<string> Cases(string word) =>
        [word, word.ToUpperInvariant(), word.ToLowerInvariant(), Capitalized(word), string.Join('-', word.Split('-').Select(Capitalized))];

    private static string Capitalized(string word) => word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word[1..];

    private static void Check(string form)
    {
        EntityWords words = EntityWords.Shared;
        NameWords found = NameWords.Of(form);
        Assert.Equal(
            (form, words.PersonEvidence(form), words.TitleEvidence(form), words.NameCueEvidence(form, "first"), words.NameCueEvidence(form, "last"), words.NameLink(form)),
            (form, found.Person, found.Title, found.CueFirst, found.CueLast, found.Small));
    }
}
