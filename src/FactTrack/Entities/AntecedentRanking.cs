namespace FactTrack;

/// <summary>Candidates for one mention with their scores; settles on the best if it is clear enough.</summary>
internal sealed class AntecedentRanking
{
    /// <summary>How many mentions are looked back.</summary>
    public const int Window = 60;

    private const int MaximumRivals = 3;

    /// <summary>How many sentences are looked back.</summary>
    public const int Sentences = 5;

    private readonly List<(int[] Entities, MentionDraft? Mention, double Score)> _candidates = [];
    private readonly List<int> _excluded = [];

    public bool IsEmpty => _candidates.Count == 0;

    /// <summary>Adds a mention; its best place counts.</summary>
    public void Add(MentionDraft mention, double score) => Add(mention.Entities, mention, score);

    /// <summary>True if entities are one that was ruled out.</summary>
    public bool IsExcluded(int[] entities) => entities.Length == 1 && _excluded.Contains(entities[0]);

    /// <summary>Adds what a pronoun may stand for instead: it is no surer than that pronoun.</summary>
    public void Add(IReadOnlyList<OtherAntecedent> rivals, double score, bool isPlural)
    {
        foreach (OtherAntecedent rival in rivals)
            Add(rival.Entities.Length > 0 ? rival.Entities : rival.Mention!.Entities, rival.Mention, score - rival.Lack - (rival.Lack > 0 && !isPlural ? AntecedentWeights.Chain : 0));
    }

    /// <summary>Adds entities that are meant together.</summary>
    public void Add(int[] entities, double score) => Add(entities, null, score);

    /// <summary>Rules entities out at every place.</summary>
    public void Exclude(int[] entities) => _excluded.AddRange(entities);

    /// <summary>Resolves a mention to the best candidate, or gives it its candidates.</summary>
    public void Settle(MentionDraft mention, Discourse discourse, string rule, double minimumMargin)
    {
        _candidates.RemoveAll(c => IsExcluded(c.Entities));
        if (_candidates.Count == 0) return;
        int best = 0;
        for (int i = 1; i < _candidates.Count; i++)
            if (_candidates[i].Score > _candidates[best].Score) best = i;
        double second = AntecedentWeights.MinimumScore - .5;
        for (int i = 0; i < _candidates.Count; i++)
            if (i != best) second = Math.Max(second, _candidates[i].Score);
        double margin = _candidates[best].Score - second;
        bool isThing = _candidates[best].Mention is { IsThing: true };
        if (!isThing && _candidates[best].Mention is { IsResolved: false } founder && margin >= minimumMargin) discourse.Entities.Found(discourse.Text, founder);
        int[] entities = _candidates[best].Entities.Length > 0 ? _candidates[best].Entities : _candidates[best].Mention!.Entities;
        double top = _candidates[best].Score;
        if (mention.Pronoun is not null)
            mention.Rivals = [.. _candidates.OrderByDescending(c => c.Score).Take(MaximumRivals).Select(c => new OtherAntecedent(c.Entities, c.Mention, top - c.Score))];
        if (!isThing && margin >= minimumMargin && top >= AntecedentWeights.MinimumScore)
            mention.Resolve(entities, Math.Round(.6 + (.38 * margin / (margin + 1)), 2), rule);
        else
            mention.Candidates = [.. _candidates.OrderByDescending(c => c.Score).Take(5).SelectMany(c => c.Entities).Distinct()];
    }

    private void Add(int[] entities, MentionDraft? mention, double score)
    {
        for (int i = 0; i < _candidates.Count; i++)
        {
            if (entities.Length == 0 ? _candidates[i].Mention != mention : !_candidates[i].Entities.AsSpan().SequenceEqual(entities)) continue;
            if (score > _candidates[i].Score) _candidates[i] = (entities, mention, score);
            return;
        }

        _candidates.Add((entities, mention, score));
    }
}
