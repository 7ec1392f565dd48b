namespace FactTrack;

/// <summary>Capitalised words that stand together, with the small words between them: "the Ministry of Trade" without its article.</summary>
internal struct CapitalRun
{
    /// <summary>Its first place in the window, and the one behind its last.</summary>
    public int Start, End;

    /// <summary>Hashes of its first and last word, and what they tell as parts of names.</summary>
    public uint FirstWord, LastWord, FirstCue, LastCue;

    /// <summary>Hashes of the word before and the word behind it.</summary>
    public uint Before, After;

    /// <summary>The relation of its head, the hash of what that depends on, and of its preposition.</summary>
    public uint Relation, HeadWord, Case;

    /// <summary>1 where it opens its sentence.</summary>
    public uint IsStart;

    /// <summary>1 in a sentence that is mostly capitals.</summary>
    public uint Loud;

    /// <summary>Its length, to four.</summary>
    public readonly uint LengthClass => (uint)Math.Min(End - Start, 4);

    /// <summary>0 for the first place, 2 for the last, 3 for the only one, 1 between; 4 outside.</summary>
    public readonly uint PlaceOf(int at) =>
        at < Start || at >= End ? 4 : End - Start == 1 ? 3 : at == Start ? 0u : at == End - 1 ? 2u : 1u;
}
