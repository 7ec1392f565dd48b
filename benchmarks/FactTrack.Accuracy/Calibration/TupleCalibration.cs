namespace FactTrack.Accuracy;

/// <summary>How well the confidence of tuples tells whether they are right.</summary>
/// <remarks>A tuple is right if CaRB's matcher gives it a precision and a recall of at least .5 with some gold tuple of its sentence.</remarks>
internal sealed class TupleCalibration
{
    /// <summary>All tuples.</summary>
    public ConfidenceBins Tuples { get; } = new();

    /// <summary>Counts the tuples of all sentences.</summary>
    public void Add(IEnumerable<(string Sentence, OpenTuple Tuple)> gold, IEnumerable<(string Sentence, OpenTuple Tuple)> predicted)
    {
        Dictionary<string, OpenTuple[]> known = CarbScorer.GoldBySentence(gold);
        foreach ((string sentence, OpenTuple tuple) in predicted)
            Tuples.Add(tuple.Confidence, known.GetValueOrDefault(CarbScorer.Key(sentence), []).Any(g => CarbMatch.Of(g, tuple) is (>= 0.5, >= 0.5)));
    }
}
