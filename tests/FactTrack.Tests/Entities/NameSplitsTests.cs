using FactTrack.Tests.Fixtures;

namespace FactTrack.Tests.Entities;

public class NameSplitsTests
{
    [Theory]
    [InlineData("Port Vell", "Port Vell")]
    [InlineData("People's Daily", "People 's Daily")]
    [InlineData("Al-Vell", "Al-Vell|Al - Vell")]
    [InlineData("Holm, Berg/Sund", "Holm , Berg/Sund|Holm , Berg / Sund")]
    public void Built_in_names_are_split_at_blanks_and_hyphens(string name, string splits) =>
        Assert.Equal(splits, string.Join('|', NameSplits.Plain(name).Select(split => string.Join(' ', split))));

    [Theory]
    [InlineData("Port Vell")]
    [InlineData("People’s “Daily”")]
    [InlineData("Yahoo!")]
    [InlineData("Holm & Sons, Inc.")]
    [InlineData("AT&T")]
    [InlineData("St. Vell")]
    [InlineData("J. K. Holm")]
    [InlineData("F-16")]
    [InlineData("#VellToo")]
    [InlineData("Überfähre No. 5")]
    [InlineData("日本銀行")]
    [InlineData("Банк Велл")]
    [InlineData("vell.example.com")]
    public void A_name_is_found_wherever_it_stands_in_a_sentence(string name)
    {
        EntityLexicon lexicon = UserLexicon.Of($"x|Product||{name}");
        foreach (string text in (string[])[$"They like {name} a lot.", $"They like {name}", $"{name} won.", $"They like \"{name}\" and left.", $"They like {name}'s size."])
        {
            (_, TextLayer layer, SyntaxTable syntax, _) = Flat.Layers(text);
            Assert.True(lexicon.Recognize(layer.Tokens, syntax, layer.Sentences).Any(), text);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u200b\u200d")]
    public void Nothing_visible_has_no_tokens(string name) => Assert.Empty(NameSplits.All(name));
}
