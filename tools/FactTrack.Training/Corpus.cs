namespace FactTrack.Training;

/// <summary>The sentences to train on and to measure on, by the licences of the data.</summary>
internal sealed class Corpus
{
    /// <summary>Genres of GUM whose texts may be used commercially. The others are never read for training.</summary>
    private static readonly string[] s_admittedGenres =
        ["academic", "bio", "conversation", "court", "interview", "news", "speech", "textbook", "vlog", "voyage"];

    /// <summary>Publishers of re3d whose texts are in the public domain or under an open licence.</summary>
    private static readonly string[] s_openPublishers = ["centcom.jsonl", "uk_government.jsonl"];

    public required IReadOnlyList<TreebankSentence> Train { get; init; }

    /// <summary>Sentences of open text, which nobody annotated.</summary>
    public required IReadOnlyList<TreebankSentence> OpenText { get; init; }

    public required IReadOnlyList<TreebankSentence> EwtDev { get; init; }

    public required IReadOnlyList<TreebankSentence> GumDev { get; init; }

    /// <summary>The files that were read for training.</summary>
    public required IReadOnlyList<string> TrainFiles { get; init; }

    public static Corpus Read(TrainingOptions options)
    {
        (IEnumerable<TreebankSentence> trees, List<string> files) = ReadTreebanks(options.Treebanks);
        List<TreebankSentence> train = [.. trees];
        if (options.Entities is { } entities)
        {
            (IEnumerable<TreebankSentence> names, List<string> nameFiles) = ReadNames(entities);
            train.AddRange(names);
            files.AddRange(nameFiles);
        }

        files.AddRange(options.Texts);
        return new Corpus
        {
            Train = train,
            OpenText = [.. options.Texts.SelectMany(FactTrack.Training.OpenText.Read).DistinctBy(forms => string.Join(' ', forms)).Select(forms => new TreebankSentence { Document = "", Forms = forms })],
            EwtDev = ReadDev(options.Treebanks, "ewt"),
            GumDev = ReadDev(options.Treebanks, "gum"),
            TrainFiles = files,
        };
    }

    /// <summary>The training parts of the treebanks in a folder, without the genres that are not admitted, and their files.</summary>
    public static (IEnumerable<TreebankSentence> Sentences, List<string> Files) ReadTreebanks(string folder)
    {
        string ewt = Path.Combine(folder, "en_ewt-ud-train.conllu"), gum = Path.Combine(folder, "en_gum-ud-train.conllu");
        return (Conllu.Read(ewt).Concat(Conllu.Read(gum).Where(IsAdmitted)), [ewt, gum]);
    }

    /// <summary>The open corpora of names in a folder that are not treebanks, and their files.</summary>
    public static (IEnumerable<TreebankSentence> Sentences, List<string> Files) ReadNames(string folder)
    {
        string wikigold = Path.Combine(folder, "wikigold.conll");
        string[] articles = [.. s_openPublishers.Select(publisher => Path.Combine(folder, "re3d", publisher))];
        return (NameCorpus.Read(wikigold).Concat(articles.SelectMany(Re3dNames.Read)), [wikigold, .. articles]);
    }

    /// <summary>The development part of a treebank (ewt, gum) in a folder.</summary>
    public static IReadOnlyList<TreebankSentence> ReadDev(string folder, string treebank) => [.. Conllu.Read(Path.Combine(folder, $"en_{treebank}-ud-dev.conllu"))];

    /// <summary>True for a sentence of GUM of a genre that may be used commercially.</summary>
    public static bool IsAdmitted(TreebankSentence sentence) => s_admittedGenres.Contains(sentence.Document.Split('_')[1]);
}
