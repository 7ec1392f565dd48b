namespace FactTrack;

/// <summary>A block before its tokens are read.</summary>
internal readonly record struct RawBlock(BlockKind Kind, int Start, int End);
