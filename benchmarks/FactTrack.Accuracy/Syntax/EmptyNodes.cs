using System.Globalization;

namespace FactTrack.Accuracy;

/// <summary>
/// Takes the empty nodes (elided words) out of the enhanced graph of a sentence, as the shared tasks of IWPT 2020 and 2021 did before
/// scoring: a path through them becomes one arc with the labels of its steps (<c>conj:and>nsubj</c>).
/// </summary>
internal sealed class EmptyNodes
{
    private readonly Dictionary<string, (string Head, string Label)[]> _heads = new(StringComparer.Ordinal);

    /// <summary>Takes the empty nodes of a sentence with their columns DEPS.</summary>
    public EmptyNodes(IEnumerable<(string Id, string Deps)> nodes)
    {
        foreach ((string id, string deps) in nodes) _heads[id] = Split(deps);
    }

    /// <summary>The heads of a word among words.</summary>
    /// <param name="deps">Its column DEPS.</param>
    /// <param name="place">File and line, for the message of an error.</param>
    /// <exception cref="InvalidDataException">A head is neither a number nor an empty node.</exception>
    public List<EnhancedArc> Collapse(string deps, string place)
    {
        var arcs = new List<EnhancedArc>();
        Walk(deps.Length == 0 ? [] : Split(deps), "", [], arcs, place);
        return arcs;
    }

    private void Walk((string Head, string Label)[] heads, string path, HashSet<string> passed, List<EnhancedArc> arcs, string place)
    {
        foreach ((string head, string label) in heads)
        {
            string whole = path.Length == 0 ? label : $"{label}>{path}";
            if (int.TryParse(head, NumberStyles.None, CultureInfo.InvariantCulture, out int word))
            {
                arcs.Add(new EnhancedArc(word, whole));
                continue;
            }

            if (!_heads.TryGetValue(head, out (string Head, string Label)[]? above))
                throw new InvalidDataException($"{place}: there is no node '{head}'.");
            if (!passed.Add(head)) continue;
            Walk(above, whole, passed, arcs, place);
            passed.Remove(head);
        }
    }

    private static (string Head, string Label)[] Split(string deps) => deps is "_" ? [] : [.. deps.Split('|').Select(Arc)];

    private static (string Head, string Label) Arc(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (text, "") : (text[..colon], text[(colon + 1)..]);
    }
}
