using System.Diagnostics;
using FactTrack;
using FactTrack.Training;

switch (args.FirstOrDefault())
{
    case "train":
        Train(TrainingOptions.Parse(args.AsSpan(1)));
        return 0;
    case "evaluate" when args.Length == 3:
        Evaluate(args[1], args[2]);
        return 0;
    case "lemmas" when args is [_, string model, "--ud", string treebanks]:
        RenewLemmas(model, treebanks);
        return 0;
    case "names":
        NameTraining.Run(args.AsSpan(1));
        return 0;
    case "words" when args is [_, "--text", string files, "--out", string output]:
        WordCounter.Run(files.Split(','), output);
        return 0;
    case "speed" when args.Length == 3:
        MeasureSpeed(args[1], args[2]);
        return 0;
    default:
        Console.Error.WriteLine("""
            train --ud FOLDER [--entities FOLDER] [--text FILE,FILE] --out FILE [--work FOLDER] [--width N] [--epochs N] [--seed N]
                  [--dropout P] [--teachers WIDTH:DROPOUT,...] [--teacher-epochs N] [--minutes M] [--threads N]
            evaluate MODEL FILE                 scores on gold tokens of a treebank (.conllu) or a name corpus
            lemmas MODEL --ud FOLDER            learns the lemmas of a model anew; its network stays as it is
            names --ud FOLDER --entities FOLDER --text FILE --marked FOLDER --out FILE [--epochs N] [--models N] [--seed N] ...
                                                learns to tag names with the shipped parser, lists and trees
            words --text FILE,FILE --out FILE   counts how rare words are, for the lexicon of word weights
            speed MODEL TREEBANK.conllu         load time and tokens a second on one core
            """);
        return 2;
}

static void Train(TrainingOptions options)
{
    var clock = Stopwatch.StartNew();
    Corpus corpus = Corpus.Read(options);
    Console.WriteLine($"{corpus.Train.Count} sentences, {corpus.Train.Sum(s => s.Length)} tokens; open text {corpus.OpenText.Count}, {corpus.OpenText.Sum(s => s.Length)}");
    var stages = new Stages(options, corpus, clock);
    if (stages.Run() is not { } model)
    {
        Console.WriteLine("The time is up. The same command goes on from here.");
        return;
    }

    using (FileStream file = File.Create(options.Output)) model.Write(file);

    // What is shipped is what was written: it is read back and measured again.
    NeuralParser parser = Load(options.Output);
    Scores ewt = Scores.Of(parser, corpus.EwtDev), gum = Scores.Of(parser, corpus.GumDev);
    Console.WriteLine($"{model.Version}, {new FileInfo(options.Output).Length} bytes | ewt {ewt} | gum {gum}");
    Manifest.Write(options, model.Version, corpus, ewt, gum);
}

static void Evaluate(string model, string file)
{
    NeuralParser parser = Load(model);
    TreebankSentence[] sentences = [.. file.EndsWith(".conllu", StringComparison.Ordinal) ? Conllu.Read(file) : NameCorpus.Read(file)];
    Console.WriteLine(Scores.Of(parser, sentences));
    var names = new NameScore();
    foreach (TreebankSentence sentence in sentences.Where(s => s.Names is not null))
    {
        SyntaxTable table = parser.Parse(sentence.Forms, [0, sentence.Length]);
        names.Add(sentence.Names!, [.. Enumerable.Range(0, sentence.Length).Select(table.NameOf)]);
    }

    Console.WriteLine($"names, F1 and number: {names}");
}

static void RenewLemmas(string path, string treebanks)
{
    SyntaxModel old = SyntaxModel.Open(path);
    var model = new SyntaxModel
    {
        Version = old.Version,
        Words = old.Words,
        Xpos = old.Xpos,
        Features = old.Features,
        Lemmas = LemmaTrainer.Train([.. Corpus.ReadTreebanks(treebanks).Sentences]),
        Weights = old.Weights,
    };
    using (FileStream file = File.Create(path)) model.Write(file);
    NeuralParser parser = Load(path);
    Scores ewt = Scores.Of(parser, Corpus.ReadDev(treebanks, "ewt")), gum = Scores.Of(parser, Corpus.ReadDev(treebanks, "gum"));
    Console.WriteLine($"{model.Version}, {new FileInfo(path).Length} bytes | ewt {ewt} | gum {gum}");
    Manifest.Renew(path, ewt, gum);
}

static void MeasureSpeed(string model, string treebank)
{
    var clock = Stopwatch.StartNew();
    NeuralParser parser = Load(model);
    Console.WriteLine($"loaded in {clock.ElapsedMilliseconds} ms, with the start of the runtime's code");
    clock.Restart();
    parser = Load(model);
    Console.WriteLine($"loaded again in {clock.ElapsedMilliseconds} ms");

    // Texts of forty sentences, like an article.
    TreebankSentence[][] texts = [.. Conllu.Read(treebank).Chunk(40)];
    (string[] Forms, int[] Starts)[] inputs =
        [.. texts.Select(t => (t.SelectMany(s => s.Forms).ToArray(), (int[])[0, .. t.Select(s => s.Length).Scan()]))];
    for (int round = 0; round < 5; round++)
    {
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
        clock.Restart();
        long tokens = 0;
        while (clock.ElapsedMilliseconds < 2000)
        {
            foreach ((string[] forms, int[] starts) in inputs)
            {
                parser.Parse(forms, starts);
                tokens += forms.Length;
            }
        }

        double seconds = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
        Console.WriteLine(FormattableString.Invariant($"{tokens / clock.Elapsed.TotalSeconds:F0} tokens/s of wall time, {tokens / seconds:F0} of processor time"));
    }
}

static NeuralParser Load(string path) => new(SyntaxModel.Open(path));
