using System.Runtime.InteropServices;

namespace FactTrack;

/// <summary>What the first layer's gates get from each form: computed once a form, since it does not depend on the sentence.</summary>
/// <threadsafety>For one thread at a time. What is cached never changes a result.</threadsafety>
internal sealed class WordCache
{
    private const int Capacity = 2048;

    private readonly SyntaxNetwork _network;
    private readonly Dictionary<string, int> _rows = new(Capacity, StringComparer.Ordinal);
    private readonly float[] _root;
    private readonly float[] _embedding;
    private float[] _values;

    public WordCache(SyntaxNetwork network)
    {
        _network = network;
        _embedding = new float[network.InputWidth];
        _root = new float[network.Input1.Outputs];
        _values = new float[Capacity / 8 * _root.Length];
        Compute(null, _root);
    }

    /// <summary>The inputs of a form to the gates; null stands for the root of a sentence. Valid until the next call.</summary>
    public ReadOnlySpan<float> this[string? form]
    {
        get
        {
            if (form is null) return _root;
            if (form.Length > FormFeatures.MaxLength) form = FormFeatures.Normalize(form);
            int width = _root.Length;
            if (_rows.Count == Capacity) _rows.Clear();
            ref int row = ref CollectionsMarshal.GetValueRefOrAddDefault(_rows, form, out bool known);
            if (known) return _values.AsSpan(row * width, width);
            row = _rows.Count - 1;
            if (_rows.Count * width > _values.Length) Array.Resize(ref _values, Math.Min(2 * _values.Length, Capacity * width));
            Span<float> target = _values.AsSpan(row * width, width);
            Compute(form, target);
            return target;
        }
    }

    private void Compute(string? form, Span<float> target)
    {
        _network.Embed(form, _embedding);
        _network.Input1.Apply(_embedding, _embedding.Length, 1, target);
    }
}
