using System.Globalization;

namespace FactTrack.Cli.Evaluation;

/// <summary>Scores for reading: in columns on a terminal, plain when piped.</summary>
internal static class EvaluationTable
{
    // Fewer claims than this say little about a share near 1.
    private const int Few = 50;

    private static readonly string[] s_head = ["", "precision", "95 %", "of found", "recall", "95 %", "of gold", "f1"];

    public static void Write(Stream stream, Scores scores, double wanted, bool explain)
    {
        using var screen = new Screen(new Request { Inputs = [], InputKind = InputKind.Auto, Format = OutputFormat.Table }, stream);
        WriteRows(screen, $"claims of {Screen.Count(scores.Articles, "article")}", scores.Claims());
        WriteRows(screen, "kinds", scores.Kinds());
        WriteRows(screen, "fields", scores.Fields());
        screen.WriteLine(Suggestion(scores.ThresholdFor(wanted), wanted));
        if (explain)
            foreach (string fault in scores.Faults()) screen.WriteLine(Screen.Plain(fault));
        screen.Flush();
    }

    private static void WriteRows(Screen screen, string title, IEnumerable<Figure> figures)
    {
        string[][] rows = [.. figures.Select(Cells)];
        if (rows.Length == 0) return;
        screen.WriteLine(title);
        if (screen.IsTerminal) screen.Write(Rows.ToGrid(s_head, rows));
        else foreach (string line in Rows.ToLines(s_head, rows)) screen.WriteLine(line);
        screen.WriteLine("");
    }

    private static string[] Cells(Figure figure) =>
    [
        figure.Name,
        Share(figure.Precision.Value), Interval(figure.Precision), Number.Text(figure.Precision.All),
        Share(figure.Recall.Value), Interval(figure.Recall), Number.Text(figure.Recall.All),
        Share(figure.F1),
    ];

    private static string Suggestion(Threshold? threshold, double wanted)
    {
        if (threshold is null) return $"No threshold of confidence gives a precision of {Share(wanted)}.";
        string few = threshold.Precision.All < Few ? " These are few; take more gold before you rely on it." : "";
        return $"For a precision of {Share(wanted)}: --min-confidence {Number.Confidence(threshold.Confidence)} "
            + $"(whole claims {Share(threshold.Precision.Value)}, {Interval(threshold.Precision)}; {Number.Text(threshold.Precision.All)} of {Number.Text(threshold.Found)} claims are left).{few}";
    }

    private static string Interval(Proportion share) => share.All == 0 ? "" : $"{Share(share.Interval.Low)}-{Share(share.Interval.High)}";

    private static string Share(double? value) => value?.ToString("0.000", CultureInfo.InvariantCulture) ?? "-";
}
