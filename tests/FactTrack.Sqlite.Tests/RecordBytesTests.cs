namespace FactTrack.Tests;

public class RecordBytesTests
{
    [Fact]
    public void Any_bytes_but_records_are_told_from_records()
    {
        byte[] whole = RecordBytes.Write(StoreSamples.Record(5));
        Assert.IsType<ArticleRecord>(RecordBytes.Read(whole));
        foreach (int length in Enumerable.Range(0, whole.Length)) Assert.Throws<InvalidDataException>(() => RecordBytes.Read(whole.AsSpan(0, length)));
        byte[] fields = Compressed.Read(whole);
        foreach (int length in Enumerable.Range(0, fields.Length)) Assert.Throws<InvalidDataException>(() => RecordBytes.Read(Compressed.Write(fields.AsSpan(0, length))));
        Assert.Throws<InvalidDataException>(() => RecordBytes.Read(Compressed.Write([9, 0])));
        Assert.Throws<InvalidDataException>(() => RecordBytes.Read(Compressed.Write([1, 9])));
        Assert.Throws<InvalidDataException>(() => ResultBytes.Read(Compressed.Write("{}"u8)));
    }

    [Fact]
    public void Noise_never_gives_another_exception()
    {
        var random = new Random(7);
        byte[] fields = Compressed.Read(RecordBytes.Write(StoreSamples.Record(5)));
        for (int i = 0; i < 2000; i++)
        {
            byte[] noisy = [.. fields];
            for (int k = 0; k < 3; k++) noisy[random.Next(2, noisy.Length)] = (byte)random.Next(256);
            if (Record.Exception(() => RecordBytes.Read(Compressed.Write(noisy))) is { } e) Assert.IsType<InvalidDataException>(e);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("ä \uD83D\uDEA2")]
    [InlineData("\uD800 and \uDC00")]
    [InlineData("\0")]
    public void Every_text_survives(string text)
    {
        var record = new PurgeRecord { RecordedAt = default, ArticleId = text, Reason = null };
        Assert.Equal(record, RecordBytes.Read(RecordBytes.Write(record)));
    }
}
