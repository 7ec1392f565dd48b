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

    private static IEnumerable<string[]> ReadTagged(string path)
    {
        bool wanted = true;
        foreach (string line in File.ReadLines(path))
        {
            if (line.StartsWith("# doc ", StringComparison.Ordinal)) wanted = !s_leftOut.Contains(line.Split(' ')[^1]);
            else if (wanted) yield return [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(WithoutTag).SelectMany(NameCorpus.Pieces)];
        }
    }

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
