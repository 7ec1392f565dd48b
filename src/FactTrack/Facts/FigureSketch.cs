using System.Buffers;

namespace FactTrack;

/// <summary>The figures that one claim puts forward, without its text: small, immutable, and made from the result alone.</summary>
internal sealed class FigureSketch
{
    private const byte Version = 1;

    // A headline tells the whole; behind the lead, figures are more and more of parts and of other events.
    private const double WeightOfHeadline = 3;
    private const double WeightOfLead = 2;
    private const double HalfWay = 500;

    private FigureSketch(string claimId, double weight, ValueList<Figure> figures) => (ClaimId, Weight, Figures) = (claimId, weight, figures);

    /// <summary>The claim's id.</summary>
    public string ClaimId { get; }

    /// <summary>How much the claim's place in its article tells that its figures are those of the article's event, 0.5 to 3.</summary>
    public double Weight { get; }

    /// <summary>The figures, in the order of the text.</summary>
    public ValueList<Figure> Figures { get; }

    /// <summary>Stable hashes of what the figures are of, by which series of one scope are found.</summary>
    public ulong[] Keys => [.. Figures.Select(f => KeyOf(f.Scope)).Distinct()];

    /// <summary>The figures of a claim; none where it is denied, planned, conditional or open, for then nobody gives them.</summary>
    public static FigureSketch Of(ExtractionResult result, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(claim);
        bool isGiven = claim.Polarity == Polarity.Positive && claim is not PlanClaim && claim.Condition is null && (claim.Certainty != Certainty.Unknown || claim.IsAllegation);
        return new FigureSketch(claim.Id, WeightOf(claim), isGiven ? FigureReader.Read(claim) : []);
    }

    /// <summary>The sketch without people who are named one by one: what is kept of figures outlives a purge, and who died is not to be found out from it.</summary>
    public FigureSketch WithoutNames() => new(ClaimId, Weight, [.. Figures.Where(figure => figure.Person is null)]);

    /// <summary>The sketch, with the numbers of a headline where the claim has no figure of its own; those of what somebody says are of the claims that he says.</summary>
    public FigureSketch OrNumbers(Claim claim) => Figures.Count > 0 || claim.Polarity != Polarity.Positive || claim is StatementClaim { Content.Count: > 0 } ? this : new(ClaimId, Weight, [.. HeadlineNumbers.Of(claim)]);

    /// <summary>The binary form; empty where there are no figures.</summary>
    public byte[] ToBytes()
    {
        if (Figures.Count == 0) return [];
        var buffer = new ArrayBufferWriter<byte>(128);
        Write(buffer);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The hash of a scope's measure, unit and action.</summary>
    public static ulong KeyOf(FigureScope scope) => StableHash.OfText($"{scope.Measure}|{scope.Unit}|{scope.Action}");

    /// <summary>Writes the sketch in its binary form.</summary>
    public void Write(IBufferWriter<byte> buffer)
    {
        var writer = new SketchWriter(buffer);
        writer.Byte(Version);
        writer.Text(ClaimId);
        writer.Long(BitConverter.DoubleToInt64Bits(Weight));
        writer.Byte(checked((byte)Math.Min(Figures.Count, byte.MaxValue)));
        foreach (Figure figure in Figures.Take(byte.MaxValue)) FigureForm.Write(ref writer, figure);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FactStoreException">It is no sketch, or one of a newer version.</exception>
    public static FigureSketch Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new SketchReader(bytes);
        if (reader.Byte() is var version && version != Version) throw new FactStoreException($"A sketch of figures has version {version}; {Version} is known. Reindex the store.");
        string claim = reader.Text() ?? throw new FactStoreException("A sketch of figures has no claim.");
        double weight = BitConverter.Int64BitsToDouble(reader.Long());
        var figures = new Figure[reader.Byte()];
        for (int i = 0; i < figures.Length; i++) figures[i] = FigureForm.Read(ref reader);
        return new FigureSketch(claim, weight, ValueList.Create<Figure>(figures));
    }

    private static double WeightOf(Claim claim)
    {
        TextSpan place = claim.Evidence.Count > 0 ? claim.Evidence[0].Extent : default;
        if (claim.Block == BlockKind.Headline || place.Source == TextSource.Title) return WeightOfHeadline;
        double weight = 1 + ((WeightOfLead - 1) * HalfWay / (HalfWay + place.Start));
        return claim.Block is BlockKind.Paragraph or BlockKind.ListItem ? weight : weight / 2;
    }
}
