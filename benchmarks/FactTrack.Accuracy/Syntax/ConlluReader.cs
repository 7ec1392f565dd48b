using System.Globalization;

namespace FactTrack.Accuracy;

/// <summary>Reads sentences of CoNLL-U; lines of multi-word tokens are left out, and empty nodes collapsed.</summary>
internal static class ConlluReader
{
    private const string GenreMark = "# meta::genre = ";
    private const string DocumentMark = "# newdoc";

    /// <summary>The sentences of a file.</summary>
    /// <exception cref="InvalidDataException">A line has not ten columns, or a head is no number.</exception>
    public static IEnumerable<ConlluSentence> Read(string path)
    {
        string genre = "";
        int document = 0;
        int number = 0;
        var rows = new List<(string[] Cells, string Place)>();
        foreach (string line in File.ReadLines(path).Append(""))
        {
            number++;
            if (line.StartsWith(GenreMark, StringComparison.Ordinal)) genre = line[GenreMark.Length..].Trim();
            if (line.StartsWith(DocumentMark, StringComparison.Ordinal)) document++;
            if (line.StartsWith('#')) continue;
            if (line.Length > 0)
            {
                string[] cells = line.Split('\t');
                if (cells.Length != 10) throw new InvalidDataException($"{path}:{number}: {cells.Length} columns in place of 10.");
                if (!cells[0].Contains('-', StringComparison.Ordinal)) rows.Add((cells, $"{path}:{number}"));
                continue;
            }

            if (rows.Count > 0) yield return new ConlluSentence(genre, document, Words(rows));
            rows.Clear();
        }
    }

    private static ConlluWord[] Words(List<(string[] Cells, string Place)> rows)
    {
        var empty = new EmptyNodes(rows.Where(r => IsEmpty(r.Cells)).Select(r => (r.Cells[0], r.Cells[8])));
        return [.. rows.Where(r => !IsEmpty(r.Cells)).Select(r => Word(r.Cells, r.Place, empty))];
    }

    private static bool IsEmpty(string[] cells) => cells[0].Contains('.', StringComparison.Ordinal);

    private static ConlluWord Word(string[] cells, string place, EmptyNodes empty)
    {
        if (!int.TryParse(cells[6], NumberStyles.None, CultureInfo.InvariantCulture, out int head))
            throw new InvalidDataException($"{place}: the head '{cells[6]}' is no number.");
        return new ConlluWord(cells[1], cells[2], cells[3], cells[4], cells[5] == "_" ? "" : cells[5], head, cells[7])
        {
            Arcs = empty.Collapse(cells[8], place),
        };
    }
}
