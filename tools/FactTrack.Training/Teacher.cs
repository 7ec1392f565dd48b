using System.Collections.Concurrent;
using System.Numerics.Tensors;

namespace FactTrack.Training;

/// <summary>An ensemble of trained models whose averaged probabilities a smaller network learns from.</summary>
internal sealed class Teacher
{
    private const int BatchSentences = 16;

    private readonly SyntaxModel[] _models;
    private readonly SyntaxNetwork[] _networks;
    private readonly ConcurrentBag<NetworkPass[]> _idle = [];

    /// <exception cref="InvalidDataException">The models have different tags.</exception>
    public Teacher(IEnumerable<SyntaxModel> models)
    {
        _models = [.. models];
        if (_models.Any(m => !m.Xpos.SequenceEqual(_models[0].Xpos) || !m.Features.SequenceEqual(_models[0].Features)))
            throw new InvalidDataException("The teachers were trained on other data than each other. Remove their files and start again.");
        _networks = [.. _models.Select(m => new SyntaxNetwork(m))];
    }

    /// <summary>Gives each sentence its soft targets; in parallel, with the same result for any number of threads.</summary>
    public void Teach(IEnumerable<TreebankSentence> sentences, int threads)
    {
        TreebankSentence[][] batches = [.. sentences.OrderByDescending(s => s.Length).Chunk(BatchSentences)];
        Parallel.ForEach(batches, new ParallelOptions { MaxDegreeOfParallelism = threads }, batch =>
        {
            if (!_idle.TryTake(out NetworkPass[]? passes)) passes = [.. _networks.Select(n => new NetworkPass(n))];
            string[] forms = [.. batch.SelectMany(s => s.Forms)];
            var pieces = new SentencePiece[batch.Length];
            for (int i = 0, start = 0; i < batch.Length; start += batch[i++].Length) pieces[i] = new SentencePiece(start, batch[i].Length);
            foreach (NetworkPass pass in passes) pass.Run(forms, pieces);
            for (int i = 0; i < batch.Length; i++) batch[i].Soft = Targets(passes, i, batch[i]);
            _idle.Add(passes);
        });
    }

    private SoftTargets Targets(NetworkPass[] passes, int sentence, TreebankSentence gold)
    {
        int length = gold.Length, columns = length + 1, xpos = _models[0].Xpos.Length, features = _models[0].Features.Length;
        int width = LabelSets.UposCount + xpos + features + LabelSets.NameCount;
        float[] tags = new float[length * width], arcs = new float[columns * columns], labels = new float[length * Relations.Count];
        foreach (NetworkPass pass in passes)
        {
            for (int i = 0; i < length; i++)
            {
                ReadOnlySpan<float> scores = pass.TagScores(sentence, i + 1);
                int at = 0;
                foreach (int size in new[] { LabelSets.UposCount, xpos, features, LabelSets.NameCount })
                {
                    AddSoftmax(scores.Slice(at, size), tags.AsSpan(i * width + at, size));
                    at += size;
                }
            }

            Span<float> arcScores = pass.ArcScores(sentence, out int stride);
            for (int i = 1; i < columns; i++)
            {
                arcScores[i * stride + i] = TreeDecoder.Forbidden;
                AddSoftmax(arcScores.Slice(i * stride, columns), arcs.AsSpan(i * columns, columns));
            }
        }

        int[] heads = gold.Syntax is { } syntax ? [0, .. syntax.Heads] : Tree(arcs, columns);
        foreach (NetworkPass pass in passes)
        {
            ReadOnlySpan<float> scores = pass.LabelScores(sentence, heads, out int stride);
            for (int i = 0; i < length; i++) AddSoftmax(scores.Slice((i + 1) * stride, Relations.Count), labels.AsSpan(i * Relations.Count, Relations.Count));
        }

        SoftLayer Tags(int start, int size) => new(tags, length, start, size);
        int xposStart = LabelSets.UposCount, featureStart = xposStart + xpos, nameStart = featureStart + features;
        return new SoftTargets(
            Tags(0, xposStart), Tags(xposStart, xpos), Tags(featureStart, features), Tags(nameStart, LabelSets.NameCount),
            new SoftLayer(arcs.AsSpan(columns), length, 0, columns), new SoftLayer(labels, length, 0, Relations.Count), heads[1..]);
    }

    private static int[] Tree(float[] arcs, int columns)
    {
        float[] scores = new float[arcs.Length];
        for (int i = 0; i < arcs.Length; i++) scores[i] = MathF.Log(arcs[i] + 1e-9f);
        int[] heads = new int[columns];
        new TreeDecoder().Decode(scores, columns, heads);
        return heads;
    }

    private static void AddSoftmax(ReadOnlySpan<float> scores, Span<float> sums)
    {
        Span<float> probabilities = scores.Length <= 512 ? stackalloc float[scores.Length] : new float[scores.Length];
        TensorPrimitives.SoftMax(scores, probabilities);
        TensorPrimitives.Add(sums, probabilities, sums);
    }
}
