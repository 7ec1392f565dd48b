namespace FactTrack;

/// <summary>The kinds of records, as the file numbers them.</summary>
internal enum RecordKind : byte
{
    Article = 0,
    Review = 1,
    Purge = 2,
}
