namespace FactTrack;

/// <summary>Reads tags, names and trees from the scores of the network.</summary>
/// <threadsafety>For one thread at a time.</threadsafety>
internal sealed class BatchParser(SyntaxModel model, SyntaxNetwork network)
{
    private const int UposCount = 17;
    private const int NameCount = 9;

    // What a rule put in place of the network's choice, the network cannot tell how sure it is.
    private const float MendedConfidence = 0.75f;

    private readonly NetworkPass _pass = new(network);
    private readonly TreeDecoder _decoder = new();
    private readonly LemmaCache _lemmas = new(model.Lemmas);

    /// <summary>Parses pieces of falling length and writes what it finds; heads are token indices, -1 for a piece's root.</summary>
    public void Run(ReadOnlySpan<string> forms, ReadOnlySpan<SentencePiece> pieces, SyntaxArrays result)
    {
        _pass.Run(forms, pieces);
        for (int sentence = 0; sentence < pieces.Length; sentence++)
        {
            ReadTags(forms, sentence, pieces[sentence], result);
            ReadTree(forms, sentence, pieces[sentence].Start, result);
        }
    }

    private void ReadTags(ReadOnlySpan<string> forms, int sentence, SentencePiece piece, SyntaxArrays result)
    {
        int featureStart = UposCount + model.Xpos.Length, nameStart = featureStart + model.Features.Length;
        var name = NameTag.Outside;
        for (int position = 1; position <= piece.Length; position++)
        {
            int token = piece.Start + position - 1;
            ReadOnlySpan<float> row = _pass.TagScores(sentence, position);
            result.Upos[token] = (Upos)Best(row[..UposCount]);
            result.Xpos.SetKind(token, Best(row.Slice(UposCount, model.Xpos.Length)));
            result.Features.SetKind(token, Best(row.Slice(featureStart, model.Features.Length)));
            ReadOnlySpan<float> names = row.Slice(nameStart, NameCount);
            result.Names[token] = name = NextName(names, name);
            result.NameHints[token] = NameHint.Of(names);
        }

        _lemmas.Fill(forms, piece.Start, piece.Start + piece.Length, result);
    }

    private void ReadTree(ReadOnlySpan<string> forms, int sentence, int firstToken, SyntaxArrays result)
    {
        int count = _pass.Batch.LengthOf(sentence);
        Span<float> scores = _pass.ArcScores(sentence, out int stride);
        Span<int> heads = stackalloc int[count];
        _decoder.Decode(scores, stride, heads);
        Span<Relation> relations = result.Relations.AsSpan(firstToken, count - 1);
        Span<float> labels = Label(sentence, heads, relations, out int labelStride);
        if (Conjuncts.Favour(result.Xpos, firstToken, heads, relations, scores, stride))
        {
            _decoder.Decode(scores, stride, heads);
            labels = Label(sentence, heads, relations, out labelStride);
        }

        for (int position = 1; position < count; position++) result.Heads[firstToken + position - 1] = heads[position] == 0 ? -1 : firstToken + heads[position] - 1;
        UdConstraints.Shared.Apply(forms, result, firstToken, firstToken + count - 1);
        Span<bool> mended = stackalloc bool[count];
        for (int position = 1; position < count; position++)
            mended[position] = result.Heads[firstToken + position - 1] != (heads[position] == 0 ? -1 : firstToken + heads[position] - 1);
        Conjuncts.Flatten(result, firstToken, firstToken + count - 1);
        VerbFrames.Shared.Apply(forms, result, firstToken, firstToken + count - 1);
        for (int position = 1; position < count; position++)
            mended[position] |= heads[position] != 0 && relations[position - 1] != BestRelation(labels.Slice(position * labelStride, Relations.Count));
        CoreArguments.Apply(result, firstToken, heads, labels, labelStride);
        for (int position = 1; position < count; position++)
        {
            int token = firstToken + position - 1;
            float sure = mended[position] ? MendedConfidence : Activations.Probability(scores.Slice(position * stride, count), heads[position])
                * Activations.Probability(labels.Slice(position * labelStride, Relations.Count), (int)relations[position - 1]);
            result.Confidences[token] = (byte)(sure * 255f + 0.5f);
        }
    }

    private Span<float> Label(int sentence, ReadOnlySpan<int> heads, Span<Relation> relations, out int stride)
    {
        Span<float> labels = _pass.LabelScores(sentence, heads, out stride);
        for (int position = 1; position < heads.Length; position++)
            relations[position - 1] = heads[position] == 0 ? Relation.Root : BestRelation(labels.Slice(position * stride, Relations.Count));
        return labels;
    }

    private static Relation BestRelation(Span<float> scores)
    {
        float root = scores[(int)Relation.Root];
        scores[(int)Relation.Root] = TreeDecoder.Forbidden;
        int best = Best(scores);
        scores[(int)Relation.Root] = root;
        return (Relation)best;
    }

    private static int Best(ReadOnlySpan<float> scores) => Activations.IndexOfMax(scores);

    /// <summary>The best name tag that may follow another: "inside" needs a name of the same kind before it.</summary>
    private static NameTag NextName(ReadOnlySpan<float> scores, NameTag previous)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            bool inside = i % 2 == 0;
            bool allowed = !inside || (int)previous == i || (int)previous == i - 1;
            if (allowed && scores[i] > scores[best]) best = i;
        }

        return (NameTag)best;
    }
}
