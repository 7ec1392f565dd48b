using System.Globalization;

namespace FactTrack.Accuracy;

/// <summary>Reads sentences of CoNLL-U; lines of multi-word tokens and empty nodes are left out.</summary>
internal static class ConlluReader
{
    private const string GenreMark = "# meta::genre = ";

    /// <summary>The sentences of a file, each with its document's genre ("" where the file has none).</summary>
    /// <exception cref="InvalidDataException">A line has not ten columns, or its head is no number.</exception>
    public static IEnumerable<(string Genre, ConlluWord[] Words)> Read(string path)
    {
        string genre = "";
        int number = 0;
        var words = new List<ConlluWord>();
        foreach (string line in File.ReadLines(path).Append(""))
        {
            number++;
            if (line.StartsWith(GenreMark, StringComparison.Ordinal)) genre = line[GenreMark.Length..].Trim();
            if (line.StartsWith('#')) continue;
            if (line.Length > 0)
            {
                if (Word(line, $"{path}:{number}") is { } word) words.Add(word);
                continue;
            }

            if (words.Count > 0) yield return (genre, words.ToArray());
            words.Clear();
        }
    }

    private static ConlluWord? Word(string line, string place)
    {
        string[] cells = line.Split('\t');
        if (cells.Length != 10) throw new InvalidDataException($"{place}: {cells.Length} columns in place of 10.");
        if (cells[0].AsSpan().ContainsAny('-', '.')) return null;
        if (!int.TryParse(cells[6], NumberStyles.None, CultureInfo.InvariantCulture, out int head))
            throw new InvalidDataException($"{place}: the head '{cells[6]}' is no number.");
        return new ConlluWord(cells[1], cells[2], cells[3], cells[4], cells[5] == "_" ? "" : cells[5], head, cells[7]);
    }
}
