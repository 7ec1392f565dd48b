namespace FactTrack.Training;

/// <summary>Counts whole names of the right kind.</summary>
internal sealed class NameScore
{
    private readonly int[] _gold = new int[LabelSets.NameCount];
    private readonly int[] _found = new int[LabelSets.NameCount];
    private readonly int[] _right = new int[LabelSets.NameCount];

    /// <summary>F1 over all kinds, in per cent.</summary>
    public double F1 => Harmonic(_gold.Sum(), _found.Sum(), _right.Sum());

    /// <summary>F1 over persons, organisations and places, in per cent.</summary>
    public double F1WithoutOther => Harmonic(_gold[..(int)NameTag.BeginOther].Sum(), _found[..(int)NameTag.BeginOther].Sum(), _right[..(int)NameTag.BeginOther].Sum());

    public void Add(NameTag[] gold, NameTag[] found)
    {
        HashSet<(int, int, NameTag)> expected = Names(gold), given = Names(found);
        foreach ((_, _, NameTag kind) in expected) _gold[(int)kind]++;
        foreach ((int, int, NameTag Kind) name in given)
        {
            _found[(int)name.Kind]++;
            if (expected.Contains(name)) _right[(int)name.Kind]++;
        }
    }

    public override string ToString() => string.Join(' ', new[] { NameTag.BeginPerson, NameTag.BeginOrganization, NameTag.BeginPlace, NameTag.BeginOther }
        .Select(kind => FormattableString.Invariant($"{kind} {Harmonic(_gold[(int)kind], _found[(int)kind], _right[(int)kind]):F1} ({_gold[(int)kind]})")));

    private static double Harmonic(int gold, int found, int right) => gold + found == 0 ? 0 : 200.0 * right / (gold + found);

    private static HashSet<(int, int, NameTag)> Names(NameTag[] tags)
    {
        var names = new HashSet<(int, int, NameTag)>();
        for (int i = 0; i < tags.Length; i++)
        {
            if ((int)tags[i] % 2 == 0) continue;
            int end = i + 1;
            while (end < tags.Length && tags[end] == tags[i] + 1) end++;
            names.Add((i, end, tags[i]));
        }

        return names;
    }
}
