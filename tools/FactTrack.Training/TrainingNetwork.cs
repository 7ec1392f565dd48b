namespace FactTrack.Training;

/// <summary>The parameters, and the layers of the library over their present values.</summary>
internal sealed class TrainingNetwork
{
    /// <summary>Buckets of the hashed affixes; a power of two.</summary>
    public const int BucketCount = 1 << 15;

    public const int WordWidth = 96;
    public const int AffixWidth = 64;

    private readonly PackedMatrix[] _recurrent = [new(), new(), new(), new()];

    public TrainingNetwork(LabelSets labels, int width, int seed)
    {
        (Labels, Width, ViewWidth) = (labels, width, Math.Max(96, (width * 3 / 4 + 15) / 16 * 16));
        var random = new Random(seed);
        int input = WordWidth + AffixWidth, gates = 8 * width, hidden = 2 * width, relations = (Enum.GetValues<Relation>().Length + 15) / 16 * 16;
        float Glorot(int from, int to) => MathF.Sqrt(6f / (from + to));
        Parameter Make(Weight weight, int rows, int columns, float scale) => new(weight, rows, columns, scale, random);
        Parameters =
        [
            Make(Weight.Words, labels.Words.Length, WordWidth, 0.1f), Make(Weight.Affixes, BucketCount, AffixWidth, 0.1f),
            Make(Weight.Input1, input, gates, Glorot(input, width)), Make(Weight.InputBias1, gates, 1, 0),
            Make(Weight.Forward1, width, 4 * width, Glorot(width, width) * 0.8f), Make(Weight.Backward1, width, 4 * width, Glorot(width, width) * 0.8f),
            Make(Weight.Tags, hidden, labels.TagWidth, Glorot(hidden, labels.TagWidth)), Make(Weight.TagBias, labels.TagWidth, 1, 0),
            Make(Weight.Input2, hidden, gates, Glorot(hidden, width)), Make(Weight.InputBias2, gates, 1, 0),
            Make(Weight.Forward2, width, 4 * width, Glorot(width, width) * 0.8f), Make(Weight.Backward2, width, 4 * width, Glorot(width, width) * 0.8f),
            Make(Weight.Views, hidden, 4 * ViewWidth, Glorot(hidden, ViewWidth)), Make(Weight.ViewBias, 4 * ViewWidth, 1, 0),
            Make(Weight.Arcs, ViewWidth, ViewWidth, 0.05f), Make(Weight.ArcBias, ViewWidth, 1, 0.05f),
            Make(Weight.Labels, ViewWidth, relations, Glorot(ViewWidth, relations)), Make(Weight.LabelBias, relations, 1, 0),
            Make(NeighbourOf(0), width, WordWidth, Glorot(width, WordWidth)), Make(NeighbourOf(1), width, WordWidth, Glorot(width, WordWidth)),
        ];
        foreach (Weight bias in new[] { Weight.InputBias1, Weight.InputBias2 }) OpenForgetGates(this[bias], width);
        Input1 = new Affine(this[Weight.Input1].Values, this[Weight.InputBias1].Values);
        Tags = new Affine(this[Weight.Tags].Values, this[Weight.TagBias].Values);
        Input2 = new Affine(this[Weight.Input2].Values, this[Weight.InputBias2].Values);
        Views = new Affine(this[Weight.Views].Values, this[Weight.ViewBias].Values);
        Arcs = new Affine(this[Weight.Arcs].Values, this[Weight.ArcBias].Values);
        RelationScores = new Affine(this[Weight.Labels].Values, this[Weight.LabelBias].Values);
        Layer1 = new LstmForward(width, _recurrent[0], _recurrent[1]);
        Layer2 = new LstmForward(width, _recurrent[2], _recurrent[3]);
        Transposed = [.. Parameters.Select(_ => new PackedMatrix())];
        Refresh(1);
    }

    /// <summary>The projections to the word that each direction of the first layer reads next: learned, but not part of a model.</summary>
    public static Weight NeighbourOf(int direction) => Weight.LabelBias + 1 + direction;

    public LabelSets Labels { get; }

    public int Width { get; }

    public Parameter[] Parameters { get; }

    public Affine Input1 { get; }

    /// <summary>The width of each of a token's four views: as dependent and as head, for arcs and for labels.</summary>
    public int ViewWidth { get; }

    public LstmForward Layer1 { get; }

    public Affine Tags { get; }

    public Affine Input2 { get; }

    public LstmForward Layer2 { get; }

    public Affine Views { get; }

    public Affine Arcs { get; }

    public Affine RelationScores { get; }

    /// <summary>The transposed of each dense matrix, for the way back.</summary>
    public PackedMatrix[] Transposed { get; }

    public Parameter this[Weight weight] => Parameters[(int)weight];

    /// <summary>Brings the layers to the parameters' present values.</summary>
    public void Refresh(int threads) =>
        Parallel.ForEach(Parameters.Where(p => !p.Sparse && p.Columns > 1), new ParallelOptions { MaxDegreeOfParallelism = threads }, Refresh);

    private void Refresh(Parameter p)
    {
        Transposed[(int)p.Weight].PackTransposed(p.Values, p.Rows, p.Columns, p.Columns);
        switch (p.Weight)
        {
            case Weight.Input1: Input1.Set(p.Values, this[Weight.InputBias1].Values); break;
            case Weight.Tags: Tags.Set(p.Values, this[Weight.TagBias].Values); break;
            case Weight.Input2: Input2.Set(p.Values, this[Weight.InputBias2].Values); break;
            case Weight.Views: Views.Set(p.Values, this[Weight.ViewBias].Values); break;
            case Weight.Arcs: Arcs.Set(p.Values, this[Weight.ArcBias].Values); break;
            case Weight.Labels: RelationScores.Set(p.Values, this[Weight.LabelBias].Values); break;
            case Weight.Forward1: Pack(0, p); break;
            case Weight.Backward1: Pack(1, p); break;
            case Weight.Forward2: Pack(2, p); break;
            case Weight.Backward2: Pack(3, p); break;
        }
    }

    private void Pack(int index, Parameter p) => _recurrent[index].Pack(p.Values, p.Rows, p.Columns, p.Columns);

    /// <summary>The averaged weights, rounded, as a model.</summary>
    public SyntaxModel ToModel(string version, LemmaTable lemmas) => new()
    {
        Version = version,
        Words = Labels.Words,
        Xpos = Labels.Xpos,
        Features = Labels.Features,
        Lemmas = lemmas,
        Weights = [.. Parameters.Where(p => Enum.IsDefined(p.Weight)).Select(p => QuantizedTensor.From(p.Average, p.Rows, p.Columns, byColumn: !p.Sparse && p.Columns > 1))],
    };

    private static void OpenForgetGates(Parameter bias, int width)
    {
        for (int direction = 0; direction < 2; direction++)
        {
            bias.Values.AsSpan((4 * direction + 1) * width, width).Fill(1);
            bias.Average.AsSpan((4 * direction + 1) * width, width).Fill(1);
        }
    }
}
