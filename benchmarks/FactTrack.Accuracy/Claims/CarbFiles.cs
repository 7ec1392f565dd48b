using System.Globalization;

namespace FactTrack.Accuracy;

/// <summary>Reads and writes the files of CaRB: tab-separated, one tuple a line, the sentence first.</summary>
internal static class CarbFiles
{
    /// <summary>Reads gold: sentence, predicate, arguments. Lines of one sentence need not stand together.</summary>
    /// <exception cref="InvalidDataException">A line has no predicate.</exception>
    public static List<(string Sentence, OpenTuple Tuple)> ReadGold(string path) =>
        [.. Rows(path, 2).Select(cells => (cells[0], new OpenTuple(1, cells[1].Trim(), [.. cells[2..].Select(c => c.Trim())])))];

    /// <summary>Reads predictions: sentence, confidence, predicate, arguments.</summary>
    /// <exception cref="InvalidDataException">A line has no predicate, or its confidence is no number.</exception>
    public static List<(string Sentence, OpenTuple Tuple)> ReadTuples(string path) =>
        [.. Rows(path, 3).Select(cells => (cells[0], new OpenTuple(Number(path, cells[1]), cells[2], cells[3..])))];

    /// <summary>Writes predictions.</summary>
    public static void WriteTuples(string path, IEnumerable<(string Sentence, OpenTuple Tuple)> tuples) =>
        File.WriteAllLines(path, tuples.Select(t => string.Join('\t',
            [t.Sentence, t.Tuple.Confidence.ToString("R", CultureInfo.InvariantCulture), t.Tuple.Predicate, .. t.Tuple.Arguments])));

    private static IEnumerable<string[]> Rows(string path, int least)
    {
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            string[] cells = line.Trim().Split('\t');
            if (cells.Length < least) throw new InvalidDataException($"{path}:{number}: at least {least} columns are needed.");
            yield return cells;
        }
    }

    private static double Number(string path, string cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            ? value
            : throw new InvalidDataException($"{path}: '{cell}' is no confidence.");
}
