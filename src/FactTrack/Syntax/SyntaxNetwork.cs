namespace FactTrack;

/// <summary>The network: two recurrent layers, tags on the first, arcs and relations on the second.</summary>
/// <remarks>
/// <code>
/// form -> word + affix embeddings -> BiLSTM 1 -> UPOS, XPOS, features, names
///                                        `-----> BiLSTM 2 -> arcs (bilinear), relations
/// </code>
/// </remarks>
internal sealed class SyntaxNetwork
{
    /// <summary>The value of one unit of an embedding: two bytes reach from -16 to 16.</summary>
    private const float EmbeddingUnit = 1f / 2048;

    private const int MaxInputWidth = 512;

    private readonly QuantizedTensor _words;
    private readonly QuantizedTensor _affixes;
    private readonly Dictionary<string, int> _wordIndex;

    public SyntaxNetwork(SyntaxModel model)
    {
        (_words, _affixes) = (model[Weight.Words], model[Weight.Affixes]);

        // What the kernels rely on: whole vectors, and sums that cannot overflow.
        if (InputWidth % 32 != 0 || InputWidth > MaxInputWidth || model[Weight.Input1].Rows != InputWidth)
            throw new InvalidDataException("The syntax model is broken: its embeddings do not fit its first layer. Install the package again, or train the model anew.");
        _wordIndex = new Dictionary<string, int>(model.Words.Length, StringComparer.Ordinal);
        for (int i = 2; i < model.Words.Length; i++) _wordIndex.Add(model.Words[i], i);
        Input1 = new IntegerAffine(new IntegerMatrix(model[Weight.Input1], EmbeddingUnit), model[Weight.InputBias1].ToFloats());
        Layer1 = LayerOf(model, Weight.Forward1, Weight.Backward1);
        Tags = IntegerAffineOf(model, Weight.Tags, Weight.TagBias);
        Input2 = IntegerAffineOf(model, Weight.Input2, Weight.InputBias2);
        Layer2 = LayerOf(model, Weight.Forward2, Weight.Backward2);
        Views = IntegerAffineOf(model, Weight.Views, Weight.ViewBias);
        Arcs = AffineOf(model, Weight.Arcs, Weight.ArcBias);
        Labels = AffineOf(model, Weight.Labels, Weight.LabelBias);
    }

    public IntegerAffine Input1 { get; }

    public BiLstm Layer1 { get; }

    public IntegerAffine Tags { get; }

    public IntegerAffine Input2 { get; }

    public BiLstm Layer2 { get; }

    public IntegerAffine Views { get; }

    public Affine Arcs { get; }

    public Affine Labels { get; }

    /// <summary>The width of a word's embedding with that of its affixes.</summary>
    public int InputWidth => _words.Columns + _affixes.Columns;

    /// <summary>Writes the embedding of a form, as <see cref="Input1"/> reads it; null stands for the root of a sentence.</summary>
    public void Embed(string? form, Span<short> embedding)
    {
        Span<float> sum = stackalloc float[InputWidth];
        sum.Clear();
        if (form is null) _words.AddRow(1, sum[.._words.Columns]);
        else AddForm(form, sum);
        Activations.Round(sum, EmbeddingUnit, embedding);
    }

    private void AddForm(string form, Span<float> sum)
    {
        Span<float> wordPart = sum[.._words.Columns], affixPart = sum[_words.Columns..];
        string normalized = FormFeatures.Normalize(form), key = FormFeatures.KeyOf(normalized);
        _words.AddRow(_wordIndex.GetValueOrDefault(key), wordPart);
        Span<int> buckets = stackalloc int[FormFeatures.MaxBuckets];
        int count = FormFeatures.Fill(normalized, key, _affixes.Rows, buckets);
        foreach (int bucket in buckets[..count]) _affixes.AddRow(bucket, affixPart);
    }

    private static Affine AffineOf(SyntaxModel model, Weight weights, Weight bias) => new(model[weights].ToFloats(), model[bias].ToFloats());

    private static IntegerAffine IntegerAffineOf(SyntaxModel model, Weight weights, Weight bias) =>
        new(new IntegerMatrix(model[weights], BiLstm.OutputScale), model[bias].ToFloats());

    private static BiLstm LayerOf(SyntaxModel model, Weight forward, Weight backward) =>
        new(new IntegerMatrix(model[forward], BiLstm.OutputScale), new IntegerMatrix(model[backward], BiLstm.OutputScale));
}
