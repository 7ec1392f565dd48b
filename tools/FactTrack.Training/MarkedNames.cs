using System.Globalization;

namespace FactTrack.Training;

/// <summary>Names marked apart from the words: <c>Data/ewt-train-names.tsv</c>.</summary>
internal static class MarkedNames
{
    /// <summary>Those of some sentences that a file has, with their names.</summary>
    /// <exception cref="InvalidDataException">A line is broken; the message names file and line.</exception>
    public static IEnumerable<TreebankSentence> Read(string path, IEnumerable<TreebankSentence> treebank)
    {
        Dictionary<string, (int Line, string[] Names)> lines = ReadLines(path);
        foreach (TreebankSentence sentence in treebank)
            if (sentence.Id is { } id && lines.TryGetValue(id, out (int Line, string[] Names) marked))
                yield return new TreebankSentence { Document = sentence.Document, Id = id, Text = sentence.Text, Forms = sentence.Forms, Syntax = sentence.Syntax, Names = Tags(path, marked, sentence.Length) };
    }

    private static Dictionary<string, (int Line, string[] Names)> ReadLines(string path)
    {
        var lines = new Dictionary<string, (int Line, string[] Names)>(StringComparer.Ordinal);
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (line.StartsWith('#')) continue;
            string[] fields = line.Split('\t');
            lines[fields[0]] = (number, fields[1..]);
        }

        return lines;
    }

    private static NameTag[] Tags(string path, (int Line, string[] Names) marked, int length)
    {
        string where = $"{path}({marked.Line})";
        var tags = new NameTag[length];
        foreach (string name in marked.Names)
        {
            string[] parts = name.Split(' ');
            if (parts.Length != 3 || !int.TryParse(parts[1], CultureInfo.InvariantCulture, out int start) || !int.TryParse(parts[2], CultureInfo.InvariantCulture, out int end) || start < 0 || end <= start || end > length)
                throw new InvalidDataException($"{where}: '{name}' is no kind with two places in a sentence of {length} tokens.");
            NameTag begin = parts[0] switch
            {
                "PER" => NameTag.BeginPerson,
                "ORG" => NameTag.BeginOrganization,
                "LOC" => NameTag.BeginPlace,
                "OTH" => NameTag.BeginOther,
                _ => throw new InvalidDataException($"{where}: '{parts[0]}' is no kind of name."),
            };
            tags.AsSpan(start, end - start).Fill(begin + 1);
            tags[start] = begin;
        }

        return tags;
    }
}
