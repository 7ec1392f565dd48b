namespace FactTrack.Tests.Lexicons;

public class FormFilterTests
{
    private static readonly FormFilter s_filter = new(["May", "o'clock", "½"]);

    [Theory]
    [InlineData("may", true)]
    [InlineData("MAY", true)]
    [InlineData("Mayo", false)]
    [InlineData("day", false)]
    [InlineData("½", true)]
    [InlineData("", false)]
    public void Words_of_another_letter_or_length_are_kept_out(string word, bool may) => Assert.Equal(may, s_filter.MayContain(word));
}
