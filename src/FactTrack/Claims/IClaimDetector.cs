namespace FactTrack;

/// <summary>Adds claims of the six kinds that the built-in rules do not find.</summary>
/// <threadsafety>Implementations must be safe for any number of threads.</threadsafety>
public interface IClaimDetector
{
    /// <summary>Finds claims.</summary>
    /// <param name="document">What all layers found.</param>
    /// <param name="claims">What the built-in rules found.</param>
    /// <returns>Claims to add; one whose <see cref="Claim.Id"/> is already there is left out.</returns>
    IEnumerable<Claim> Detect(Document document, ValueList<Claim> claims);
}
