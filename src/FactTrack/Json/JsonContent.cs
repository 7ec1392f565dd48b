namespace FactTrack;

/// <summary>What of a result JSON carries besides the article itself.</summary>
[Flags]
internal enum JsonContent
{
    None = 0,
    Claims = 1,
    Reasons = 2,
    Layers = 4,
}
