using System.Text;

namespace FactTrack;

/// <summary>Records as bytes: a version, the kind, and the fields in order. Results have bytes of their own (<see cref="ResultBytes"/>).</summary>
internal static class RecordBytes
{
    private const byte Form = 1;

    public static RecordKind KindOf(FactRecord record) => record switch
    {
        ArticleRecord => RecordKind.Article,
        ReviewRecord => RecordKind.Review,
        PurgeRecord => RecordKind.Purge,
        _ => throw new ArgumentException($"{record.GetType()} is no known kind of record.", nameof(record)),
    };

    public static byte[] Write(FactRecord record)
    {
        using var stream = new MemoryStream();
        using var writer = new FieldWriter(stream);
        writer.Write(Form);
        writer.Write((byte)KindOf(record));
        switch (record)
        {
            case ArticleRecord article:
                Write(writer, article);
                break;
            case ReviewRecord { Review: var review }:
                writer.Write((byte)review.Kind);
                writer.Text(review.FactId);
                writer.Text(review.Other);
                writer.Text(review.Correction);
                writer.Text(review.Reviewer);
                writer.Text(review.Reason);
                writer.Write(review.At.UtcTicks);
                writer.Write7BitEncodedInt(review.Apart.Count);
                foreach (string id in review.Apart) writer.Text(id);
                break;
            case PurgeRecord purge:
                writer.Text(purge.ArticleId);
                writer.Text(purge.Reason);
                break;
        }

        writer.Flush();
        return Compressed.Write(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    /// <returns>The record, without its sequence, time and result.</returns>
    /// <exception cref="InvalidDataException">The bytes are broken, or of a later version of this library.</exception>
    public static FactRecord Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            using var reader = new FieldReader(new MemoryStream(Compressed.Read(bytes)));
            if (reader.ReadByte() is var form && form != Form) throw new InvalidDataException($"The form of the record is {form}; this library reads form {Form}.");
            return (RecordKind)reader.ReadByte() switch
            {
                RecordKind.Article => ReadArticle(reader),
                RecordKind.Review => new ReviewRecord { RecordedAt = default, Review = ReadReview(reader) },
                RecordKind.Purge => new PurgeRecord { RecordedAt = default, ArticleId = reader.Text(), Reason = reader.TextOrNull() },
                var kind => throw new InvalidDataException($"{kind} is no known kind of record."),
            };
        }
        catch (Exception e) when (e is EndOfStreamException or DecoderFallbackException or ArgumentException or FormatException)
        {
            throw new InvalidDataException($"The bytes of the record are broken: {e.Message}", e);
        }
    }

    private static void Write(FieldWriter writer, ArticleRecord record)
    {
        writer.Text(record.Extractor.Library);
        writer.Text(record.Extractor.Model);
        writer.Text(record.Extractor.Lexicons);
        TrackedArticle article = record.Article;
        writer.Write(article.Key);
        writer.Text(article.ArticleId);
        writer.Text(article.Version);
        writer.Text(article.Publisher);
        writer.Text(article.Title);
        writer.Text(article.Url);
        writer.Text(ToldAt.Write(article.ToldAt));
        writer.Write(article.RecordedAt.UtcTicks);
        writer.Write(article.Story);
        writer.Write(article.Event);
        writer.Write(article.IsPurged);
        writer.Bytes(article.Sketch.Span);
        writer.Write7BitEncodedInt(record.Claims.Count);
        foreach (TrackedClaim claim in record.Claims)
        {
            writer.Write(claim.Address.Article);
            writer.Write(claim.Address.Index);
            writer.Text(claim.Id);
            writer.Write(claim.Key);
            writer.Write(claim.Fact);
            writer.Bytes(claim.Match.Span);
            writer.Bytes(claim.Report.Span);
        }
    }

    private static ArticleRecord ReadArticle(FieldReader reader)
    {
        var extractor = new ExtractorVersions(reader.Text(), reader.Text(), reader.Text());
        var article = new TrackedArticle
        {
            Key = reader.ReadInt64(),
            ArticleId = reader.Text(),
            Version = reader.Text(),
            Publisher = reader.TextOrNull(),
            Title = reader.TextOrNull(),
            Url = reader.TextOrNull(),
            ToldAt = ToldAt.Read(reader.TextOrNull()),
            RecordedAt = new(reader.ReadInt64(), TimeSpan.Zero),
            Story = reader.ReadInt64(),
            Event = reader.ReadInt64(),
            IsPurged = reader.ReadBoolean(),
            Sketch = reader.Bytes(),
        };
        var claims = new List<TrackedClaim>();
        for (int count = reader.Read7BitEncodedInt(); claims.Count < count;)
        {
            claims.Add(new()
            {
                Address = new(reader.ReadInt64(), reader.ReadInt32()),
                Id = reader.Text(),
                Key = reader.ReadInt64(),
                Fact = reader.ReadInt64(),
                Match = reader.Bytes(),
                Report = reader.Bytes(),
            });
        }

        return new() { RecordedAt = default, Article = article, Claims = [.. claims], Extractor = extractor };
    }

    private static Review ReadReview(FieldReader reader) => new()
    {
        Kind = (ReviewKind)reader.ReadByte(),
        FactId = reader.Text(),
        Other = reader.TextOrNull(),
        Correction = reader.TextOrNull(),
        Reviewer = reader.Text(),
        Reason = reader.TextOrNull(),
        At = new(reader.ReadInt64(), TimeSpan.Zero),
        Apart = reader.Texts(),
    };
}
