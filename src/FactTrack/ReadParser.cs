using System.Globalization;
using System.Text;

namespace FactTrack;

/// <summary>A text whose syntax was read before, so that the layers behind the parser can run without it.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class ReadParser : IParser
{
    private const string Name = "FactTrack.Lexicons.prepared-text.tsv";
    private const int Columns = 7;

    private readonly string[][] _tokens;

    /// <summary>Reads the text that is built in.</summary>
    /// <exception cref="FormatException">The file is broken; the message names file and line.</exception>
    public ReadParser()
    {
        using Stream stream = typeof(ReadParser).Assembly.GetManifestResourceStream(Name)!;
        using var reader = new StreamReader(stream);
        var tokens = new List<string[]>();
        var text = new StringBuilder();
        for (int number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.StartsWith('#')) continue;
            string[] columns = line.Split('\t');
            if (line.Length == 0)
            {
                text.Append('\n');
                continue;
            }

            if (columns.Length != Columns) throw new FormatException($"{Name}({number}): {Columns} columns were expected, not {columns.Length}.");
            text.Append(columns[0]).Append(' ');
            tokens.Add(columns);
        }

        _tokens = [.. tokens];
        Article = new Article(text.ToString()) { IsPretokenized = true };
    }

    /// <summary>The only article that this parser can parse.</summary>
    public Article Article { get; }

    /// <inheritdoc/>
    public string Version => "read";

    /// <inheritdoc/>
    public SyntaxTable Parse(ReadOnlySpan<string> forms, ReadOnlySpan<int> sentenceStarts, CancellationToken cancellation = default)
    {
        int[] heads = new int[forms.Length];
        for (int s = 0; s + 1 < sentenceStarts.Length; s++)
            for (int i = sentenceStarts[s]; i < sentenceStarts[s + 1]; i++)
                heads[i] = int.Parse(_tokens[i][5], NumberStyles.None, CultureInfo.InvariantCulture) is var head and > 0 ? sentenceStarts[s] + head - 1 : -1;
        return new SyntaxTable(
            Array.ConvertAll(_tokens, t => LexiconEntry.TryParse(t[1], out Upos upos) ? upos : Upos.X), Column(2), Column(3), Column(4), heads,
            Array.ConvertAll(_tokens, t => Relations.Parse(t[6])), new NameTag[forms.Length], [], sentenceStarts);
    }

    private string[] Column(int column) => Array.ConvertAll(_tokens, t => string.Intern(t[column]));
}
