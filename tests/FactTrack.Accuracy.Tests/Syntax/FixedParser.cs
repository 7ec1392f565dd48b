namespace FactTrack.Accuracy.Tests;

/// <summary>Gives the trees of a CoNLL-U file, whatever it is asked.</summary>
internal sealed class FixedParser(string path) : IParser
{
    public string Version => "fixed";

    public SyntaxTable Parse(ReadOnlySpan<string> forms, ReadOnlySpan<int> sentenceStarts, CancellationToken cancellation = default)
    {
        string[] asked = forms.ToArray();
        var sentences = new List<ConlluWord[]>();
        int given = 0;
        foreach (ConlluSentence sentence in ConlluReader.Read(path))
        {
            if (!asked.AsSpan(given).StartsWith(sentence.Words.Select(w => w.Form).ToArray())) continue;
            sentences.Add(sentence.Words);
            given += sentence.Words.Length;
        }

        return GoldDocument.ToTable([.. sentences]);
    }
}
