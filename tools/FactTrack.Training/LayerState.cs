using System.Numerics.Tensors;

namespace FactTrack.Training;

/// <summary>What a recurrent layer leaves for the way back.</summary>
internal sealed class LayerState
{
    private readonly Scratch<float> _gates = new();
    private readonly Scratch<float> _cells = new();
    private readonly Scratch<float> _squashed = new();
    private readonly Scratch<float> _output = new();
    private readonly Scratch<float> _dropped = new();
    private readonly Scratch<float> _factors = new();
    private readonly Scratch<float> _slopes = new();
    private int _gateCount;

    /// <summary>The gates, and after <see cref="Back"/> their gradients.</summary>
    public Span<float> Gates => _gates.Take(_gateCount);

    /// <summary>The outputs after dropout.</summary>
    public Span<float> Dropped(int rows, int width) => _dropped.Take(rows * width);

    /// <summary>The gradient of the outputs after dropout.</summary>
    public Span<float> Slopes(int rows, int width) => _slopes.Take(rows * width);

    public void Forward(LstmForward layer, Affine inputLayer, SentenceBatch batch, ReadOnlySpan<float> input, int inputWidth, Dropout dropout)
    {
        int size = batch.Rows * 2 * layer.Width;
        _gateCount = batch.Rows * inputLayer.Outputs;
        inputLayer.Apply(input, inputWidth, batch.Rows, Gates);
        Span<float> output = _output.Take(size), dropped = _dropped.Take(size);
        layer.Run(batch, Gates, _cells.Take(size), _squashed.Take(size), output);
        output.CopyTo(dropped);
        dropout.Apply(dropped, _factors.Take(size));
    }

    /// <summary>Turns the gradient of the outputs into that of the gates and of the recurrent weights.</summary>
    public void Back(LstmBackward lstm, SentenceBatch batch, TrainingNetwork network, Weight forward, Gradient gradient, Backward backward)
    {
        int size = batch.Rows * 2 * network.Width;
        Span<float> slopes = _slopes.Take(size);
        TensorPrimitives.Multiply(slopes, _factors.Take(size), slopes);
        lstm.Run(
            batch, Gates, _cells.Take(size), _squashed.Take(size), _output.Take(size), slopes,
            [network.Transposed[(int)forward], network.Transposed[(int)forward + 1]], [gradient[forward], gradient[forward + 1]], backward);
    }
}
