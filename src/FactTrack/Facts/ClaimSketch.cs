using System.Buffers;
using System.Buffers.Binary;

namespace FactTrack;

/// <summary>What a claim is matched by: its action, its participants, its time and the weighty words of its sentence, in about 200 bytes and without letters.</summary>
/// <remarks>The same for the same claim on any machine; numbers of groups are those of the lexicon that it was made with.</remarks>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class ClaimSketch : IEquatable<ClaimSketch>
{
    /// <summary>How many words are kept at most: the weightiest of the sentence, those of the claim first.</summary>
    public const int MostTerms = 20;

    /// <summary>How many groups an action may have.</summary>
    public const int MostGroups = 4;

    /// <summary>How many kinds of names are counted.</summary>
    public const int NameKinds = 3;

    // "People" and "man" tell no one from others; "bishop" does.
    private const byte LeastTelling = 64;

    private const int MostKeyTerms = 3;
    private const int MostKeys = MostKeyTerms * (MostKeyTerms + MostGroups);

    private static readonly Comparer<SketchTerm> s_byHash = Comparer<SketchTerm>.Create((a, b) => a.Hash.CompareTo(b.Hash));

    private const byte Form = 2;
    private const int TermSize = 8;
    private const int HeadSize = 26;

    private readonly SketchTerm[] _terms;

    // Of the groups of the action, and of those that participants tell, a bit each: most claims have none in common.
    private readonly ulong _actionGroups;
    private readonly ulong _coreGroups;
    private readonly int _names;
    private readonly byte _given;
    private readonly byte _told;

    /// <summary>Makes a sketch.</summary>
    /// <param name="head">What is not of a single word.</param>
    /// <param name="terms">The words, at most <see cref="MostTerms"/>, each hash once; they are sorted in place and kept.</param>
    public ClaimSketch(SketchHead head, SketchTerm[] terms)
    {
        Array.Sort(terms);
        (Head, _terms) = (head, terms);
        for (int i = 0; i < MostGroups && head.GroupAt(i) is > 0 and ushort group; i++) _actionGroups |= 1UL << (group % 64);
        foreach (SketchTerm term in terms)
        {
            Weight += term.Weight;
            if (term.IsCore) CoreWeight += term.Weight;
            if (term.IsCore && term.Group != 0) _coreGroups |= 1UL << (term.Group % 64);
            if (term.IsCore && !TellsAction(term))
            {
                if (term.Slot == TermSlot.Actor) ActorWeight += term.Weight;
                else RestWeight += term.Weight;
            }

            if (term.Kind == TermKind.Age) AgeSlots |= (byte)(1 << (int)term.Slot);
            if (NameOf(term) is var name and >= 0) _names += 1 << (name * 8);
            if (term.Slot == TermSlot.Actor) Actor = Stronger(Actor, term);
            if (term.Slot == TermSlot.Object) Object = Stronger(Object, term);
            _told |= (byte)(1 << (int)term.Slot);
            if (term.Kind == TermKind.Given) _given |= (byte)(1 << (int)term.Slot);
            HasPlace |= term is { Kind: TermKind.Place, IsCore: true };
        }
    }

    /// <summary>Sketches one claim; for all claims of an article, <see cref="ClaimSketcher"/> does it at once.</summary>
    public static ClaimSketch Of(ExtractionResult result, Claim claim) => new ClaimSketcher(result).Of(claim);

    /// <summary>What is not of a single word.</summary>
    public SketchHead Head { get; }

    /// <summary>The words, by their hash.</summary>
    public ReadOnlySpan<SketchTerm> Terms => _terms;

    /// <summary>The weight of all words.</summary>
    public int Weight { get; }

    /// <summary>The weight of the participants' words.</summary>
    public int CoreWeight { get; }

    /// <summary>The weight of the words of who does it.</summary>
    public int ActorWeight { get; }

    /// <summary>The weight of the words of all other participants but those that tell the action ("strike" of "went on strike").</summary>
    public int RestWeight { get; }

    /// <summary>The slots, a bit each, of which somebody's age is told.</summary>
    public byte AgeSlots { get; }

    /// <summary>True if a participant is a place, or of one.</summary>
    public bool HasPlace { get; }

    /// <summary>How well who does it is told.</summary>
    public Naming Actor { get; }

    /// <summary>How well whom or what it is done to is told.</summary>
    public Naming Object { get; }

    /// <summary>True if a word of the claim tells its action.</summary>
    public bool TellsAction(SketchTerm term) => term.Group != 0 && Head.Has(term.Group);

    /// <summary>True if a participant of another claim tells its action: "was fired" and "the firing surprised many".</summary>
    public bool IsBeside(ClaimSketch other)
    {
        if ((_actionGroups & other._coreGroups) == 0) return false;
        foreach (SketchTerm term in other._terms)
            if (term.IsCore && TellsAction(term)) return true;
        return false;
    }

    /// <summary>True if a participant has any words.</summary>
    public bool Tells(TermSlot slot) => (_told & (1 << (int)slot)) != 0;

    /// <summary>True if a participant is told by more than a surname.</summary>
    public bool HasGiven(TermSlot slot) => (_given & (1 << (int)slot)) != 0;

    /// <summary>How many names of a kind (<see cref="NameOf"/>) the sentence has.</summary>
    public int NamesOf(int name) => (_names >> (name * 8)) & 0xFF;

    /// <summary>
    /// By what claims of articles that are not linked are found: of the most telling words of the participants each name with each other word, and with each group
    /// of the action. Such claims are one fact only if both tell a name (<see cref="MatchScores.Fits"/>), so a claim without one has no keys; and articles that are known
    /// to tell of one happening need none: all their claims may be compared.
    /// </summary>
    public ulong[] Keys()
    {
        SketchTerm[] telling = Array.FindAll(_terms, term => term.IsCore);
        Array.Sort(telling, static (a, b) => b.IsName.CompareTo(a.IsName) is not 0 and var names ? names : b.Weight.CompareTo(a.Weight) is not 0 and var weights ? weights : a.Hash.CompareTo(b.Hash));
        int count = Math.Min(telling.Length, MostKeyTerms);
        Array.Sort(telling, 0, count, s_byHash);
        Span<ulong> keys = stackalloc ulong[MostKeys];
        int made = 0;
        for (int i = 0; i < count; i++)
        {
            for (int j = i + 1; j < count; j++)
                if (telling[i].IsName || telling[j].IsName) Add(keys, ref made, telling[i].Hash, telling[j].Hash);
            for (int k = 0; telling[i].IsName && k < MostGroups && Head.GroupAt(k) is var group && (group != 0 || k == 0); k++)
                Add(keys, ref made, telling[i].Hash, group != 0 ? group : Head.Action);
        }

        keys[..made].Sort();
        return keys[..made].ToArray();

        static void Add(Span<ulong> keys, ref int made, uint word, uint other)
        {
            ulong key = ((ulong)word << 32) | other;
            if (!keys[..made].Contains(key)) keys[made++] = key;
        }
    }

    /// <summary>0 for the name of a person, 1 of a place, 2 for a number, -1 for all else.</summary>
    public static int NameOf(SketchTerm term) => term.Kind switch { TermKind.Person => 0, TermKind.Place => 1, TermKind.Number or TermKind.Age => 2, _ => -1 };

    /// <summary>Writes it; <see cref="Read"/> reads it again.</summary>
    public void Write(IBufferWriter<byte> writer)
    {
        int size = HeadSize + (_terms.Length * TermSize);
        Span<byte> bytes = writer.GetSpan(size)[..size];
        bytes[0] = Form;
        bytes[1] = (byte)_terms.Length;
        Head.Write(bytes[2..]);
        for (int i = 0; i < _terms.Length; i++)
        {
            Span<byte> at = bytes[(HeadSize + (i * TermSize))..];
            BinaryPrimitives.WriteUInt32LittleEndian(at, _terms[i].Hash);
            BinaryPrimitives.WriteUInt16LittleEndian(at[4..], _terms[i].Group);
            (at[6], at[7]) = (_terms[i].Weight, _terms[i].Marks);
        }

        writer.Advance(size);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FactStoreException">These are not the bytes of a sketch, or those of another version.</exception>
    public static ClaimSketch Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeadSize || bytes[0] != Form) throw new FactStoreException("The sketch of a claim was kept by another version of this library. Reindex the store.");
        if (bytes[1] > MostTerms || bytes.Length < HeadSize + (bytes[1] * TermSize)) throw new FactStoreException("The bytes of a claim's sketch end too early.");
        var terms = new SketchTerm[bytes[1]];
        for (int i = 0; i < terms.Length; i++)
        {
            ReadOnlySpan<byte> at = bytes[(HeadSize + (i * TermSize))..];
            terms[i] = new SketchTerm(BinaryPrimitives.ReadUInt32LittleEndian(at), BinaryPrimitives.ReadUInt16LittleEndian(at[4..]), at[6], at[7]);
        }

        return new ClaimSketch(SketchHead.Read(bytes[2..]), terms);
    }

    private static Naming Stronger(Naming known, SketchTerm term)
    {
        Naming naming = term.IsName ? Naming.Named : term is { IsCore: true, Kind: not TermKind.Human, Weight: >= LeastTelling } ? Naming.Described : Naming.None;
        return naming > known ? naming : known;
    }

    /// <inheritdoc/>
    public bool Equals(ClaimSketch? other) => other is not null && Head == other.Head && _terms.AsSpan().SequenceEqual(other._terms);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ClaimSketch);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Head, _terms.Length, Weight);
}
