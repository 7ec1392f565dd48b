namespace FactTrack.Accuracy.Tests;

/// <summary>Hangs every word on the first of its sentence.</summary>
internal sealed class FlatParser : IParser
{
    public string Version => "flat";

    public SyntaxTable Parse(ReadOnlySpan<string> forms, ReadOnlySpan<int> sentenceStarts, CancellationToken cancellation = default)
    {
        int[] heads = new int[forms.Length];
        for (int s = 0; s + 1 < sentenceStarts.Length; s++)
            for (int i = sentenceStarts[s]; i < sentenceStarts[s + 1]; i++) heads[i] = i == sentenceStarts[s] ? -1 : sentenceStarts[s];
        string[] words = forms.ToArray();
        string[] none = [.. words.Select(_ => "")];
        return new SyntaxTable(new Upos[words.Length], none, none, words, heads, new Relation[words.Length], [], [], sentenceStarts);
    }
}
