namespace FactTrack;

/// <summary>An entity of a user's lexicon.</summary>
/// <param name="Name">What to say where one of its names stands; its tokens are empty.</param>
/// <param name="Line">The line that says so.</param>
internal sealed record ListedEntity(RecognizedName Name, int Line)
{
    /// <summary>True if a later line may mean the same: no other type, id or country.</summary>
    public bool MayBe(ListedEntity later) =>
        later.Name.Type == Name.Type
        && (later.Name.ExternalId is null || later.Name.ExternalId == Name.ExternalId)
        && (later.Name.Country is null || later.Name.Country == Name.Country);

    /// <summary>Name, type, id and line, as messages tell them.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name.CanonicalName} ({Name.Type}{(Name.ExternalId is { } id ? $", {id}" : "")}) of line {Line}");
}
