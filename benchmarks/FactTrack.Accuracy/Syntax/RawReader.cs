namespace FactTrack.Accuracy;

/// <summary>Reads a raw text with the text layer and a parser, every block of it.</summary>
/// <remarks>The text layer's tokens are syntactic words: those that it divided from one word are one surface token. What it passes over hangs on the root of its sentence.</remarks>
internal sealed class RawReader
{
    private const int MostPieces = 3;
    private readonly string _text;
    private readonly List<RawUnit> _units;
    private readonly string[] _forms;
    private readonly SyntaxTable _syntax;
    private readonly int[] _visible;

    private RawReader(string text, IParser parser)
    {
        TextLayer layer = new TextAnalyzer(int.MaxValue).Read(new Article(text), [], CancellationToken.None);
        _text = text;
        _units = RawUnits.Of(text, layer);
        _forms = layer.Tokens.Forms;
        _syntax = parser.Parse(_forms, layer.SentenceStarts());
        _visible = Visible(text);
    }

    /// <summary>What the text layer and the parser find.</summary>
    public static RawAnalysis Read(string text, IParser parser) => new RawReader(text, parser).Read();

    private RawAnalysis Read()
    {
        var result = new RawAnalysis();
        int[] unitOf = new int[_forms.Length];
        for (int i = 0; i < _units.Count; i++)
            if (_units[i].Token >= 0) unitOf[_units[i].Token] = i;
        for (int first = 0, end; first < _units.Count; first = end)
        {
            end = first + 1;
            while (end < _units.Count && _units[end].Sentence == _units[first].Sentence) end++;
            result.Sentences.Add(Place(first, end));
            int root = _units.FindIndex(first, end - first, u => u.Token >= 0 && _syntax.HeadOf(u.Token) < 0);
            for (int at = first, stop; at < end; at = stop)
            {
                stop = EndOfToken(at, end);
                result.Tokens.Add(Place(at, stop));
                for (int unit = at; unit < stop; unit++) result.Words.Add(Word(unit, Place(at, stop), stop - at > 1, root, unitOf));
            }
        }

        return result;
    }

    private RawWord Word(int unit, RawSpan place, bool isMultiword, int root, int[] unitOf)
    {
        (int start, int end, int token, _) = _units[unit];
        string form = _text[start..end];
        if (token < 0) return new RawWord(place, isMultiword, form, "PUNCT", root, "punct");
        int head = _syntax.HeadOf(token);
        return new RawWord(place, isMultiword, form, _syntax.UposOf(token).ToString().ToUpperInvariant(), head < 0 ? -1 : unitOf[head], _syntax.RelationOf(token).ToUd());
    }

    private RawSpan Place(int first, int end) => new(_visible[_units[first].Start], _visible[_units[end - 1].End]);

    /// <summary>One past the last unit of the surface token that starts with a unit.</summary>
    private int EndOfToken(int first, int limit)
    {
        if (_units[first].Token < 0) return first + 1;
        int touching = first + 1;
        while (touching < limit && _units[touching].Token >= 0 && _units[touching].Start == _units[touching - 1].End) touching++;
        for (int end = Math.Min(touching, first + MostPieces); end > first + 1; end--)
            if (TextLexicon.Special.Contains(_text.AsSpan(_units[first].Start, _units[end - 1].End - _units[first].Start))) return end;
        int stop = first + 1;
        if (!Chars.IsWord(_forms[_units[first].Token][^1])) return stop;
        while (stop < touching && IsClitic(_units[stop].Token)) stop++;
        return stop;
    }

    private bool IsClitic(int token) => TextLexicon.Clitics.Contains(_forms[token]) || (_forms[token] == "'" && _syntax.XposOf(token) == "POS");

    /// <summary>How many characters that are no white space stand before each place.</summary>
    private static int[] Visible(string text)
    {
        int[] before = new int[text.Length + 1];
        for (int i = 0; i < text.Length; i++) before[i + 1] = before[i] + (char.IsWhiteSpace(text[i]) ? 0 : 1);
        return before;
    }
}
