namespace FactTrack;

/// <summary>Many strings of few kinds, kept as one small number each.</summary>
internal sealed class IndexedStrings
{
    private readonly ushort[] _indices;
    private string[] _kinds;

    /// <summary>Copies strings; at most 65,536 different ones.</summary>
    /// <exception cref="ArgumentException">There are more different ones.</exception>
    public IndexedStrings(string[] strings)
    {
        _indices = new ushort[strings.Length];
        var known = new Dictionary<string, ushort>(StringComparer.Ordinal);
        var kinds = new List<string>();
        string? last = null;
        ushort lastIndex = 0;
        for (int i = 0; i < strings.Length; i++)
        {
            if (!ReferenceEquals(strings[i], last))
            {
                last = strings[i];
                if (!known.TryGetValue(last, out lastIndex))
                {
                    if (kinds.Count > ushort.MaxValue) throw new ArgumentException("There are more than 65,536 different tags.", nameof(strings));
                    known.Add(last, lastIndex = (ushort)kinds.Count);
                    kinds.Add(last);
                }
            }

            _indices[i] = lastIndex;
        }

        _kinds = [.. kinds];
    }

    /// <summary>Makes room for strings that are mostly of given kinds; all are the first one until they are set.</summary>
    public IndexedStrings(int count, string[] kinds) => (_indices, _kinds) = (new ushort[count], kinds);

    /// <summary>The string at a place.</summary>
    public string this[int index]
    {
        get => _kinds[_indices[index]];
        set
        {
            int kind = Array.IndexOf(_kinds, value);
            if (kind < 0) (kind, _kinds) = (_kinds.Length, [.. _kinds, value]);
            _indices[index] = (ushort)kind;
        }
    }

    /// <summary>Sets a place to one of the kinds, by its number.</summary>
    public void SetKind(int index, int kind) => _indices[index] = (ushort)kind;
}
