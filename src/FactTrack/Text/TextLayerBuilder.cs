namespace FactTrack;

/// <summary>Collects the blocks, sentences and tokens of one article.</summary>
internal sealed class TextLayerBuilder(int length, CancellationToken cancellation)
{
    private const int CharactersPerToken = 5;

    // Longer ones are tables and lists without stops; later layers take time by the square of a sentence.
    private const int LongestSentence = 512;
    private readonly List<TextBlock> _blocks = [];
    private readonly List<Sentence> _sentences = [];
    private readonly Markup _markup = new();
    private int _titleCount;

    /// <summary>The tokens so far.</summary>
    public TokenBuffer Tokens { get; } = new(length / CharactersPerToken);

    /// <summary>Where the first sentence that was too long was cut, or null.</summary>
    public TextSpan? FirstCut { get; private set; }

    /// <summary>Adds the title; must come before a body.</summary>
    public void AddTitle(string title)
    {
        AddBlocks(title, TextSource.Title);
        _titleCount = Tokens.Count;
    }

    /// <summary>Adds running text.</summary>
    public void AddBody(string text) => AddBlocks(text, TextSource.Body);

    /// <summary>Adds ready-made sentences, one a line; each is a paragraph.</summary>
    public void AddPretokenized(string text)
    {
        for (int at = 0; at < text.Length;)
        {
            cancellation.ThrowIfCancellationRequested();
            int end = text.AsSpan(at).IndexOfAny('\n', '\r');
            end = end < 0 ? text.Length : at + end;
            int first = Tokens.Count;
            PretokenizedReader.Read(text, at, end, Tokens);
            Close(BlockKind.Paragraph, text, TextSource.Body, first, isOneSentence: true);
            at = end + 1;
        }
    }

    /// <summary>What was collected.</summary>
    public TextLayer Build() => new(_blocks.ToValueList(), _sentences.ToValueList(), Tokens.ToTable(_titleCount));

    private void AddBlocks(string text, TextSource source)
    {
        foreach (RawBlock block in BlockReader.Read(text, source == TextSource.Title, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            int first = Tokens.Count;
            Tokenizer.Read(text, block.Start, block.End, _markup.Find(text, block), Tokens, cancellation);
            Close(block.Kind, text, source, first, block.Kind is BlockKind.Byline or BlockKind.Dateline or BlockKind.Credit);
        }
    }

    private void Close(BlockKind kind, string text, TextSource source, int first, bool isOneSentence)
    {
        if (Tokens.Count == first) return;
        int firstSentence = _sentences.Count, quotes = 0;
        BlockKind run = kind;
        bool mayNotify = source == TextSource.Body && !isOneSentence && kind != BlockKind.Other;
        if (isOneSentence) AddSentence(first, Tokens.Count);
        else SentenceSplitter.Read(text, Tokens, first, AddSentence);
        AddBlock();

        // Sentences that are no text of the article part the block.
        void AddSentence(int start, int end)
        {
            BlockKind found = mayNotify ? KindOf(start, end) : kind;
            if (found != run && _sentences.Count > firstSentence) AddBlock();
            run = found;
            for (; end - start > LongestSentence; start = _sentences[^1].Tokens.End)
            {
                int cut = CutOf(start);
                FirstCut ??= SpanOf(cut, cut + 1);
                AddPiece(start, cut);
            }

            AddPiece(start, end);
        }

        BlockKind KindOf(int start, int end)
        {
            int before = quotes;
            for (int token = start; token < end; token++)
                if (Tokens.FormOf(token) == "\"") quotes++;
            bool isQuoted = before % 2 == 1 || quotes > before;
            return isQuoted ? kind : NoticeFinder.KindOf(text.AsSpan(Tokens.StartOf(start), Tokens.EndOf(end - 1) - Tokens.StartOf(start))) ?? kind;
        }

        void AddBlock()
        {
            _blocks.Add(new TextBlock(run, SpanOf(_sentences[firstSentence].Tokens.Start, _sentences[^1].Tokens.End), firstSentence, _sentences.Count));
            firstSentence = _sentences.Count;
        }

        void AddPiece(int start, int end) =>
            _sentences.Add(new Sentence(_sentences.Count, _blocks.Count, SpanOf(start, end), new TokenRange(start, end)));

        TextSpan SpanOf(int start, int end) => new(Tokens.StartOf(start), Tokens.EndOf(end - 1), source);
    }

    // After the last mark of the second half, or wherever the limit falls.
    private int CutOf(int start)
    {
        int limit = start + LongestSentence;
        for (int token = limit - 1; token > limit - LongestSentence / 2; token--)
            if (Tokens.FormOf(token) is "," or ";" or ":" or "." or "|") return token + 1;
        return limit;
    }
}
