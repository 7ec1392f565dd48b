namespace FactTrack.Accuracy;

/// <summary>Counts cases and those that are right, by model, and keeps the wrong ones.</summary>
internal sealed class CaseScore
{
    private readonly SortedDictionary<string, (int Cases, int Right)> _models = new(StringComparer.Ordinal);
    private readonly List<string> _wrong = [];

    /// <summary>Adds a case.</summary>
    /// <param name="item">The case.</param>
    /// <param name="isRight">True if all and nothing else was found.</param>
    /// <param name="found">What was found, for readers.</param>
    public void Add(RecognizerCase item, bool isRight, IEnumerable<string> found)
    {
        (int cases, int right) = _models.GetValueOrDefault(item.Model);
        _models[item.Model] = (cases + 1, right + (isRight ? 1 : 0));
        if (isRight) return;
        IEnumerable<string> expected = item.Expected.Select(e => $"[{item.Input[e.Start..e.End]}] {e.Resolution}");
        _wrong.Add($"{item.Id} \"{item.Input}\"{(item.Reference is { } told ? $" ({told:yyyy-MM-ddTHH:mm})" : "")}\n#   expected {string.Join("; ", expected)}\n#   found    {string.Join("; ", found)}");
    }

    /// <summary>Writes the figures, and the wrong cases if asked for.</summary>
    public void Write(Report report, bool explain)
    {
        int cases = _models.Values.Sum(m => m.Cases), right = _models.Values.Sum(m => m.Right);
        report.Figure("cases", cases);
        report.Figure("right", right);
        report.Figure("share", cases == 0 ? 0 : (double)right / cases);
        foreach ((string model, (int all, int good)) in _models) report.Figure($"share.{model}", (double)good / all);
        if (explain) _wrong.ForEach(report.Note);
    }
}
