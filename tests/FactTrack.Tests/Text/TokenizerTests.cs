namespace FactTrack.Tests.Text;

public class TokenizerTests
{
    [Theory]
    [InlineData("They mustn't've gone", "They must n't 've gone")]
    [InlineData("“Don’t,” he said.", "\" Do n't , \" he said .")]
    [InlineData("the 2003's hit", "the 2003 's hit")]
    [InlineData("the (bank)'s boss", "the ( bank ) 's boss")]
    [InlineData("ca n't 's", "ca n't 's")]
    [InlineData("'Tis late", "'T is late")]
    [InlineData("Rock 'n' roll", "Rock 'n' roll")]
    [InlineData("Conn. and Mo. voted", "Conn. and Mo. voted")]
    [InlineData("the cat sat. We left", "the cat sat . We left")]
    [InlineData("Smith, Jr..", "Smith , Jr. .")]
    [InlineData("plc., Ltd., Bhd., all", "plc. , Ltd. , Bhd. , all")]
    [InlineData("No. 5 said no. 5 times", "No. 5 said no. 5 times")]
    [InlineData("No.5 by Mr.Roe and J.Doe at 5 p.m.Monday", "No. 5 by Mr. Roe and J. Doe at 5 p.m. Monday")]
    [InlineData("U.S and a Ph.D. at i.example.com", "U.S and a Ph.D. at i.example.com")]
    [InlineData("3.5.", "3.5 .")]
    [InlineData("1,2 and 1,234", "1 , 2 and 1,234")]
    [InlineData("555-0134", "555-0134")]
    [InlineData("10-15 of 2010-15", "10 - 15 of 2010 - 15")]
    [InlineData("COVID-19, G7, B52s", "COVID - 19 , G7 , B52s")]
    [InlineData("9.8s in the 1990s", "9.8 s in the 1990s")]
    [InlineData("4A 50K 10GW 3D", "4A 50 K 10 GW 3D")]
    [InlineData("and/or w/o 24/7", "and / or w/o 24/7")]
    [InlineData("A&E, Hollis&Crane", "A&E , Hollis & Crane")]
    [InlineData("f*ck", "f*ck")]
    [InlineData("#tag #1 @1st_one a#b", "#tag # 1 @1st_one a # b")]
    [InlineData("It is off.A man left too.https://example.com", "It is off . A man left too . https://example.com")]
    [InlineData("(see http://example.com/x).", "( see http://example.com/x ) .")]
    [InlineData("a.b@example.com,c@example.org", "a.b@example.com , c@example.org")]
    [InlineData("ok :) or :-(", "ok :) or :-(")]
    [InlineData("<b>bold</b> 3 < 5", "bold 3 < 5")]
    [InlineData(@"5 \* 6 \_", "5 * 6 _")]
    [InlineData("snake_case _word_ __strong__ 2*3*4", "snake_case word strong 2 * 3 * 4")]
    [InlineData("**unclosed words", "unclosed words")]
    [InlineData("[not a link] (here)", "[ not a link ] ( here )")]
    [InlineData("été naïve Łódź", "été naïve Łódź")]
    public void Text_divides_into_tokens(string text, string expected) => Assert.Equal(expected, TextFixture.Forms(text));

    [Fact]
    public void Spans_point_into_the_text()
    {
        const string Text = "**Putin**’s “call”…";
        TextLayer layer = TextFixture.Read(Text);
        Assert.Equal(["Putin", "’s", "“", "call", "”", "…"], layer.Tokens.Select(t => Text[t.Span.Start..t.Span.End]));
        Assert.Equal(["Putin", "'s", "\"", "call", "\"", "..."], layer.Tokens.Forms);
    }

    [Fact]
    public void Equal_forms_share_a_string()
    {
        string[] forms = TextFixture.Read("Harn and Harn").Tokens.Forms;
        Assert.Same(forms[0], forms[2]);
    }
}
