namespace FactTrack.Accuracy;

/// <summary>Counts names whose tokens and kind are both right. Kinds that the gold nowhere has are left out.</summary>
internal sealed class NameScorer
{
    private static readonly (NameTag Kind, string Name)[] s_kinds =
    [
        (NameTag.BeginPerson, "person"), (NameTag.BeginOrganization, "organization"), (NameTag.BeginPlace, "place"), (NameTag.BeginOther, "other"),
    ];

    private readonly Dictionary<NameTag, (int Gold, int Found, int Right)> _counts = [];

    /// <summary>Adds a document.</summary>
    /// <param name="gold">The tags of its tokens.</param>
    /// <param name="found">The names found in them.</param>
    public void Add(NameTag[] gold, IReadOnlyCollection<FoundName> found)
    {
        var names = new HashSet<FoundName>();
        for (int i = 0; i < gold.Length; i++)
        {
            if ((int)gold[i] % 2 == 0) continue;
            int end = i + 1;
            while (end < gold.Length && gold[end] == gold[i] + 1) end++;
            names.Add(new FoundName(new(i, end), gold[i]));
        }

        foreach ((NameTag kind, _) in s_kinds)
        {
            (int all, int given, int right) = _counts.GetValueOrDefault(kind);
            _counts[kind] = (all + names.Count(n => n.Kind == kind), given + found.Count(n => n.Kind == kind), right + found.Count(n => n.Kind == kind && names.Contains(n)));
        }
    }

    /// <summary>Precision, recall and F1 of all kinds together, then F1 of each.</summary>
    public IEnumerable<(string Metric, double Value)> Figures()
    {
        (NameTag Kind, string Name)[] kinds = [.. s_kinds.Where(k => _counts.GetValueOrDefault(k.Kind).Gold > 0)];
        int gold = kinds.Sum(k => _counts[k.Kind].Gold), found = kinds.Sum(k => _counts[k.Kind].Found), right = kinds.Sum(k => _counts[k.Kind].Right);
        yield return ("p", found == 0 ? 0 : (double)right / found);
        yield return ("r", gold == 0 ? 0 : (double)right / gold);
        yield return ("f1", gold + found == 0 ? 0 : 2.0 * right / (gold + found));
        (int, int, int) main = default;
        foreach ((NameTag kind, string name) in kinds.Where(k => k.Kind != NameTag.BeginOther))
            main = (main.Item1 + _counts[kind].Gold, main.Item2 + _counts[kind].Found, main.Item3 + _counts[kind].Right);
        yield return ("f1.names", main.Item1 + main.Item2 == 0 ? 0 : 2.0 * main.Item3 / (main.Item1 + main.Item2));
        foreach ((NameTag kind, string name) in kinds)
            yield return ($"f1.{name}", 2.0 * _counts[kind].Right / (_counts[kind].Gold + _counts[kind].Found));
    }
}
