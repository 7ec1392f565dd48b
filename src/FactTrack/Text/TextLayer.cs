namespace FactTrack;

/// <summary>What layer 1 found: blocks, sentences and tokens of title and body, the title first.</summary>
internal sealed record TextLayer(ValueList<TextBlock> Blocks, ValueList<Sentence> Sentences, TokenTable Tokens)
{
    /// <summary>Index of the first token of each sentence, then the number of tokens.</summary>
    public int[] SentenceStarts()
    {
        int[] starts = new int[Sentences.Count + 1];
        for (int i = 0; i < Sentences.Count; i++) starts[i] = Sentences[i].Tokens.Start;
        starts[^1] = Tokens.Count;
        return starts;
    }
}
