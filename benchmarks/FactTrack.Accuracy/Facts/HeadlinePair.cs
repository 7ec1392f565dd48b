using System.Globalization;

namespace FactTrack.Accuracy;

/// <summary>Two headlines with differing figures, and how alike people found them.</summary>
/// <param name="Similarity">0 (nothing alike) to 5 (the same).</param>
/// <param name="Left">The one headline.</param>
/// <param name="Right">The other.</param>
internal sealed record HeadlinePair(double Similarity, string Left, string Right)
{
    private const int Columns = 4;

    /// <summary>Reads a file with the columns similarity, year, and both headlines.</summary>
    /// <exception cref="InvalidDataException">A line is no pair; the message names file and line.</exception>
    public static List<HeadlinePair> Read(string path)
    {
        var pairs = new List<HeadlinePair>();
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            string[] values = line.Split('\t');
            if (values.Length < Columns || !double.TryParse(values[0], NumberStyles.Float, CultureInfo.InvariantCulture, out double similarity))
                throw new InvalidDataException($"{path}:{number}: the line is not a pair of headlines.");
            pairs.Add(new HeadlinePair(similarity, values[2], values[3]));
        }

        return pairs;
    }
}
