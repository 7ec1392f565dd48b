using System.Text.Json;

namespace FactTrack.Accuracy;

/// <summary>Spans in JSON: a list of pairs, half-open.</summary>
internal static class SpanJson
{
    /// <summary>The spans of a property; none if it is missing.</summary>
    /// <exception cref="InvalidDataException">An item is no pair.</exception>
    public static List<(int Start, int End)> Read(JsonElement element, string property) =>
        element.TryGetProperty(property, out JsonElement list) ? [.. list.EnumerateArray().Select(Pair)] : [];

    /// <summary>The spans of source, cue and content.</summary>
    /// <exception cref="InvalidDataException">An item is no pair, or outside the text.</exception>
    public static RoleTriple ReadRoles(JsonElement element, string text) => new(
        new RoleSpan(Read(element, "source"), text), new RoleSpan(Read(element, "cue"), text), new RoleSpan(Read(element, "content"), text));

    /// <summary>Spans as JSON.</summary>
    public static string Write(IEnumerable<(int Start, int End)> spans) => $"[{string.Join(",", spans.Select(s => $"[{s.Start},{s.End}]"))}]";

    private static (int Start, int End) Pair(JsonElement pair) => pair.GetArrayLength() == 2
        ? (pair[0].GetInt32(), pair[1].GetInt32())
        : throw new InvalidDataException("A span needs a start and an end.");
}
