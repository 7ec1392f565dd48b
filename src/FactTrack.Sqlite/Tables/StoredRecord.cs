namespace FactTrack;

/// <summary>A row of the log as it lies in the file.</summary>
internal sealed record StoredRecord(long Sequence, DateTimeOffset RecordedAt, byte[] Body, byte[]? Result)
{
    /// <exception cref="InvalidDataException">The bytes are broken, or of a later version of this library.</exception>
    public FactRecord ToRecord()
    {
        FactRecord record = RecordBytes.Read(Body) with { Sequence = Sequence, RecordedAt = RecordedAt };
        return record is ArticleRecord article && Result is not null ? article with { Result = ResultBytes.Read(Result) } : record;
    }
}
