namespace FactTrack.Training;

/// <summary>Turns sentences with gold names into the windows that <see cref="NameTagger"/> reads.</summary>
internal sealed class NameExamples(IParser parser)
{
    // Where a file does not tell its documents: about the length of an article.
    private const int MaxSentences = 40;

    /// <summary>All windows of all sentences, document by document.</summary>
    public IEnumerable<NameExample> Read(IEnumerable<TreebankSentence> sentences, bool isSeen)
    {
        TreebankSentence[] all = [.. sentences.Where(s => s.Names is not null && s.Length > 0)];
        for (int start = 0, end; start < all.Length; start = end)
        {
            end = start + 1;
            while (end < all.Length && end - start < MaxSentences && all[end].Document == all[start].Document) end++;
            foreach (NameExample example in ReadDocument(all[start..end], isSeen)) yield return example;
        }
    }

    private List<NameExample> ReadDocument(TreebankSentence[] sentences, bool isSeen)
    {
        (Article article, TextLayer layer) = AnnotatedSentences.Read(sentences);
        SyntaxTable syntax = parser.Parse(layer.Tokens.Forms, layer.SentenceStarts());
        var text = new AnnotatedText(article, layer, syntax, new TreeIndex(syntax));
        NameTag[] gold = [.. sentences.SelectMany(s => s.Names!)];
        var window = new NameWindow(text, new ArticleForms(text));
        var examples = new List<NameExample>();
        Span<uint> features = stackalloc uint[NameFeatures.Maximum];
        foreach (Sentence sentence in layer.Sentences)
        {
            for (int at = sentence.Tokens.Start; window.MoveTo(sentence.Tokens, at); at = window.Tokens.End)
            {
                uint[][] rows = new uint[window.Tokens.Length][];
                byte[] tags = new byte[window.Tokens.Length];
                for (int i = 0; i < rows.Length; i++)
                {
                    int token = window.Tokens.Start + i;
                    rows[i] = features[..window.Fill(token, features)].ToArray();
                    int tag = (int)gold[token], previous = i == 0 ? 0 : tags[i - 1];
                    tags[i] = (byte)(NameTagger.MayFollow(tag, previous) ? tag : tag - 1);
                }

                examples.Add(new NameExample(rows, tags, isSeen));
            }
        }

        return examples;
    }
}
