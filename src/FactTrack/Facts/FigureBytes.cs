using System.Buffers.Binary;
using System.Text;

namespace FactTrack;

/// <summary>Reads what <see cref="FigureWriter"/> wrote.</summary>
internal ref struct FigureBytes(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public byte Byte() => Take(1)[0];

    public int Int() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    public long Long() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    public double Double() => BitConverter.Int64BitsToDouble(Long());

    public string? Text() => Int() is >= 0 and var length ? Encoding.UTF8.GetString(Take(length)) : null;

    public Figure Figure() => new(Scope(), Interval(), (Approximation)Byte(), (FigureStanding)Byte()) { Person = Text(), IsOneByOne = Byte() != 0 };

    private FigureScope Scope()
    {
        var scope = new FigureScope { Measure = Text() ?? throw new InvalidDataException("A figure has no measure."), Unit = Text(), Action = Text(), Group = Text(), Place = Text() };
        DateTime? start = Moment(), end = Moment();
        byte flags = Byte();
        return scope with { Time = (flags & 1) != 0 ? new TimeInterval(start, end) : null, IsSum = (flags & 2) != 0, IsChange = (flags & 4) != 0 };
    }

    private FigureInterval Interval()
    {
        decimal? low = Decimal(), high = Decimal();
        byte flags = Byte();
        return new FigureInterval(low, high, (flags & 1) != 0, (flags & 2) != 0);
    }

    private DateTime? Moment() => Long() is >= 0 and var ticks && ticks <= DateTime.MaxValue.Ticks ? new DateTime(ticks) : null;

    private decimal? Decimal()
    {
        if (Byte() == 0) return null;
        Span<int> bits = [Int(), Int(), Int(), Int()];
        try
        {
            return new decimal(bits);
        }
        catch (ArgumentException e)
        {
            throw new InvalidDataException("A figure has a broken value.", e);
        }
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > _rest.Length) throw new InvalidDataException("A sketch of figures ends too early.");
        ReadOnlySpan<byte> taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}
