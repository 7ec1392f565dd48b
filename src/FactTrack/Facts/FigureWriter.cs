using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace FactTrack;

/// <summary>Writes figures in their binary form: little-endian, texts in UTF-8 with their length, null as length -1.</summary>
internal readonly ref struct FigureWriter(IBufferWriter<byte> buffer)
{
    private readonly IBufferWriter<byte> _buffer = buffer;

    public void Byte(byte value)
    {
        _buffer.GetSpan(1)[0] = value;
        _buffer.Advance(1);
    }

    public void Int(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_buffer.GetSpan(sizeof(int)), value);
        _buffer.Advance(sizeof(int));
    }

    public void Long(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(_buffer.GetSpan(sizeof(long)), value);
        _buffer.Advance(sizeof(long));
    }

    public void Double(double value) => Long(BitConverter.DoubleToInt64Bits(value));

    public void Text(string? text)
    {
        Int(text is null ? -1 : Encoding.UTF8.GetByteCount(text));
        if (text is not null) Encoding.UTF8.GetBytes(text, _buffer);
    }

    public void Figure(Figure figure)
    {
        Scope(figure.Scope);
        Interval(figure.Interval);
        Byte((byte)figure.Approximation);
        Byte((byte)figure.Standing);
        Text(figure.Person);
        Byte(figure.IsOneByOne ? (byte)1 : (byte)0);
    }

    private void Scope(FigureScope scope)
    {
        Text(scope.Measure);
        Text(scope.Unit);
        Text(scope.Action);
        Text(scope.Group);
        Text(scope.Place);
        Moment(scope.Time?.Start);
        Moment(scope.Time?.End);
        Byte((byte)((scope.Time is null ? 0 : 1) | (scope.IsSum ? 2 : 0) | (scope.IsChange ? 4 : 0)));
    }

    private void Interval(FigureInterval interval)
    {
        Decimal(interval.Minimum);
        Decimal(interval.Maximum);
        Byte((byte)((interval.ExcludesMinimum ? 1 : 0) | (interval.ExcludesMaximum ? 2 : 0)));
    }

    private void Moment(DateTime? moment) => Long(moment?.Ticks ?? -1);

    private void Decimal(decimal? value)
    {
        Byte(value is null ? (byte)0 : (byte)1);
        if (value is not { } number) return;
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        foreach (int part in bits) Int(part);
    }
}
