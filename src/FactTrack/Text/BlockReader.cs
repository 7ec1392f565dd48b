namespace FactTrack;

/// <summary>Reads an article's text as blocks: joins wrapped lines, tells their kinds, and parts what stands before and after a text.</summary>
internal static class BlockReader
{
    /// <summary>The blocks of a text, in order.</summary>
    /// <param name="text">Plain text or Markdown.</param>
    /// <param name="isTitle">True for a title: everything is headline.</param>
    public static List<RawBlock> Read(string text, bool isTitle)
    {
        List<TextLine> lines = Join(text, LineReader.Read(text));
        var blocks = new List<RawBlock>(lines.Count);
        if (isTitle)
        {
            foreach (TextLine line in lines) blocks.Add(new RawBlock(BlockKind.Headline, line.Start, line.End));
            return blocks;
        }

        var classifier = new BlockClassifier(text, lines);
        foreach (TextLine line in lines) Add(blocks, text, line, classifier.KindOf(line), classifier.IsFirstParagraph);
        return blocks;
    }

    private static List<TextLine> Join(string text, List<TextLine> lines)
    {
        var wrap = new LineWrap(text, lines);
        var joined = new List<TextLine>(lines.Count);
        TextLine last = default;
        foreach (TextLine line in lines)
        {
            if (joined.Count > 0 && wrap.Joins(last, line)) joined[^1] = joined[^1] with { End = line.End };
            else joined.Add(line);
            last = line;
        }

        return joined;
    }

    private static void Add(List<RawBlock> blocks, string text, TextLine line, BlockKind kind, bool isFirst)
    {
        int start = line.Start, end = line.End;
        if (kind == BlockKind.Caption && BlockCues.StartOf(line.In(text), "caption") is { } cue && !char.IsLetter(cue.TrimEnd()[^1]) && cue.TrimEnd()[^1] != ',')
        {
            blocks.Add(new RawBlock(BlockKind.Other, start, start + cue.TrimEnd().Length));
            start += cue.TrimEnd().Length;
        }

        if (kind is BlockKind.Paragraph or BlockKind.Caption or BlockKind.Subheading)
        {
            int head = kind == BlockKind.Caption ? 0 : DatelineFinder.Find(line.In(text), isFirst, out BlockKind headKind) is var length && length > 0 ? AddHead(blocks, start, length, headKind) : 0;
            start += head;
            int credit = start + CreditFinder.Find(text.AsSpan(start, end - start), out bool ofPicture);
            if (credit > start && credit < end)
            {
                blocks.Add(new RawBlock(ofPicture ? BlockKind.Caption : kind, start, credit));
                blocks.Add(new RawBlock(BlockKind.Credit, credit, end));
                return;
            }

            if (head > 0 && kind == BlockKind.Subheading) kind = BlockKind.Paragraph;
        }

        if (start < end) blocks.Add(new RawBlock(kind, start, end));
    }

    private static int AddHead(List<RawBlock> blocks, int start, int length, BlockKind kind)
    {
        blocks.Add(new RawBlock(kind, start, start + length));
        return length;
    }
}
