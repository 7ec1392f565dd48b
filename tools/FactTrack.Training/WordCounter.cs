using System.Globalization;

namespace FactTrack.Training;

/// <summary>Counts in how many stretches of open text a word stands, and writes the lexicon of word weights.</summary>
internal sealed class WordCounter
{
    /// <summary>Words of a stretch: about a news article, so that a word that one text repeats counts once.</summary>
    private const int Stretch = 500;

    /// <summary>Words of fewer stretches are names and chance; they are not listed.</summary>
    private const int MinStretches = 3;

    private readonly Dictionary<string, int> _stretches = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private int _words;
    private int _count;

    /// <summary>Counts files and writes the lexicon.</summary>
    /// <param name="files">Texts, tagged (.tagged) or plain, as <see cref="OpenText"/> reads them.</param>
    /// <param name="output">The lexicon's file.</param>
    public static void Run(IEnumerable<string> files, string output)
    {
        var counter = new WordCounter();
        foreach (string[] sentence in files.SelectMany(OpenText.Read)) counter.Add(string.Join(' ', sentence));
        File.WriteAllText(output, counter.Write());
        Console.WriteLine($"{counter._stretches.Count} words in {counter._count} stretches, {Lexicon.Read(output, File.OpenText(output)).Entries.Count} listed");
    }

    private void Add(string sentence)
    {
        var words = new FoldedWords(sentence);
        while (words.Next())
        {
            string word = sentence[words.Start..words.End].ToLowerInvariant();
            _words++;
            if (word.All(char.IsAsciiLetter) && _seen.Add(word)) _stretches[word] = _stretches.GetValueOrDefault(word) + 1;
        }

        if (_words < Stretch) return;
        _count++;
        _words = 0;
        _seen.Clear();
    }

    private string Write()
    {
        IEnumerable<string> lines = _stretches.Where(word => word.Value >= MinStretches).OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal)
            .Select(word => $"{word.Key}\t{Math.Max(0, Math.Log2((double)_count / word.Value)).ToString("0.#", CultureInfo.InvariantCulture)}");
        return $"""
            # source: counted for this project by tools/FactTrack.Training (words) over the written part of MASC (Open American National Corpus) and State of the Union addresses
            # licence: MIT; MASC may be used for development, including commercial development, and the addresses are in the public domain
            # How rare a word is: -log2 of the share of stretches of {Stretch} words that have it, for words of at least {MinStretches} of {_count} stretches.
            # columns: word bits

            """.ReplaceLineEndings("\n") + string.Join('\n', lines) + "\n";
    }
}
