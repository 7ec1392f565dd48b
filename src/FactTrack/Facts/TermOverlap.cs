namespace FactTrack;

/// <summary>What two sketches have in common, by one walk over their words.</summary>
internal readonly struct TermOverlap
{
    // A participant that does something else in the other claim, or stands beside it, tells less.
    private const float OtherSlot = 0.8f;
    private const float BesideClaim = 0.6f;

    // The slots, a bit each, of which a name or another word stands in the other sentence.
    private readonly byte _names;
    private readonly byte _nouns;

    /// <summary>Compares the words of two sketches.</summary>
    public TermOverlap(ClaimSketch left, ClaimSketch right)
    {
        ReadOnlySpan<SketchTerm> a = left.Terms, b = right.Terms;
        int shared = 0;
        float leftFound = 0, rightFound = 0;
        Span<byte> names = stackalloc byte[ClaimSketch.NameKinds];
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i].Hash < b[j].Hash) i++;
            else if (a[i].Hash > b[j].Hash) j++;
            else
            {
                shared += Math.Min(a[i].Weight, b[j].Weight);
                if (ClaimSketch.NameOf(a[i]) is var name and >= 0 && name == ClaimSketch.NameOf(b[j])) names[name]++;
                float fit = a[i].Slot == b[j].Slot ? 1 : a[i].IsCore && b[j].IsCore ? OtherSlot : BesideClaim;
                if (a[i].IsCore) leftFound += a[i].Weight * fit;
                if (b[j].IsCore) rightFound += b[j].Weight * fit;
                Mark(a[i], ref _names, ref _nouns);
                Mark(b[j], ref _names, ref _nouns);
                i++;
                j++;
            }
        }

        Context = shared == 0 ? 0 : shared / MathF.Sqrt((float)left.Weight * right.Weight);
        Participants = left.CoreWeight == 0 || right.CoreWeight == 0 ? Context : Coverage(leftFound / left.CoreWeight, rightFound / right.CoreWeight);
        (Persons, Places, Numbers) = (Share(names, left, right, 0), Share(names, left, right, 1), Share(names, left, right, 2));
    }

    /// <summary>How much of the weight of both sentences is shared, 0 to 1.</summary>
    public float Context { get; }

    /// <summary>How much of the weight of the claims' participants stands in the other one's sentence, 0 to 1; as the sentences where a claim has none.</summary>
    public float Participants { get; }

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
