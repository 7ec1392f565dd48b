namespace FactTrack;

/// <summary>What two sketches have in common, by one walk over their words.</summary>
internal readonly struct TermOverlap
{
    // A participant that does something else in the other claim, or stands beside it, tells less.
    private const float OtherSlot = 0.8f;
    private const float BesideClaim = 0.6f;

    // Where neither claim tells a part, it speaks neither for nor against.
    private const float UnknownActor = 0.5f;
    private const float UnknownRest = 0.6f;

    private const int PersonSlots = (1 << (int)TermSlot.Actor) | (1 << (int)TermSlot.Object);

    // The slots, a bit each, of which a name or another word stands in the other sentence.
    private readonly byte _names;
    private readonly byte _nouns;
    private readonly byte _ages;

    // The slots of which a word, or a given name, stands in the same slot of the other claim.
    private readonly byte _same;
    private readonly byte _given;
    private readonly bool _isOnePlace;

    /// <summary>Compares the words of two sketches.</summary>
    public TermOverlap(ClaimSketch left, ClaimSketch right)
    {
        ReadOnlySpan<SketchTerm> a = left.Terms, b = right.Terms;
        int shared = 0;
        float leftFound = 0, rightFound = 0;
        int leftCore = 0, rightCore = 0, leftActor = 0, rightActor = 0, leftRest = 0, rightRest = 0;
        Span<byte> names = stackalloc byte[ClaimSketch.NameKinds];
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i].Hash < b[j].Hash) i++;
            else if (a[i].Hash > b[j].Hash) j++;
            else
            {
                shared += Math.Min(a[i].Weight, b[j].Weight);
                if (ClaimSketch.NameOf(a[i]) is var name and >= 0 && name == ClaimSketch.NameOf(b[j]))
                {
                    names[name]++;
                    _isOnePlace |= a[i].Kind == TermKind.Place && (a[i].IsCore || b[j].IsCore);
                }

                float fit = a[i].Slot == b[j].Slot ? 1 : a[i].IsCore && b[j].IsCore ? OtherSlot : BesideClaim;
                if (a[i].IsCore) leftFound += a[i].Weight * fit;
                if (b[j].IsCore) rightFound += b[j].Weight * fit;
                if (a[i].IsCore) Count(left, a[i], b[j], ref leftCore, ref leftActor, ref leftRest);
                if (b[j].IsCore) Count(right, b[j], a[i], ref rightCore, ref rightActor, ref rightRest);
                SharesName |= a[i].IsName && a[i].IsCore && b[j].IsCore;
                if (a[i].Kind == TermKind.Age && a[i].Slot == b[j].Slot) _ages |= (byte)(1 << (int)a[i].Slot);
                Mark(a[i], ref _names, ref _nouns);
                Mark(b[j], ref _names, ref _nouns);
                if (a[i].Slot == b[j].Slot) _same |= (byte)(1 << (int)a[i].Slot);
                if (a[i].Kind == TermKind.Given || b[j].Kind == TermKind.Given) _given |= (byte)((1 << (int)a[i].Slot) | (1 << (int)b[j].Slot));
                i++;
                j++;
            }
        }

        Context = shared == 0 ? 0 : shared / MathF.Sqrt((float)left.Weight * right.Weight);
        Participants = left.CoreWeight == 0 || right.CoreWeight == 0 ? Context : Coverage(leftFound / left.CoreWeight, rightFound / right.CoreWeight);
        Sentence = Math.Min(ShareOf(leftCore, left.ActorWeight + left.RestWeight, 0), ShareOf(rightCore, right.ActorWeight + right.RestWeight, 0));
        (Actor, _) = Least(leftActor, left.ActorWeight, rightActor, right.ActorWeight, UnknownActor);
        (LeastRest, MostRest) = Least(leftRest, left.RestWeight, rightRest, right.RestWeight, UnknownRest);
        (Persons, Places, Numbers) = (Share(names, left, right, 0), Share(names, left, right, 1), Share(names, left, right, 2));
    }

    /// <summary>How much of the weight of both sentences is shared, 0 to 1.</summary>
    public float Context { get; }

    /// <summary>How much of the weight of the claims' participants stands in the other one's sentence, 0 to 1; as the sentences where a claim has none.</summary>
    public float Participants { get; }

    /// <summary>The share of the participants' words that stand in the other sentence at all, of the side that has less of it; 0 where a claim has no participants.</summary>
    public float Sentence { get; }

    /// <summary>The share of the words of who does it that take part in the other claim, of the side that has less of it.</summary>
    public float Actor { get; }

    /// <summary>The same of all other participants.</summary>
    public float LeastRest { get; }

    /// <summary>The share of the words of all other participants that take part in the other claim, of the side that has more of it.</summary>
    public float MostRest { get; }

    /// <summary>The share of the persons of the sentence with fewer that the other one has too; not a number if one names none.</summary>
    public float Persons { get; }

    /// <summary>The same of places.</summary>
    public float Places { get; }

    /// <summary>The same of numbers.</summary>
    public float Numbers { get; }

    /// <summary>True if a participant that both claims tell by name, or both by a noun, has no word that the other sentence has too.</summary>
    public bool IsApart(TermSlot slot, Naming left, Naming right) => left == right && left switch
    {
        Naming.Named => (_names & (1 << (int)slot)) == 0,
        Naming.Described => ((_names | _nouns) & (1 << (int)slot)) == 0,
        _ => false,
    };

    /// <summary>True if a participant of both is told by name.</summary>
    public bool SharesName { get; }

    /// <summary>True if somebody's age in a slot of both is not one age.</summary>
    public bool IsOtherAge(ClaimSketch left, ClaimSketch right) => (left.AgeSlots & right.AgeSlots & ~_ages & PersonSlots) != 0;

    /// <summary>True if some place is a participant of the one claim and stands in the other sentence: not a country alone that two towns are in.</summary>
    public bool IsOnePlace => _isOnePlace;

    /// <summary>True if no word of a participant is of the same participant of the other claim.</summary>
    public bool IsOther(TermSlot slot) => (_same & (1 << (int)slot)) == 0;

    /// <summary>True if no given name of a participant stands in the other sentence.</summary>
    public bool IsOtherGiven(TermSlot slot) => (_given & (1 << (int)slot)) == 0;

    private static void Count(ClaimSketch claim, SketchTerm term, SketchTerm other, ref int core, ref int actor, ref int rest)
    {
        if (claim.TellsAction(term)) return;
        core += term.Weight;
        if (!other.IsCore && other.Slot != TermSlot.Action) return;
        if (term.Slot == TermSlot.Actor) actor += term.Weight;
        else rest += term.Weight;
    }

    private static (float Least, float Most) Least(int left, int ofLeft, int right, int ofRight, float unknown)
    {
        if (ofLeft == 0 && ofRight == 0) return (unknown, unknown);
        float one = ShareOf(left, ofLeft, float.NaN), other = ShareOf(right, ofRight, float.NaN);
        return float.IsNaN(one) ? (other, other) : float.IsNaN(other) ? (one, one) : (Math.Min(one, other), Math.Max(one, other));
    }

    private static float ShareOf(int part, int whole, float none) => whole == 0 ? none : (float)part / whole;

    private static void Mark(SketchTerm term, ref byte names, ref byte nouns)
    {
        if (term.IsName) names |= (byte)(1 << (int)term.Slot);
        else nouns |= (byte)(1 << (int)term.Slot);
    }

    // Who is told at length covers who is told in short: the side that is found better counts twice.
    private static float Coverage(float left, float right) => ((2 * Math.Max(left, right)) + Math.Min(left, right)) / 3;

    private static float Share(ReadOnlySpan<byte> shared, ClaimSketch left, ClaimSketch right, int name) =>
        Math.Min(left.NamesOf(name), right.NamesOf(name)) is > 0 and int least ? (float)shared[name] / least : float.NaN;
}
