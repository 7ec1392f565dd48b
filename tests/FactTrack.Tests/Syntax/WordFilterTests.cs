namespace FactTrack.Tests;

public class WordFilterTests
{
    private static readonly string[] s_words = [.. Enumerable.Range(0, 5000).Select(i => $"word{i}")];

    [Fact]
    public void Every_word_is_in_it()
    {
        using var file = new MemoryStream();
        using (var writer = new BinaryWriter(file, System.Text.Encoding.UTF8, leaveOpen: true)) WordFilter.Of(s_words).Write(writer);
        file.Position = 0;
        WordFilter read = WordFilter.Read(new BinaryReader(file));
        Assert.All(s_words, word => Assert.True(read.Contains(word)));
    }

    [Fact]
    public void Few_other_words_seem_to_be_in_it()
    {
        WordFilter filter = WordFilter.Of(s_words);
        Assert.InRange(Enumerable.Range(0, 20000).Count(i => filter.Contains($"other{i}")), 0, 100);
    }

    [Fact]
    public void An_empty_filter_holds_nothing() => Assert.False(WordFilter.Of([]).Contains("word"));
}
