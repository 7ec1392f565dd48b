namespace FactTrack.Accuracy;

/// <summary>Reads a raw text with the text layer and a parser, every block of it.</summary>
/// <remarks>Characters that are no part of a token, such as the markers of list items, are lost to the score. The text layer's tokens are syntactic words: those that it divided from one word are one surface token.</remarks>
internal static class RawReader
{
    private const int MostPieces = 3;

    /// <summary>What the text layer and the parser find.</summary>
    public static RawAnalysis Read(string text, IParser parser)
    {
        TextLayer layer = new TextAnalyzer(int.MaxValue).Read(new Article(text), [], CancellationToken.None);
        TokenTable tokens = layer.Tokens;
        SyntaxTable syntax = parser.Parse(tokens.Forms, layer.SentenceStarts());
        int[] visible = Visible(text);
        var result = new RawAnalysis();
        foreach (Sentence sentence in layer.Sentences)
        {
            result.Sentences.Add(Place(sentence.Tokens.Start, sentence.Tokens.End));
            for (int first = sentence.Tokens.Start, end; first < sentence.Tokens.End; first = end)
            {
                end = EndOfToken(first, sentence.Tokens.End);
                RawSpan place = Place(first, end);
                result.Tokens.Add(place);
                for (int word = first; word < end; word++)
                    result.Words.Add(new RawWord(place, end - first > 1, text[tokens.SpanOf(word).Start..tokens.SpanOf(word).End],
                        syntax.UposOf(word).ToString().ToUpperInvariant(), syntax.HeadOf(word), syntax.RelationOf(word).ToUd()));
            }
        }

        return result;

        RawSpan Place(int first, int end) => new(visible[tokens.SpanOf(first).Start], visible[tokens.SpanOf(end - 1).End]);

        int EndOfToken(int first, int limit)
        {
            int touching = first + 1;
            while (touching < limit && tokens.TouchesNext(touching - 1)) touching++;
            for (int end = Math.Min(touching, first + MostPieces); end > first + 1; end--)
                if (TextLexicon.Special.Contains(text.AsSpan(tokens.SpanOf(first).Start, tokens.SpanOf(end - 1).End - tokens.SpanOf(first).Start))) return end;
            int stop = first + 1;
            if (!Chars.IsWord(tokens.Forms[first][^1])) return stop;
            while (stop < touching && (TextLexicon.Clitics.Contains(tokens.Forms[stop]) || (tokens.Forms[stop] == "'" && syntax.XposOf(stop) == "POS"))) stop++;
            return stop;
        }
    }

    /// <summary>How many characters that are no white space stand before each place.</summary>
    private static int[] Visible(string text)
    {
        int[] before = new int[text.Length + 1];
        for (int i = 0; i < text.Length; i++) before[i + 1] = before[i] + (char.IsWhiteSpace(text[i]) ? 0 : 1);
        return before;
    }
}
