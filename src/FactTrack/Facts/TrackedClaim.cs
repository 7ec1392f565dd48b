namespace FactTrack;

/// <summary>A claim as a tracker keeps it.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record TrackedClaim
{
    /// <summary>The version of the article, and the claim's place in it.</summary>
    public required ClaimAddress Address { get; init; }

    /// <summary>The claim's own id (<see cref="Claim.Id"/>).</summary>
    public required string Id { get; init; }

    /// <summary>A stable hash of article, sentence and action: versions that keep the sentence share it.</summary>
    public required long Key { get; init; }

    /// <summary>What it is matched by; opaque to stores, without words.</summary>
    public ReadOnlyMemory<byte> Match { get; init; }

    /// <summary>What facts are read from; opaque to stores.</summary>
    public ReadOnlyMemory<byte> Report { get; init; }

    /// <summary>Derived: the key of the claim that founds its fact; 0 before it is placed.</summary>
    public long Fact { get; init; }

    /// <summary>The same without a word of the article.</summary>
    public TrackedClaim WithoutWords() => this with { Report = ReportSketch.Read(Report.Span).WithoutWords().ToBytes() };

    /// <summary>Equal if all is equal, sketches by their bytes.</summary>
    public bool Equals(TrackedClaim? other) =>
        other is not null && Address == other.Address && Id == other.Id && Key == other.Key && Fact == other.Fact
        && Match.Span.SequenceEqual(other.Match.Span) && Report.Span.SequenceEqual(other.Report.Span);

    /// <inheritdoc/>
    public override int GetHashCode() => Address.GetHashCode();

    /// <summary>Where it is, and its fact.</summary>
    public override string ToString() => $"{Address} -> {Fact:x16}";
}
