namespace FactTrack.Tests.Attributions;

/// <summary>A document without real trees, for what reads only text: tokens parted by spaces, marks by their characters, the one verb "said".</summary>
internal static class FlatText
{
    // As the text layer divides them.
    private const int LongestSentence = 512;

    private const string Marks = "\"\u201C\u201D\u201E\u2018\u2019\u00AB\u00BB',.:;!?()";

    public static (Article Article, TextLayer Text, SyntaxTable Syntax) Read(params string[] paragraphs)
    {
        var text = new System.Text.StringBuilder();
        var forms = new List<string>();
        var starts = new List<int>();
        var ends = new List<int>();
        var bounds = new List<int> { 0 };
        var paragraphEnds = new List<int>();
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
                    if (forms.Count - bounds[^1] == LongestSentence) bounds.Add(forms.Count);
                    starts.Add(text.Length + i);
                    ends.Add(text.Length + end);
                    forms.Add(Normalised(paragraph[i..end]));
                }

                i = end;
            }

            text.Append(paragraph);
            bounds.Add(forms.Count);
            paragraphEnds.Add(bounds.Count - 1);
        }

        int count = forms.Count;
        var heads = new int[count];
        for (int i = 0; i + 1 < bounds.Count; i++) Array.Fill(heads, bounds[i], bounds[i], bounds[i + 1] - bounds[i]);
        foreach (int start in bounds.SkipLast(1)) heads[start] = -1;
        var syntax = new SyntaxTable(
            [.. forms.Select(f => Marks.Contains(f[0], StringComparison.Ordinal) ? Upos.Punct : f == "said" ? Upos.Verb : char.IsUpper(f[0]) ? Upos.Propn : Upos.Noun)],
            [.. forms.Select(f => f == "said" ? "VBD" : "NN")],
            [.. forms.Select(_ => "")], [.. forms.Select(f => f == "said" ? "say" : f)], heads, [.. heads.Select(h => h < 0 ? Relation.Root : Relation.Dep)], [], [], bounds.ToArray());
        var sentences = new List<Sentence>();
        var blocks = new List<TextBlock>();
        TextSpan Span(int first, int end) => new(starts[bounds[first]], ends[bounds[end] - 1]);
        for (int i = 0, block = 0; i + 1 < bounds.Count; i++)
        {
            if (i == paragraphEnds[block]) block++;
            sentences.Add(new Sentence(i, block, Span(i, i + 1), new TokenRange(bounds[i], bounds[i + 1])));
        }

        for (int b = 0; b < paragraphEnds.Count; b++)
        {
            int first = b == 0 ? 0 : paragraphEnds[b - 1];
            blocks.Add(new TextBlock(BlockKind.Paragraph, Span(first, paragraphEnds[b]), first, paragraphEnds[b]));
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
