using System.Globalization;

namespace FactTrack.Training;

/// <summary>Reads sentences out of text without trees: what teachers think of them is learned.</summary>
internal static class OpenText
{
    private const int MinLength = 3;
    private const int MaxLength = 60;

    /// <summary>Genres of MASC that are unlike edited prose.</summary>
    private static readonly string[] s_leftOut = ["movie-script", "spam", "twitter"];

    /// <summary>A file of "word_TAG" sentences under headings "# doc NAME genre GENRE" (.tagged), or plain text.</summary>
    public static IEnumerable<string[]> Read(string path) =>
        (path.EndsWith(".tagged", StringComparison.Ordinal) ? ReadTagged(path) : ReadPlain(path)).Where(forms => forms.Length is >= MinLength and <= MaxLength);

    /// <summary>All sentences of a file of "word_TAG" sentences, named by their line.</summary>
    public static IEnumerable<TreebankSentence> ReadNumbered(string path)
    {
        string document = "";
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (line.StartsWith("# doc ", StringComparison.Ordinal)) document = line;
            else yield return new TreebankSentence { Document = document, Id = number.ToString(CultureInfo.InvariantCulture), Forms = [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(WithoutTag).SelectMany(NameCorpus.Pieces)] };
        }
    }

    private static IEnumerable<string[]> ReadTagged(string path) =>
        ReadNumbered(path).Where(s => !s_leftOut.Contains(s.Document.Split(' ')[^1])).Select(s => s.Forms);

    private static string WithoutTag(string pair) => pair.LastIndexOf('_') is var at and > 0 ? pair[..at] : pair;

    private static IEnumerable<string[]> ReadPlain(string path)
    {
        foreach (string text in File.ReadAllText(path).Split("\n# doc "))
        {
            TextLayer layer = new TextAnalyzer(int.MaxValue).Read(new Article(text), [], CancellationToken.None);
            foreach (Sentence sentence in layer.Sentences.AsSpan().ToArray())
                yield return [.. Enumerable.Range(sentence.Tokens.Start, sentence.Tokens.Length).Select(i => layer.Tokens[i].Form)];
        }
    }
}
