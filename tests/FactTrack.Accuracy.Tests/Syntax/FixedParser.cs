namespace FactTrack.Accuracy.Tests;

/// <summary>Gives the trees of a CoNLL-U file, whatever it is asked.</summary>
internal sealed class FixedParser(string path) : IParser
{
    public string Version => "fixed";

    public SyntaxTable Parse(ReadOnlySpan<string> forms, ReadOnlySpan<int> sentenceStarts, CancellationToken cancellation = default)
    {
        string[] asked = forms.ToArray();
        var words = new List<ConlluWord>();
        var heads = new List<int>();
        foreach (ConlluWord[] sentence in ConlluReader.Read(path).Select(s => s.Words))
        {
            if (!asked.AsSpan(words.Count).StartsWith(sentence.Select(w => w.Form).ToArray())) continue;
            heads.AddRange(sentence.Select(w => w.Head == 0 ? -1 : words.Count + w.Head - 1));
            words.AddRange(sentence);
        }

        return new SyntaxTable(
            [.. words.Select(w => Enum.Parse<Upos>(w.Upos, ignoreCase: true))], [.. words.Select(w => w.Xpos)],
            [.. words.Select(w => w.Features)], [.. words.Select(w => w.Lemma)], [.. heads],
            [.. words.Select(w => Relations.Parse(w.Relation))], [], [], sentenceStarts);
    }
}
