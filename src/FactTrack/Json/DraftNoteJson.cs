namespace FactTrack;

/// <summary>A <see cref="DraftNote"/> in JSON.</summary>
internal sealed record DraftNoteJson
{
    public required string Kind { get; init; }

    public required string Severity { get; init; }

    public required string Explanation { get; init; }

    public PartJson? Words { get; init; }

    public string? Fact { get; init; }

    public required string[] Reports { get; init; }

    public required string Says { get; init; }

    public required ClaimJson Claim { get; init; }

    public static DraftNoteJson Of(DraftNote note) => new()
    {
        Kind = JsonName.Of(note.Kind), Severity = JsonName.Of(note.Severity), Explanation = note.Explanation, Words = PartJson.Of(note.Words), Fact = note.FactId,
        Reports = [.. note.Reports], Says = note.Claim.Describe(), Claim = ClaimJson.Of(note.Claim, explain: false),
    };
}
