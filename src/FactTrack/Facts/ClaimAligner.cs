namespace FactTrack;

/// <summary>Finds which claims of two texts are one: in sentences that are one by action and participants, elsewhere only where both fit.</summary>
internal sealed class ClaimAligner(ValueList<Claim> earlier, ValueList<Claim> later, TextAlignment text)
{
    // Each of these is worth as much as all words of the participants.
    private const float SameAction = 1;
    private const float SamePlace = 1;
    private const float SameKind = 0.5f;

    // One action, or one place and like participants.
    private const float WithinSentence = 1;
    private const float LikeParticipants = 0.5f;

    private readonly WordBag[] _earlier = [.. earlier.Select(WordBag.OfParticipants)];
    private readonly WordBag[] _later = [.. later.Select(WordBag.OfParticipants)];

    /// <summary>For each earlier claim the later one, or -1; none is given twice.</summary>
    public int[] Align()
    {
        int[] toLater = Enumerable.Repeat(-1, earlier.Count).ToArray();
        var isTaken = new bool[later.Count];
        Link(WithinSentences(), toLater, isTaken);
        Link(Elsewhere(toLater, isTaken), toLater, isTaken);
        return toLater;
    }

    private static void Link(IEnumerable<(int Earlier, int Later, float Score)> pairs, int[] toLater, bool[] isTaken)
    {
        foreach ((int i, int j, _) in pairs.OrderByDescending(pair => MathF.Round(pair.Score, 4)).ThenBy(pair => Math.Abs(pair.Earlier - pair.Later))
            .ThenBy(pair => pair.Earlier + pair.Later).ThenBy(pair => Math.Min(pair.Earlier, pair.Later)).ToList())
        {
            if (toLater[i] < 0 && !isTaken[j]) (toLater[i], isTaken[j]) = (j, true);
        }
    }

    private IEnumerable<(int Earlier, int Later, float Score)> WithinSentences()
    {
        ILookup<int, int> bySentence = Enumerable.Range(0, later.Count).ToLookup(j => text.LaterSentence(Place(later[j])));
        for (int i = 0; i < earlier.Count; i++)
        {
            int sentence = text.ToLater(text.EarlierSentence(Place(earlier[i])));
            foreach (int j in sentence < 0 ? [] : bySentence[sentence])
            {
                bool isAction = earlier[i].Action.Lemma == later[j].Action.Lemma, isPlace = text.Meet(Place(earlier[i]), Place(later[j]));
                float likeness = _earlier[i].Likeness(_later[j]), score = Score(i, j, likeness) + (isPlace ? SamePlace : 0);
                if (isAction || (score >= WithinSentence && likeness >= LikeParticipants)) yield return (i, j, score);
            }
        }
    }

    // A sentence that was divided, joined or written anew.
    private IEnumerable<(int Earlier, int Later, float Score)> Elsewhere(int[] toLater, bool[] isTaken)
    {
        ILookup<string, int> byAction = Enumerable.Range(0, later.Count).Where(j => !isTaken[j]).ToLookup(j => later[j].Action.Lemma);
        for (int i = 0; i < earlier.Count; i++)
            foreach (int j in toLater[i] >= 0 ? [] : byAction[earlier[i].Action.Lemma])
                if (_earlier[i].Likeness(_later[j]) is >= LikeParticipants and var likeness) yield return (i, j, Score(i, j, likeness));
    }

    private float Score(int i, int j, float likeness) =>
        likeness + (earlier[i].Action.Lemma == later[j].Action.Lemma ? SameAction : 0) + (earlier[i].GetType() == later[j].GetType() ? SameKind : 0);

    private static TextSpan Place(Claim claim) => claim.Action.Words.Extent;
}
