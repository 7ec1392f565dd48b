namespace FactTrack.Accuracy;

/// <summary>Counts pronouns resolved to the right person, and pairs of names joined.</summary>
internal sealed class CoreferenceScorer
{
    private readonly Tally _persons = new();
    private readonly Tally _others = new();
    private int _goldPairs;
    private int _foundPairs;
    private int _rightPairs;

    /// <summary>Adds a document.</summary>
    /// <param name="gold">What corefers.</param>
    /// <param name="found">What the library found in the same tokens.</param>
    /// <param name="judged">Is told each pronoun or pair that is wrong or missed, with the verdict; pairs by their second name.</param>
    public void Add(CoreferenceGold gold, EntityLayer found, Action<string, GoldMention, Mention?> judged)
    {
        foreach (GoldMention pronoun in gold.Pronouns) Judge(_persons, pronoun, found, judged, m => m.Entities.Count == 1 && IsNamed(m.Entities[0], pronoun.Entity, gold, found));
        foreach (GoldMention pronoun in gold.Others) Judge(_others, pronoun, found, (verdict, p, m) => judged("other " + verdict, p, m), m => IsSaid(m, pronoun.Entity, gold, found));
        JudgeNames(gold, found, judged);
    }

    /// <summary>All figures, in the order in which they are printed.</summary>
    public IEnumerable<(string Metric, double Value)> Figures()
    {
        double p = Share(_rightPairs, _foundPairs), r = Share(_rightPairs, _goldPairs);
        yield return ("coref.pronoun.p", Share(_persons.Right, _persons.Resolved));
        yield return ("coref.pronoun.coverage", Share(_persons.Resolved, _persons.All));
        yield return ("coref.name.p", p);
        yield return ("coref.name.r", r);
        yield return ("coref.name.f1", p + r == 0 ? 0 : 2 * p * r / (p + r));
        yield return ("coref.other_pronoun.p", Share(_others.Right, _others.Resolved));
        yield return ("coref.other_pronoun.coverage", Share(_others.Resolved, _others.All));
    }

    private static void Judge(Tally tally, GoldMention pronoun, EntityLayer found, Action<string, GoldMention, Mention?> judged, Func<Mention, bool> isRight)
    {
        tally.All++;
        Mention? mention = found.Mentions.FirstOrDefault(m => m.Kind == MentionKind.Pronoun && m.Head == pronoun.Head);
        if (mention is null || mention.Entities.Count == 0)
        {
            judged("missed", pronoun, mention);
            return;
        }

        tally.Resolved++;
        if (isRight(mention)) tally.Right++;
        else judged("wrong", pronoun, mention);
    }

    // Some name or description of what it was resolved to is one of the gold entity.
    private static bool IsSaid(Mention pronoun, string expected, CoreferenceGold gold, EntityLayer found) =>
        found.Mentions.Any(m => m.Kind != MentionKind.Pronoun && m.Entities.Any(pronoun.Entities.Contains) && gold.Heads[expected].Any(h => h == m.Head || m.Name.Contains(h)));

    // One of its names is a gold name of the entity, and of its names that are in the gold at least half are.
    private static bool IsNamed(int entity, string expected, CoreferenceGold gold, EntityLayer found)
    {
        int right = 0, wrong = 0;
        foreach (Mention name in found.Mentions.Where(m => m.Kind == MentionKind.Name && m.Name.Length > 0 && m.Entities.Contains(entity)))
        {
            GoldMention[] overlapping = [.. gold.Names.Where(n => n.Tokens.Overlaps(name.Name))];
            if (Array.Exists(overlapping, n => n.Entity == expected)) right++;
            else if (overlapping.Length > 0) wrong++;
        }

        return right > 0 && right >= wrong;
    }

    // Names that both have: the gold's head stands in the name found, and the head found in the gold's.
    private void JudgeNames(CoreferenceGold gold, EntityLayer found, Action<string, GoldMention, Mention?> judged)
    {
        Mention[] ours = [.. found.Mentions.Where(m => m.Kind == MentionKind.Name && m.Name.Length > 0 && m.Entities.Count == 1)];
        var shared = new List<(GoldMention Gold, Mention Found)>();
        foreach (GoldMention name in gold.Names)
        {
            Mention? same = ours.Where(m => m.Name.Contains(name.Head) && (name.Tokens.Contains(m.Head) || m.Name.Overlaps(name.Tokens) && !m.Name.Contains(m.Head)))
                .MinBy(m => m.Name.Length);
            if (same is not null && shared.TrueForAll(s => s.Found != same)) shared.Add((name, same));
        }

        for (int i = 0; i < shared.Count; i++)
            for (int j = 0; j < i; j++)
            {
                bool expected = shared[i].Gold.Entity == shared[j].Gold.Entity, given = shared[i].Found.Entities[0] == shared[j].Found.Entities[0];
                if (expected) _goldPairs++;
                if (given) _foundPairs++;
                if (expected && given) _rightPairs++;
                if (expected != given) judged($"{(expected ? "not" : "wrongly")} joined to {found.Entities[shared[j].Found.Entities[0]].Name} of token {shared[j].Gold.Head}", shared[i].Gold, shared[i].Found);
            }
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private sealed class Tally
    {
        public int All { get; set; }

        public int Resolved { get; set; }

        public int Right { get; set; }
    }
}
