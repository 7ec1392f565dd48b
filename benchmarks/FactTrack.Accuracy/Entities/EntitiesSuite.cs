using FactTrack.Training;

namespace FactTrack.Accuracy;

/// <summary>Names with their types as the entity layer gives them, on gold tokens and sentences; on GUM, also what pronouns and names stand for.</summary>
/// <remarks>Gold names are read as the training tool reads it: names alone, without titles, determiners and demonyms.</remarks>
internal sealed class EntitiesSuite : ISuite
{
    // Where a file does not tell its documents: about the length of an article.
    private const int MaxSentences = 40;

    private readonly IParser _parser;

    /// <summary>Makes the suite for a parser; the built-in one if none is given.</summary>
    public EntitiesSuite(IParser? parser = null) => _parser = parser ?? NeuralParser.Shared;

    /// <inheritdoc/>
    public string Usage => "FILE [--explain]   (.iob2 or .conll in columns, .conllu of GUM, .jsonl of re3d)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Switches => ["--explain"];

    /// <inheritdoc/>
    public void Run(Arguments arguments, Report report)
    {
        TreebankSentence[] sentences = [.. Read(arguments.OnlyFile()).Where(s => s.Names is not null)];
        if (sentences.Length == 0) throw new InvalidDataException("There is no sentence with names.");
        var reader = new NameReader(_parser);
        NameScorer scorer = new(), admitted = new();
        foreach (TreebankSentence[] document in Documents(sentences))
        {
            NameTag[] gold = [.. document.SelectMany(s => s.Names!)];
            List<FoundName> found = reader.Read(document);
            scorer.Add(gold, found);
            if (document[0].Syntax is not null && Corpus.IsAdmitted(document[0])) admitted.Add(gold, found);
        }

        foreach ((string metric, double value) in scorer.Figures()) report.Figure(metric, value);
        if (sentences[0].Syntax is not null)
            foreach ((string metric, double value) in admitted.Figures().Where(f => f.Metric == "f1.names")) report.Figure($"admitted.{metric}", value);
        new CoreferenceRun(reader).Run(sentences, report, arguments.Has("--explain"));
    }

    private static IEnumerable<TreebankSentence> Read(string path) => Path.GetExtension(path) switch
    {
        ".conllu" => Conllu.Read(path),
        ".jsonl" => Re3dNames.Read(path),
        _ => NameCorpus.Read(path),
    };

    private static IEnumerable<TreebankSentence[]> Documents(TreebankSentence[] sentences)
    {
        for (int start = 0, end; start < sentences.Length; start = end)
        {
            end = start + 1;
            while (end < sentences.Length && end - start < MaxSentences && sentences[end].Document == sentences[start].Document) end++;
            yield return sentences[start..end];
        }
    }
}
