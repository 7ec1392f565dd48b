namespace FactTrack.Tests.Fixtures;

/// <summary>A parser without knowledge: every word hangs on its sentence's first word. For what must be read from words alone.</summary>
internal sealed class FlatParser : IParser
{
    public string Version => "flat";

    public SyntaxTable Parse(ReadOnlySpan<string> forms, ReadOnlySpan<int> sentenceStarts, CancellationToken cancellation = default)
    {
        int count = forms.Length;
        var upos = new Upos[count];
        string[] xpos = new string[count], features = new string[count], lemmas = new string[count];
        int[] heads = new int[count];
        var relations = new Relation[count];
        for (int s = 0; s + 1 < sentenceStarts.Length; s++)
        {
            for (int i = sentenceStarts[s]; i < sentenceStarts[s + 1]; i++)
            {
                char first = forms[i][0];
                upos[i] = char.IsAsciiDigit(first) ? Upos.Num : char.IsLetter(first) ? Upos.Noun : Upos.Punct;
                (xpos[i], features[i], lemmas[i]) = ("NN", "", forms[i].ToLowerInvariant());
                heads[i] = i == sentenceStarts[s] ? -1 : sentenceStarts[s];
                relations[i] = i == sentenceStarts[s] ? Relation.Root : Relation.Dep;
            }
        }

        return new SyntaxTable(upos, xpos, features, lemmas, heads, relations, [], [], sentenceStarts);
    }
}
