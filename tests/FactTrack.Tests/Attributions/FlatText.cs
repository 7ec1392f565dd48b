namespace FactTrack.Tests.Attributions;

/// <summary>A document without real trees, for what reads only text: tokens parted by spaces, marks by their characters.</summary>
internal static class FlatText
{
    private const string Marks = "\"\u201C\u201D\u201E\u2018\u2019\u00AB\u00BB',.:;!?()";

    public static (Article Article, TextLayer Text, SyntaxTable Syntax) Read(params string[] paragraphs)
    {
        var text = new System.Text.StringBuilder();
        var forms = new List<string>();
        var starts = new List<int>();
        var ends = new List<int>();
        var bounds = new List<int> { 0 };
        foreach (string paragraph in paragraphs)
        {
            if (text.Length > 0) text.Append("\n\n");
            for (int i = 0; i < paragraph.Length;)
            {
                int end = i + 1;
                if (char.IsLetterOrDigit(paragraph[i]))
                    while (end < paragraph.Length && (char.IsLetterOrDigit(paragraph[end]) || (end + 1 < paragraph.Length && paragraph[end] is '\'' or '\u2019' && char.IsLetter(paragraph[end + 1])))) end++;
                if (paragraph[i] != ' ')
                {
                    starts.Add(text.Length + i);
                    ends.Add(text.Length + end);
                    forms.Add(Normalised(paragraph[i..end]));
                }

                i = end;
            }

            text.Append(paragraph);
            bounds.Add(forms.Count);
        }

        int count = forms.Count;
        int[] heads = [.. Enumerable.Range(0, count).Select(i => bounds.Contains(i) ? -1 : bounds.Last(b => b <= i))];
        var syntax = new SyntaxTable(
            [.. forms.Select(f => Marks.Contains(f[0], StringComparison.Ordinal) ? Upos.Punct : Upos.Noun)], [.. forms.Select(_ => "NN")],
            [.. forms.Select(_ => "")], [.. forms], heads, [.. heads.Select(h => h < 0 ? Relation.Root : Relation.Dep)], [], [], bounds.ToArray());
        var sentences = new List<Sentence>();
        var blocks = new List<TextBlock>();
        for (int i = 0; i + 1 < bounds.Count; i++)
        {
            var span = new TextSpan(starts[bounds[i]], ends[bounds[i + 1] - 1]);
            sentences.Add(new Sentence(i, i, span, new TokenRange(bounds[i], bounds[i + 1])));
            blocks.Add(new TextBlock(BlockKind.Paragraph, span, i, i + 1));
        }

        var tokens = new TokenTable([.. forms], [.. starts], [.. ends], titleCount: 0);
        return (new Article(text.ToString()), new TextLayer(blocks.ToValueList(), sentences.ToValueList(), tokens), syntax);
    }

    private static string Normalised(string form) => form switch
    {
        "\u201C" or "\u201D" or "\u201E" or "\u00AB" or "\u00BB" => "\"",
        "\u2018" or "\u2019" => "'",
        _ => form,
    };
}
