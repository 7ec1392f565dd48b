namespace FactTrack;

/// <summary>A word of a claim or of its sentence, as claims are matched by it: eight bytes, no letters.</summary>
/// <param name="Hash">The hash of its stem (<see cref="WordStem"/>).</param>
/// <param name="Group">The group of its action (<see cref="ActionGroups"/>), 0 if it tells none.</param>
/// <param name="Weight">How much it tells, by its rarity: 0 to 255.</param>
/// <param name="Marks">Slot and kind.</param>
internal readonly record struct SketchTerm(uint Hash, ushort Group, byte Weight, byte Marks) : IComparable<SketchTerm>
{
    private const int KindShift = 4;

    /// <summary>A term of a slot and a kind.</summary>
    public SketchTerm(uint hash, ushort group, byte weight, TermSlot slot, TermKind kind)
        : this(hash, group, weight, (byte)((byte)slot | ((byte)kind << KindShift)))
    {
    }

    /// <summary>What it does in the claim.</summary>
    public TermSlot Slot => (TermSlot)(Marks & ((1 << KindShift) - 1));

    /// <summary>What it names.</summary>
    public TermKind Kind => (TermKind)(Marks >> KindShift);

    /// <summary>True if it is of a participant of the claim. Numbers are not: figures of one fact may differ.</summary>
    public bool IsCore => Slot >= TermSlot.Actor && Kind < TermKind.Number;

    /// <summary>True if it names somebody or something.</summary>
    public bool IsName => Kind is TermKind.Person or TermKind.Place or TermKind.Name;

    /// <summary>By the hash.</summary>
    public int CompareTo(SketchTerm other) => Hash.CompareTo(other.Hash);
}
