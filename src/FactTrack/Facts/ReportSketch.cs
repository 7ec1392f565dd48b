using System.Buffers;

namespace FactTrack;

/// <summary>What facts are read from: who says it, how surely, with which figures. Made once of a claim, kept by the store beside it.</summary>
internal sealed record ReportSketch
{
    private const byte Form = 1;

    /// <summary>The claim in one sentence; empty once purged.</summary>
    public string Told { get; init; } = "";

    /// <summary>The names of its actors and of who else takes part; empty once purged.</summary>
    public ValueList<string> Entities { get; init; } = [];

    public EventType? EventType { get; init; }

    public ClaimContext? Context { get; init; }

    public ClaimKind Kind { get; init; }

    public SpeechAct? Act { get; init; }

    public Polarity Polarity { get; init; }

    public Certainty Certainty { get; init; }

    public Asserter Asserter { get; init; }

    public Stance Stance { get; init; }

    public bool IsAllegation { get; init; }

    /// <summary>True in headlines, which are short of words.</summary>
    public bool IsTitle { get; init; }

    /// <summary>True where the article tells that the source takes this back.</summary>
    public bool IsTakenBack { get; init; }

    public double Confidence { get; init; }

    /// <summary>Who says so, the innermost first; empty where the article does.</summary>
    public ValueList<SourceSketch> Chain { get; init; } = [];

    /// <summary>The news agency that the article is credited to, or null.</summary>
    public string? Credit { get; init; }

    /// <summary>The indexes of the claims of the same article that this one says or believes.</summary>
    public ValueList<int> Content { get; init; } = [];

    /// <summary>When it is said to have happened.</summary>
    public TimeInterval? Time { get; init; }

    /// <summary>Its figures with their scopes.</summary>
    public ReadOnlyMemory<byte> Figures { get; init; }

    public ReportSketch WithoutWords() => this with { Figures = Figures.IsEmpty ? Figures : FigureSketch.Read(Figures.Span).WithoutNames().ToBytes(), Told = "", Entities = [], Chain = [.. Chain.Select(source => source with { Name = "" })] };

    public byte[] ToBytes()
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        var writer = new SketchWriter(buffer);
        writer.Byte(Form);
        writer.Text(Told);
        writer.List(Entities, static (ref SketchWriter w, string name) => w.Text(name));
        writer.Text(EventType?.Mode);
        writer.Byte(EventType is { } type ? (byte)(type.Class + 1) : (byte)0);
        writer.Byte(Context is { } context ? (byte)(context + 1) : (byte)0);
        writer.Byte((byte)Kind);
        writer.Byte(Act is { } act ? (byte)(act + 1) : (byte)0);
        writer.Byte((byte)Polarity);
        writer.Byte((byte)Certainty);
        writer.Byte((byte)Asserter);
        writer.Byte((byte)Stance);
        writer.Byte((byte)((IsAllegation ? 1 : 0) | (IsTitle ? 2 : 0) | (IsTakenBack ? 4 : 0)));
        writer.Byte((byte)Math.Round(Confidence * 250));
        writer.List(Chain, static (ref SketchWriter w, SourceSketch source) =>
        {
            w.Text(source.Name);
            w.Byte((byte)source.Type);
            w.Text(source.Country);
            w.Byte(source.IsAnonymous ? (byte)1 : (byte)0);
            w.List(source.Roots, static (ref SketchWriter v, RootKey key) =>
            {
                v.Long(key.Hash);
                v.Byte((byte)key.Scope);
            });
        });
        writer.Text(Credit);
        writer.List(Content, static (ref SketchWriter w, int index) => w.Int(index));
        writer.Byte(Time is null ? (byte)0 : (byte)1);
        if (Time is { } time)
        {
            writer.Long(time.Start?.Ticks ?? -1);
            writer.Long(time.End?.Ticks ?? -1);
        }

        writer.Bytes(Figures.Span);
        return buffer.WrittenSpan.ToArray();
    }

    /// <exception cref="FactStoreException">These are no such bytes, or of a later version of this library.</exception>
    public static ReportSketch Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new SketchReader(bytes);
        if (reader.Byte() != Form) throw new FactStoreException("The report was kept by another version of this library. Reindex the store.");
        return new ReportSketch
        {
            Told = reader.Text() ?? "",
            Entities = reader.List(static (ref SketchReader r) => r.Text() ?? ""),
            EventType = ReadType(reader.Text(), reader.Byte()),
            Context = reader.Byte() is > 0 and byte context ? (ClaimContext)(context - 1) : null,
            Kind = (ClaimKind)reader.Byte(),
            Act = reader.Byte() is > 0 and byte act ? (SpeechAct)(act - 1) : null,
            Polarity = (Polarity)reader.Byte(),
            Certainty = (Certainty)reader.Byte(),
            Asserter = (Asserter)reader.Byte(),
            Stance = (Stance)reader.Byte(),
            IsAllegation = (reader.Byte() is byte flags) && (flags & 1) != 0,
            IsTitle = (flags & 2) != 0,
            IsTakenBack = (flags & 4) != 0,
            Confidence = reader.Byte() / 250.0,
            Chain = reader.List(static (ref SketchReader r) => new SourceSketch(r.Text() ?? "", (SourceType)r.Byte(), r.Text(), r.Byte() != 0)
            {
                Roots = r.List(static (ref SketchReader k) => new RootKey(k.Long(), (RootScope)k.Byte())),
            }),
            Credit = reader.Text(),
            Content = reader.List(static (ref SketchReader r) => r.Int()),
            Time = reader.Byte() == 0 ? null : new TimeInterval(Moment(reader.Long()), Moment(reader.Long())),
            Figures = reader.Bytes().ToArray(),
        };
    }

    private static EventType? ReadType(string? mode, byte type) => type == 0 ? null : new EventType((EventClass)(type - 1), mode);

    private static DateTime? Moment(long ticks) => ticks < 0 ? null : new DateTime(ticks);

    /// <summary>Equal if all is equal, figures by their bytes.</summary>
    public bool Equals(ReportSketch? other) => other is not null && ToBytes().AsSpan().SequenceEqual(other.ToBytes());

    public override int GetHashCode() => HashCode.Combine(Told, Kind, Chain);
}
