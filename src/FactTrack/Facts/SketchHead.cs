using System.Buffers.Binary;

namespace FactTrack;

/// <summary>What a claim's sketch holds beside words.</summary>
/// <param name="Action">The hash of the action's lemma.</param>
/// <param name="Groups">Up to four groups of the action (<see cref="ActionGroups"/>), sixteen bits each, 0 for none.</param>
/// <param name="Days">When.</param>
/// <param name="EventClass">The event type and one, or 0.</param>
/// <param name="Marks">What kind of claim it is.</param>
internal readonly record struct SketchHead(uint Action, ulong Groups, DayRange Days, byte EventClass, SketchMarks Marks)
{
    private const int GroupBits = 16;

    /// <summary>One of its groups, or 0.</summary>
    public ushort GroupAt(int index) => (ushort)(Groups >> (index * GroupBits));

    /// <summary>True if a group is one of its own.</summary>
    public bool Has(ushort group)
    {
        for (int i = 0; i < ClaimSketch.MostGroups; i++)
            if (GroupAt(i) == group) return true;
        return false;
    }

    /// <summary>Writes 24 bytes.</summary>
    public void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, Action);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[4..], Groups);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[12..], Days.From);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[16..], Days.Until);
        (bytes[20], bytes[21]) = (Days.Weekday, EventClass);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[22..], (ushort)Marks);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static SketchHead Read(ReadOnlySpan<byte> bytes) => new(
        BinaryPrimitives.ReadUInt32LittleEndian(bytes),
        BinaryPrimitives.ReadUInt64LittleEndian(bytes[4..]),
        new DayRange(BinaryPrimitives.ReadInt32LittleEndian(bytes[12..]), BinaryPrimitives.ReadInt32LittleEndian(bytes[16..]), bytes[20]),
        bytes[21],
        (SketchMarks)BinaryPrimitives.ReadUInt16LittleEndian(bytes[22..]));
}
