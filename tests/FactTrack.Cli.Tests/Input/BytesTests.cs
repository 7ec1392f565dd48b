using System.Text;

namespace FactTrack.Cli.Tests.Input;

public class BytesTests
{
    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE", "utf-32"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Decode_GoesByTheByteOrderMark(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);

        Assert.Equal(("Grüße", null), Bytes.Decode([.. encoding.Preamble, .. encoding.GetBytes("Grüße")], given: null));
    }

    [Theory]
    [InlineData("<meta charset=iso-8859-2>", "ľ")]
    [InlineData("<META http-equiv=x content='text/html; charset=iso-8859-2'>", "ľ")]
    [InlineData("<meta charset=\"no-such-charset\">", "µ")]
    [InlineData("<meta charset=", "µ")]
    public void Decode_OfHtml_GoesByThePage(string head, string letter) =>
        Assert.EndsWith(letter, Bytes.Decode([.. Encoding.ASCII.GetBytes(head), 0xB5], given: null, isHtml: true).Text, StringComparison.Ordinal);

    [Fact]
    public void Decode_OfText_DoesNotBelieveAMeta() =>
        Assert.EndsWith("µ", Bytes.Decode([.. "<meta charset=iso-8859-2>"u8, 0xB5], given: null).Text, StringComparison.Ordinal);

    [Fact]
    public void Decode_OfNothing_IsEmpty() => Assert.Equal(("", null), Bytes.Decode([], given: null));
}
