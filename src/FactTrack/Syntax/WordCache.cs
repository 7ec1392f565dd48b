using System.Runtime.InteropServices;

namespace FactTrack;

/// <summary>What the first layer's gates get from each form: computed once a form, since it does not depend on the sentence.</summary>
/// <threadsafety>For one thread at a time. What is cached never changes a result.</threadsafety>
internal sealed class WordCache
{
    private const int Capacity = 2048;

    private readonly SyntaxNetwork _network;
    private readonly Dictionary<string, int> _rows = new(Capacity, StringComparer.Ordinal);
    private readonly List<string> _new = [];
    private readonly Scratch<short> _embeddings = new();
    private readonly float[] _root;
    private float[] _values;
    private int[] _tokenRows = [];

    public WordCache(SyntaxNetwork network)
    {
        _network = network;
        _root = new float[network.Input1.Outputs];
        _values = new float[Capacity / 8 * _root.Length];
        Span<short> embedding = _embeddings.Take(network.InputWidth);
        network.Embed(null, embedding);
        network.Input1.Apply(embedding, embedding.Length, 1, _root);
    }

    /// <summary>The inputs of a sentence's root to the gates.</summary>
    public ReadOnlySpan<float> Root => _root;

    /// <summary>The inputs of a token to the gates, by its place in the pieces last prepared.</summary>
    public ReadOnlySpan<float> this[int token] => _values.AsSpan(_tokenRows[token] * _root.Length, _root.Length);

    /// <summary>Looks up the tokens of pieces, and computes all forms that are new in one product.</summary>
    public void Prepare(ReadOnlySpan<string> forms, ReadOnlySpan<SentencePiece> pieces)
    {
        int tokens = 0;
        foreach (SentencePiece piece in pieces) tokens += piece.Length;
        if (_rows.Count + tokens > Capacity) _rows.Clear();
        if (_tokenRows.Length < tokens) _tokenRows = new int[tokens];
        int first = _rows.Count, next = 0;
        foreach (SentencePiece piece in pieces)
        {
            foreach (string form in forms.Slice(piece.Start, piece.Length))
            {
                string key = form.Length > FormFeatures.MaxLength ? FormFeatures.Normalize(form) : form;
                ref int row = ref CollectionsMarshal.GetValueRefOrAddDefault(_rows, key, out bool known);
                if (!known)
                {
                    row = _rows.Count - 1;
                    _new.Add(key);
                }

                _tokenRows[next++] = row;
            }
        }

        Compute(first);
    }

    private void Compute(int first)
    {
        int width = _root.Length, inputs = _network.InputWidth, needed = _rows.Count * width;
        if (needed > _values.Length) Array.Resize(ref _values, Math.Max(needed, 2 * _values.Length));
        Span<short> embeddings = _embeddings.Take(_new.Count * inputs);
        for (int i = 0; i < _new.Count; i++) _network.Embed(_new[i], embeddings.Slice(i * inputs, inputs));
        if (_new.Count > 0) _network.Input1.Apply(embeddings, inputs, _new.Count, _values.AsSpan(first * width, _new.Count * width));
        _new.Clear();
    }
}
