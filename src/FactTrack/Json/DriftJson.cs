namespace FactTrack;

/// <summary>A <see cref="Drift"/> or <see cref="FactDrift"/> in JSON: by the ids of the two claims, or of the two reports.</summary>
internal sealed record DriftJson(string Kind, string Earlier, string Later, PartJson? Lost)
{
    public static DriftJson Of(FactDrift drift) => new(JsonName.Of(drift.Kind), drift.Earlier, drift.Later, PartJson.Of(drift.Lost));
}
