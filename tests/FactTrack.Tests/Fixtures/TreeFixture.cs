namespace FactTrack.Tests.Fixtures;

/// <summary>A document made by hand, so that a layer's test needs no model.</summary>
/// <remarks>
/// One token a line: form, lemma, UPOS, XPOS, features, head (1-based in its sentence, 0 for the root), relation, and
/// optionally a name tag, separated by white space; a blank line ends a sentence. The text is the forms joined by
/// spaces, but "@" before a form joins it to the one before ("@'s").
/// </remarks>
internal sealed class TreeFixture
{
    private TreeFixture(Article article, TextLayer text, SyntaxTable syntax)
    {
        (Article, Text, Syntax) = (article, text, syntax);
        Tree = new TreeIndex(syntax);
        Parts = new PartMaker(article, text.Tokens);
    }

    public Article Article { get; }

    public TextLayer Text { get; }

    public SyntaxTable Syntax { get; }

    public TreeIndex Tree { get; }

    public PartMaker Parts { get; }

    /// <summary>Reads a document; every sentence is a paragraph of its own.</summary>
    public static TreeFixture Read(string rows, PublicationTime? published = null)
    {
        var forms = new List<string>();
        var lemmas = new List<string>();
        var upos = new List<Upos>();
        var xpos = new List<string>();
        var features = new List<string>();
        var heads = new List<int>();
        var relations = new List<Relation>();
        var names = new List<NameTag>();
        var starts = new List<int>();
        var ends = new List<int>();
        var bounds = new List<int> { 0 };
        var text = new System.Text.StringBuilder();
        foreach (string line in rows.Replace("\r", "", StringComparison.Ordinal).Trim('\n').Split('\n').Append(""))
        {
            string[] cells = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (cells.Length == 0)
            {
                if (forms.Count > bounds[^1]) bounds.Add(forms.Count);
                continue;
            }

            bool joined = cells[0].Length > 1 && cells[0][0] == '@';
            string form = joined ? cells[0][1..] : cells[0];
            if (text.Length > 0 && !joined) text.Append(forms.Count == bounds[^1] ? "\n\n" : " ");
            starts.Add(text.Length);
            text.Append(form);
            ends.Add(text.Length);
            forms.Add(form);
            lemmas.Add(cells[1]);
            upos.Add(Enum.Parse<Upos>(cells[2], ignoreCase: true));
            xpos.Add(cells[3]);
            features.Add(cells[4] == "_" ? "" : cells[4]);
            int head = int.Parse(cells[5], System.Globalization.CultureInfo.InvariantCulture);
            heads.Add(head == 0 ? -1 : bounds[^1] + head - 1);
            relations.Add(Relations.Parse(cells[6]));
            names.Add(cells.Length > 7 ? Enum.Parse<NameTag>(cells[7]) : NameTag.Outside);
        }

        var tokens = new TokenTable([.. forms], [.. starts], [.. ends], titleCount: 0);
        var sentences = new List<Sentence>();
        var blocks = new List<TextBlock>();
        for (int i = 0; i + 1 < bounds.Count; i++)
        {
            var span = new TextSpan(starts[bounds[i]], ends[bounds[i + 1] - 1]);
            sentences.Add(new Sentence(i, i, span, new TokenRange(bounds[i], bounds[i + 1])));
            blocks.Add(new TextBlock(BlockKind.Paragraph, span, i, i + 1));
        }

        var syntax = new SyntaxTable(
            [.. upos], [.. xpos], [.. features], [.. lemmas], [.. heads], [.. relations], [.. names], [], bounds.ToArray());
        var layer = new TextLayer(blocks.ToValueList(), sentences.ToValueList(), tokens);
        return new TreeFixture(new Article(text.ToString()) { PublishedAt = published }, layer, syntax);
    }
}
