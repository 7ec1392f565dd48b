using System.Text.Json;

namespace FactTrack.Accuracy;

/// <summary>Spans in JSON: a list of pairs, half-open.</summary>
internal static class SpanJson
{
    /// <summary>The spans of a property; none if it is missing.</summary>
    public static List<(int Start, int End)> Read(JsonElement element, string property) =>
        element.TryGetProperty(property, out JsonElement list) ? [.. list.EnumerateArray().Select(p => (p[0].GetInt32(), p[1].GetInt32()))] : [];

    /// <summary>Spans as JSON.</summary>
    public static string Write(IEnumerable<(int Start, int End)> spans) => $"[{string.Join(",", spans.Select(s => $"[{s.Start},{s.End}]"))}]";
}
