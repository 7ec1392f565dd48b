using System.Text.Json;

namespace FactTrack.Cli.Evaluation;

/// <summary>Scores for programs: one indented object.</summary>
internal static class EvaluationJson
{
    public static void Write(Stream stream, Scores scores, double wanted, bool explain)
    {
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("articles", scores.Articles);
            WriteFigures(json, "claims", scores.Claims());
            WriteFigures(json, "kinds", scores.Kinds());
            WriteFigures(json, "fields", scores.Fields());
            WriteThreshold(json, scores.ThresholdFor(wanted), wanted);
            if (explain)
            {
                json.WriteStartArray("faults");
                foreach (string fault in scores.Faults()) json.WriteStringValue(fault);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteFigures(Utf8JsonWriter json, string name, IEnumerable<Figure> figures)
    {
        json.WriteStartObject(name);
        foreach (Figure figure in figures)
        {
            json.WriteStartObject(figure.Name);
            WriteShare(json, "precision", figure.Precision);
            WriteShare(json, "recall", figure.Recall);
            if (figure.F1 is { } f1) json.WriteNumber("f1", Round(f1));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteShare(Utf8JsonWriter json, string name, Proportion share)
    {
        if (share.Value is not { } value) return;
        json.WriteStartObject(name);
        json.WriteNumber("value", Round(value));
        json.WriteNumber("low", Round(share.Interval.Low));
        json.WriteNumber("high", Round(share.Interval.High));
        json.WriteNumber("right", share.Right);
        json.WriteNumber("of", share.All);
        json.WriteEndObject();
    }

    private static void WriteThreshold(Utf8JsonWriter json, Threshold? threshold, double wanted)
    {
        json.WriteStartObject("threshold");
        json.WriteNumber("wanted", wanted);
        if (threshold is not null)
        {
            json.WriteNumber("minConfidence", Round(threshold.Confidence));
            WriteShare(json, "precision", threshold.Precision);
            json.WriteNumber("coverage", Round(threshold.Coverage));
        }

        json.WriteEndObject();
    }

    private static double Round(double value) => Math.Round(value, 3);
}
