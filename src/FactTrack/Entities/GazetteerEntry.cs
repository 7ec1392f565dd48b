namespace FactTrack;

/// <summary>An entity of the built-in lexicons under one of its names.</summary>
/// <param name="Name">Its canonical name.</param>
/// <param name="Type">What it is.</param>
/// <param name="Kind">What this name of it tells.</param>
/// <param name="Country">The country it belongs to or is, or null.</param>
/// <param name="Branch">What sort of organisation it is (wire, company, ...), or "".</param>
internal sealed record GazetteerEntry(string Name, EntityType Type, GazetteerKind Kind, string? Country, string Branch = "");
