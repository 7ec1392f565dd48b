namespace FactTrack.Cli.Evaluation;

/// <summary>A claim that ought to be found.</summary>
/// <param name="Place">Where it stands, <c>gold.jsonl, line 3, claim 2</c>.</param>
/// <param name="Fields">What it states; a field that is not there is not scored, one without values is stated to be empty.</param>
internal sealed record GoldClaim(string Place, IReadOnlyDictionary<GoldField, string[]> Fields)
{
    /// <summary>The values of a field, or null where it is not stated.</summary>
    public string[]? this[GoldField field] => Fields.GetValueOrDefault(field);

    /// <summary>The fields in one line.</summary>
    public override string ToString() => string.Join("; ", Fields.Select(f => $"{f.Key.ToString().ToLowerInvariant()}: {(f.Value.Length == 0 ? "none" : string.Join(" + ", f.Value))}"));
}
