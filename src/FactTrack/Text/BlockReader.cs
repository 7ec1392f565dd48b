namespace FactTrack;

/// <summary>Reads an article's text as blocks: joins wrapped lines, tells their kinds, and parts what stands before and after a text.</summary>
internal static class BlockReader
{
    /// <summary>The blocks of a text, in order.</summary>
    /// <param name="text">Plain text or Markdown.</param>
    /// <param name="isTitle">True for a title: everything is headline.</param>
    /// <param name="cancellation">Stops long work.</param>
    public static List<RawBlock> Read(string text, bool isTitle, CancellationToken cancellation = default)
    {
        List<TextLine> lines = GluedLines.Part(text, Join(text, LineReader.Read(text, cancellation), cancellation), cancellation);
        var blocks = new List<RawBlock>(lines.Count);
        if (isTitle)
        {
            foreach (TextLine line in lines) AddTitle(blocks, text, line);
            return blocks;
        }

        var classifier = new BlockClassifier(text, lines);
        foreach (TextLine line in lines)
        {
            cancellation.ThrowIfCancellationRequested();
            Add(blocks, text, line, classifier.KindOf(line), classifier.IsFirstParagraph);
        }

        return blocks;
    }

    private static void AddTitle(List<RawBlock> blocks, string text, TextLine line)
    {
        int end = line.Start + TitleTail.Find(text.AsSpan(line.Start, line.End - line.Start));
        blocks.Add(new RawBlock(BlockKind.Headline, line.Start, end));
        if (end < line.End) blocks.Add(new RawBlock(BlockKind.Other, end, line.End));
    }

    private static List<TextLine> Join(string text, List<TextLine> lines, CancellationToken cancellation)
    {
        var wrap = new LineWrap(text, lines);
        var joined = new List<TextLine>(lines.Count);
        TextLine last = default;
        foreach (TextLine line in lines)
        {
            cancellation.ThrowIfCancellationRequested();
            if (joined.Count > 0 && wrap.Joins(last, line)) joined[^1] = joined[^1] with { End = line.End };
            else joined.Add(line);
            last = line;
        }

        return joined;
    }

    private static void Add(List<RawBlock> blocks, string text, TextLine line, BlockKind kind, bool isFirst)
    {
        (int start, int end) = Unwrap(text, line.Start, line.End);
        if (kind is not (BlockKind.Paragraph or BlockKind.Caption or BlockKind.Subheading))
        {
            blocks.Add(new RawBlock(kind, start, end));
            return;
        }

        ReadOnlySpan<char> block = text.AsSpan(start, end - start);
        BlockKind headKind = BlockKind.Other;
        int head = kind == BlockKind.Caption ? CaptionLabel(block) : DatelineFinder.Find(block, isFirst, out headKind);
        if (head == 0 && CreditFinder.FindFirst(block) is > 0 and var owner) (head, headKind, kind) = (owner, BlockKind.Credit, BlockKind.Caption);
        if (head > 0)
        {
            blocks.Add(new RawBlock(headKind, start, start + head));
            start += head;
            if (start == end) return;
            if (kind == BlockKind.Subheading) kind = BlockKind.Paragraph;
        }

        int credit = start + CreditFinder.Find(text.AsSpan(start, end - start), out bool ofPicture);
        if (start < credit) blocks.Add(new RawBlock(ofPicture ? BlockKind.Caption : kind, start, credit));
        if (credit < end) blocks.Add(new RawBlock(BlockKind.Credit, credit, end));
    }

    /// <summary>The length of "Photo:" and the like before a caption, 0 where the caption starts with a sentence.</summary>
    private static int CaptionLabel(ReadOnlySpan<char> caption)
    {
        string label = BlockCues.StartOf(caption, "caption")?.TrimEnd() ?? "";
        return label.Length > 0 && (label[^1] == ':' || Chars.IsDash(label[^1])) ? label.Length : 0;
    }

    /// <summary>Takes off emphasis around the whole block, so that its parts can be told.</summary>
    private static (int Start, int End) Unwrap(string text, int start, int end)
    {
        char sign = text[start];
        if (sign is not ('*' or '_') || text[end - 1] != sign) return (start, end);
        int inner = start, outer = end;
        while (inner < outer && text[inner] == sign) inner++;
        while (outer > inner && text[outer - 1] == sign) outer--;
        bool wraps = inner - start == end - outer && inner < outer && !text.AsSpan(inner, outer - inner).Contains(sign);
        return wraps ? (inner, outer) : (start, end);
    }
}
