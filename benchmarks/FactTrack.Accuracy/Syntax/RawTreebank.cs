using System.Globalization;
using System.Text;

namespace FactTrack.Accuracy;

/// <summary>Reads a treebank as one raw text and what is known about it.</summary>
/// <remarks>The text is that of the sentences; a blank line stands before each document and paragraph, a space between other sentences unless <c>SpaceAfter=No</c>.</remarks>
internal sealed class RawTreebank
{
    private const string TextMark = "# text = ";
    private const string GenreMark = "# meta::genre = ";

    private readonly StringBuilder _text = new();
    private readonly List<string[]> _lines = [];
    private string _sentence = "";
    private string _gap = "";
    private bool _spaceAfter = true;
    private int _characters;

    /// <summary>The gold standard.</summary>
    public RawAnalysis Gold { get; } = new();

    /// <summary>The text.</summary>
    public string Text => _text.ToString();

    /// <summary>Reads a file.</summary>
    /// <param name="path">A file in CoNLL-U.</param>
    /// <param name="genres">The genres to read, or null for all.</param>
    /// <exception cref="InvalidDataException">A line has not ten columns, a number is none, or a text does not fit its tokens.</exception>
    public static RawTreebank Read(string path, string[]? genres)
    {
        var treebank = new RawTreebank();
        string genre = "";
        int number = 0;
        foreach (string line in File.ReadLines(path).Append(""))
        {
            number++;
            if (line.StartsWith(GenreMark, StringComparison.Ordinal)) genre = line[GenreMark.Length..].Trim();
            else if (line.StartsWith(TextMark, StringComparison.Ordinal)) treebank._sentence = line[TextMark.Length..].Trim();
            else if (IsBreak(line, "# newpar") || IsBreak(line, "# newdoc")) treebank._gap = "\n\n";
            else if (line.StartsWith('#')) continue;
            else if (line.Length > 0) treebank.AddLine(line, $"{path}:{number}");
            else treebank.Close(genres is null || genres.Contains(genre), $"{path}:{number}");
        }

        return treebank;
    }

    private static bool IsBreak(string line, string mark) =>
        line.StartsWith(mark, StringComparison.Ordinal) && (line.Length == mark.Length || line[mark.Length] == ' ');

    private void AddLine(string line, string place)
    {
        string[] cells = line.Split('\t');
        if (cells.Length != 10) throw new InvalidDataException($"{place}: {cells.Length} columns in place of 10.");
        if (!cells[0].Contains('.', StringComparison.Ordinal)) _lines.Add(cells);
    }

    private void Close(bool wanted, string place)
    {
        if (_lines.Count > 0 && wanted) AddSentence(place);
        _lines.Clear();
    }

    private void AddSentence(string place)
    {
        int start = _characters, first = Gold.Words.Count;
        int lastOfToken = 0;
        foreach (string[] cells in _lines)
        {
            int hyphen = cells[0].IndexOf('-', StringComparison.Ordinal);
            int id = Number(hyphen < 0 ? cells[0] : cells[0][..hyphen], place);
            bool isMultiword = hyphen < 0 && id <= lastOfToken;
            if (!isMultiword)
            {
                int end = _characters + cells[1].Count(c => !char.IsWhiteSpace(c));
                Gold.Tokens.Add(new RawSpan(_characters, end));
                _characters = end;
            }

            if (hyphen >= 0) lastOfToken = Number(cells[0][(hyphen + 1)..], place);
            else
            {
                int head = Number(cells[6], place);
                Gold.Words.Add(new RawWord(Gold.Tokens[^1], isMultiword, cells[1], cells[3], head == 0 ? -1 : first + head - 1, cells[7]));
            }
        }

        Gold.Sentences.Add(new RawSpan(start, _characters));
        AddText(_characters - start, place);
    }

    private void AddText(int characters, string place)
    {
        if (_sentence.Count(c => !char.IsWhiteSpace(c)) != characters) throw new InvalidDataException($"{place}: the text of the sentence is not that of its tokens.");
        if (_text.Length > 0) _text.Append(_gap.Length > 0 ? _gap : _spaceAfter ? " " : "");
        _text.Append(_sentence);
        _gap = "";
        string[]? token = _lines.LastOrDefault(c => c[0].Contains('-', StringComparison.Ordinal));
        bool endsInToken = token is not null && token[0].EndsWith("-" + _lines[^1][0], StringComparison.Ordinal);
        _spaceAfter = !(endsInToken ? token! : _lines[^1])[9].Split('|').Contains("SpaceAfter=No");
    }

    private static int Number(string cell, string place) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : throw new InvalidDataException($"{place}: '{cell}' is no number.");
}
