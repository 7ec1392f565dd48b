namespace FactTrack.Training;

/// <summary>The command <c>names</c>: trains and measures the weights of <see cref="NameTagger"/>.</summary>
internal static class NameTraining
{
    /// <summary>Reads the corpora, trains, writes the file, reads it back and prints its figures on the development parts.</summary>
    /// <param name="arguments"><c>--ud FOLDER --entities FOLDER --marked FILE --out FILE</c> and the options of <see cref="NameTrainingOptions"/>.</param>
    public static void Run(ReadOnlySpan<string> arguments)
    {
        var options = new NameTrainingOptions();
        string text = "", textMarked = "", ud = "", entities = "", marked = "", output = "";
        for (int i = 0; i + 1 < arguments.Length; i += 2)
        {
            string value = arguments[i + 1];
            switch (arguments[i])
            {
                case "--ud": ud = value; break;
                case "--entities": entities = value; break;
                case "--marked": marked = value; break;
                case "--text": text = value; break;
                case "--text-marked": textMarked = value; break;
                case "--out": output = value; break;
                default: options = options.With(arguments[i], value); break;
            }
        }

        if (ud.Length == 0 || entities.Length == 0 || marked.Length == 0 || output.Length == 0) throw new ArgumentException("--ud, --entities, --marked and --out are needed.");
        var examples = new NameExamples(NeuralParser.Shared);
        TreebankSentence[] treebanks = [.. Corpus.ReadTreebanks(ud).Sentences];
        var train = new List<NameExample>();
        train.AddRange(examples.Read(MarkedNames.Read(marked, treebanks), isSeen: false));
        train.AddRange(examples.Read(treebanks.Where(s => s.Names is not null), isSeen: true));
        if (text.Length > 0) train.AddRange(examples.Read(MarkedNames.Read(textMarked, OpenText.ReadNumbered(text)), isSeen: false));
        train.AddRange(examples.Read(Corpus.ReadNames(entities).Sentences, isSeen: true));
        Console.WriteLine($"{train.Count} windows, {train.Sum(e => e.Tags.Length)} tokens, {train.Count(e => !e.IsSeen)} windows the parser has not seen");
        NameWeights weights = new NameTrainer(options).Train(train, $"names-{options.Seed}");
        using (FileStream file = File.Create(output)) weights.Write(file);

        using FileStream written = File.OpenRead(output);
        var tagger = new NameTagger(NameWeights.Read(written));
        Console.WriteLine($"{weights.Keys.Length} features, {written.Length} bytes");
        Report("ewt", tagger, NameCorpus.Read(Directory.GetFiles(entities, "*ewt-ud-dev.iob2").Single()));
        Report("gum", tagger, Corpus.ReadDev(ud, "gum").Where(Corpus.IsAdmitted));
    }

    private static void Report(string name, NameTagger tagger, IEnumerable<TreebankSentence> sentences)
    {
        var score = new NameScore();
        foreach (IGrouping<string, TreebankSentence> document in sentences.Where(s => s.Names is not null).GroupBy(s => s.Document))
        {
            (Article article, TextLayer layer) = AnnotatedSentences.Read([.. document]);
            SyntaxTable syntax = NeuralParser.Shared.Parse(layer.Tokens.Forms, layer.SentenceStarts());
            score.Add([.. document.SelectMany(s => s.Names!)], tagger.Tag(new AnnotatedText(article, layer, syntax, new TreeIndex(syntax)), CancellationToken.None));
        }

        Console.WriteLine(FormattableString.Invariant($"{name}: {score.F1:F1} without others {score.F1WithoutOther:F1} | {score}"));
    }
}
