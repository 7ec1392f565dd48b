namespace FactTrack;

/// <summary>A <see cref="DraftCheck"/> in JSON.</summary>
internal sealed record DraftCheckJson
{
    public required string Article { get; init; }

    public required int Claims { get; init; }

    public required int Known { get; init; }

    public required DraftNoteJson[] Notes { get; init; }

    public static DraftCheckJson Of(DraftCheck check) => new() { Article = check.ArticleId, Claims = check.Claims, Known = check.Known, Notes = [.. check.Notes.Select(DraftNoteJson.Of)] };
}
