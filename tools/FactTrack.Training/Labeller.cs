using System.Globalization;

namespace FactTrack.Training;

/// <summary>Parses open text with a trained model and keeps the sentences that the model is sure of.</summary>
internal static class Labeller
{
    private const int MinLength = 5;
    private const int MaxLength = 60;
    private const double MinConfidence = 0.8;

    /// <summary>Writes CoNLL-U and returns the numbers of sentences kept and seen.</summary>
    public static (int Kept, int Seen) Write(NeuralParser parser, IEnumerable<string[]> sentences, string path)
    {
        using var writer = new StreamWriter(path);
        int kept = 0, seen = 0;
        foreach (string[] forms in sentences)
        {
            seen++;
            if (forms.Length is < MinLength or > MaxLength) continue;
            SyntaxTable table = parser.Parse(forms, [0, forms.Length]);
            if (Enumerable.Range(0, forms.Length).Average(table.ConfidenceOf) < MinConfidence || HasBarePassive(table)) continue;
            kept++;
            for (int i = 0; i < forms.Length; i++)
                writer.Write(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{i + 1}\t{forms[i]}\t{table.LemmaOf(i)}\t{table.UposOf(i).ToString().ToUpperInvariant()}\t{table.XposOf(i)}\t{Empty(table.FeaturesOf(i))}\t{table.HeadOf(i) + 1}\t{table.RelationOf(i).ToUd()}\t_\t_\n"));
            writer.Write('\n');
        }

        return (kept, seen);
    }

    /// <summary>True if a passive subject depends on a verb without passive auxiliary: more often an error than a headline.</summary>
    private static bool HasBarePassive(SyntaxTable table)
    {
        HashSet<int> passives = [.. Enumerable.Range(0, table.Count).Where(i => table.RelationOf(i) == Relation.AuxPass).Select(table.HeadOf)];
        return Enumerable.Range(0, table.Count).Any(i => table.RelationOf(i) == Relation.NsubjPass && !passives.Contains(table.HeadOf(i)));
    }

    private static string Empty(string features) => features.Length == 0 ? "_" : features;
}
