using System.Globalization;

namespace FactTrack.Training;

/// <summary>Reads treebanks in CoNLL-U. Multiword ranges and empty nodes are left out.</summary>
internal static class Conllu
{
    public static IEnumerable<TreebankSentence> Read(string path)
    {
        string document = "";
        string? text = null, id = null;
        var rows = new List<string[]>();
        foreach (string line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal)) document = line["# newdoc id = ".Length..];
            if (line.StartsWith("# text = ", StringComparison.Ordinal)) text = line["# text = ".Length..];
            if (line.StartsWith("# sent_id = ", StringComparison.Ordinal)) id = line["# sent_id = ".Length..];
            if (line.Length == 0 && rows.Count > 0)
            {
                yield return Sentence(document, id, text, rows);
                rows.Clear();
            }

            if (line.Length == 0 || line[0] == '#') continue;
            string[] fields = line.Split('\t');
            if (fields.Length != 10) throw new InvalidDataException($"{path}: a line with {fields.Length} fields instead of 10: {line}");
            if (!fields[0].AsSpan().ContainsAny('-', '.')) rows.Add(fields);
        }
    }

    private static TreebankSentence Sentence(string document, string? id, string? text, List<string[]> rows)
    {
        string[] Column(int index) => rows.Select(row => row[index]).ToArray();
        var syntax = new TreebankLayer(
            Column(2), Column(3), Column(4), Column(5).Select(WithoutTypo).ToArray(),
            rows.Select(row => int.Parse(row[6], CultureInfo.InvariantCulture)).ToArray(), Column(7));
        bool isGum = document.StartsWith("GUM_", StringComparison.Ordinal);
        return new TreebankSentence
        {
            Document = document,
            Id = id,
            Text = text,
            Forms = Column(1),
            Syntax = syntax,
            Names = isGum ? GumNames.Read(syntax, Column(1), Column(9)) : null,
            Mentions = isGum ? GumNames.ReadNamed(syntax, Column(1), Column(9)) : null,
        };
    }

    private static string WithoutTypo(string features) =>
        features == "_" ? "" : string.Join('|', features.Split('|').Where(f => f != "Typo=Yes"));
}
