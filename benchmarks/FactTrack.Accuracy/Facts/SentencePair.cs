namespace FactTrack.Accuracy;

/// <summary>Two sentences of different articles, and whether they tell one event.</summary>
/// <param name="IsOneEvent">What people found.</param>
/// <param name="LeftArticle">The article of the one sentence.</param>
/// <param name="Left">The sentence, its tokens separated by blanks.</param>
/// <param name="RightArticle">The article of the other.</param>
/// <param name="Right">The other sentence.</param>
internal sealed record SentencePair(bool IsOneEvent, string LeftArticle, PlacedSentence Left, string RightArticle, PlacedSentence Right)
{
    private const int Columns = 7;

    /// <summary>Reads a file with the columns <c>gold docA sentA docB sentB textA textB</c>.</summary>
    /// <exception cref="InvalidDataException">A line is no pair; the message names file and line.</exception>
    public static List<SentencePair> Read(string path)
    {
        var pairs = new List<SentencePair>();
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            if (++number == 1 || line.Length == 0) continue;
            string[] values = line.Split('\t');
            if (values.Length < Columns || values[0] is not ("0" or "1") || !int.TryParse(values[2], out int left) || !int.TryParse(values[4], out int right))
                throw new InvalidDataException($"{path}:{number}: the line is not a pair of sentences.");
            pairs.Add(new SentencePair(values[0] == "1", values[1], new PlacedSentence(left, values[5]), values[3], new PlacedSentence(right, values[6])));
        }

        return pairs.Count > 0 ? pairs : throw new InvalidDataException($"{path}: there are no pairs.");
    }
}
