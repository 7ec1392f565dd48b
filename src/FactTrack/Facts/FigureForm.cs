namespace FactTrack;

/// <summary>The binary form of a figure, within a sketch.</summary>
internal static class FigureForm
{
    public static void Write(ref SketchWriter writer, Figure figure)
    {
        FigureScope scope = figure.Scope;
        writer.Text(scope.Measure);
        writer.Text(scope.Unit);
        writer.Text(scope.Action);
        writer.Text(scope.Group);
        writer.Text(scope.Place);
        writer.Long(scope.Time?.Start?.Ticks ?? -1);
        writer.Long(scope.Time?.End?.Ticks ?? -1);
        writer.Byte((byte)((scope.Time is null ? 0 : 1) | (scope.IsSum ? 2 : 0) | (scope.IsChange ? 4 : 0)));
        WriteNumber(ref writer, figure.Interval.Minimum);
        WriteNumber(ref writer, figure.Interval.Maximum);
        writer.Byte((byte)((figure.Interval.ExcludesMinimum ? 1 : 0) | (figure.Interval.ExcludesMaximum ? 2 : 0)));
        writer.Byte((byte)figure.Approximation);
        writer.Byte((byte)figure.Standing);
        writer.Text(figure.Person);
        writer.Byte(figure.IsOneByOne ? (byte)1 : (byte)0);
    }

    /// <exception cref="FactStoreException">These are no bytes of a figure.</exception>
    public static Figure Read(ref SketchReader reader) => new(ReadScope(ref reader), ReadInterval(ref reader), (Approximation)reader.Byte(), (FigureStanding)reader.Byte())
    {
        Person = reader.Text(),
        IsOneByOne = reader.Byte() != 0,
    };

    private static FigureScope ReadScope(ref SketchReader reader)
    {
        var scope = new FigureScope
        {
            Measure = reader.Text() ?? throw new FactStoreException("A figure has no measure."), Unit = reader.Text(), Action = reader.Text(), Group = reader.Text(), Place = reader.Text(),
        };
        DateTime? start = Moment(reader.Long()), end = Moment(reader.Long());
        byte flags = reader.Byte();
        return scope with { Time = (flags & 1) != 0 ? new TimeInterval(start, end) : null, IsSum = (flags & 2) != 0, IsChange = (flags & 4) != 0 };
    }

    private static FigureInterval ReadInterval(ref SketchReader reader)
    {
        decimal? low = ReadNumber(ref reader), high = ReadNumber(ref reader);
        byte flags = reader.Byte();
        return new FigureInterval(low, high, (flags & 1) != 0, (flags & 2) != 0);
    }

    private static DateTime? Moment(long ticks) => ticks >= 0 && ticks <= DateTime.MaxValue.Ticks ? new DateTime(ticks) : null;

    private static void WriteNumber(ref SketchWriter writer, decimal? value)
    {
        writer.Byte(value is null ? (byte)0 : (byte)1);
        if (value is not { } number) return;
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        foreach (int part in bits) writer.Int(part);
    }

    private static decimal? ReadNumber(ref SketchReader reader)
    {
        if (reader.Byte() == 0) return null;
        Span<int> bits = [reader.Int(), reader.Int(), reader.Int(), reader.Int()];
        try
        {
            return new decimal(bits);
        }
        catch (ArgumentException e)
        {
            throw new FactStoreException("A figure has a broken value.", e);
        }
    }
}
