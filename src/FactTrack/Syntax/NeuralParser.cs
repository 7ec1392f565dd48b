using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using FactTrack.Model;

namespace FactTrack;

/// <summary>The built-in parser: one network for tags, names and trees, and a table for lemmas.</summary>
internal sealed class NeuralParser : IParser
{
    // Enough rows to fill the processor's vectors, few enough to stay in its cache.
    private const int MaxBatchTokens = 640;
    private const int MaxBatchSentences = 32;

    private static readonly Lazy<NeuralParser> s_shared = new(LoadShipped);

    private readonly SyntaxModel _model;
    private readonly SyntaxNetwork _network;
    private readonly ConcurrentBag<BatchParser> _idle = [];

    /// <summary>Makes a parser of a model.</summary>
    public NeuralParser(SyntaxModel model) => (_model, _network) = (model, new SyntaxNetwork(model));

    /// <summary>The parser of the shipped model, loaded at the first use.</summary>
    public static NeuralParser Shared => s_shared.Value;

    /// <summary>How the parser makes lemmas.</summary>
    public LemmaTable Lemmas => _model.Lemmas;

    /// <inheritdoc/>
    public string Version => _model.Version;

    /// <inheritdoc/>
    public SyntaxTable Parse(ReadOnlySpan<string> forms, ReadOnlySpan<int> sentenceStarts, CancellationToken cancellation = default)
    {
        var pieces = new List<SentencePiece>(sentenceStarts.Length);
        for (int s = 0; s + 1 < sentenceStarts.Length; s++)
            SentencePiece.AddPieces(forms, sentenceStarts[s], sentenceStarts[s + 1], pieces);

        // Batches of like lengths waste no steps; a sentence's result does not depend on its batch.
        pieces.Sort(static (a, b) => b.Length != a.Length ? b.Length.CompareTo(a.Length) : a.Start.CompareTo(b.Start));
        var result = new SyntaxArrays(forms.Length, _model.Xpos, _model.Features);
        if (!_idle.TryTake(out BatchParser? worker)) worker = new BatchParser(_model, _network);
        ReadOnlySpan<SentencePiece> left = CollectionsMarshal.AsSpan(pieces);
        while (left.Length > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            int count = Math.Clamp(MaxBatchTokens / left[0].Length, 1, Math.Min(MaxBatchSentences, left.Length));
            worker.Run(forms, left[..count], result);
            left = left[count..];
        }

        _idle.Add(worker);
        for (int s = 0; s + 1 < sentenceStarts.Length; s++) JoinPieces(result, sentenceStarts[s], sentenceStarts[s + 1]);

        return new SyntaxTable(result);
    }

    /// <summary>Hangs the roots of a long sentence's later pieces on the root of its first.</summary>
    private static void JoinPieces(SyntaxArrays result, int start, int end)
    {
        int root = -1;
        for (int token = start; token < end; token++)
        {
            if (result.Heads[token] != -1) continue;
            if (root < 0) root = token;
            else (result.Heads[token], result.Relations[token], result.Confidences[token]) = (root, Relation.Parataxis, 0);
        }
    }

    /// <summary>Loads the shipped model once more; <see cref="Shared"/> is for everybody.</summary>
    internal static NeuralParser LoadShipped()
    {
        using Stream stream = ModelFile.Open();
        return new NeuralParser(SyntaxModel.Read(stream));
    }
}
