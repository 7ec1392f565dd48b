namespace FactTrack;

/// <summary>An <see cref="Origin"/> in JSON.</summary>
internal sealed record OriginJson(string Key, string Name, OriginKind Kind, string[] Reports)
{
    public static OriginJson Of(Origin origin) => new(origin.Key, origin.Name, origin.Kind, [.. origin.Reports]);
}
