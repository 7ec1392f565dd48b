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
        string treebanks = options.Treebanks;
        string ewt = Path.Combine(treebanks, "en_ewt-ud-train.conllu"), gum = Path.Combine(treebanks, "en_gum-ud-train.conllu");
        List<TreebankSentence> train = [.. Conllu.Read(ewt), .. Conllu.Read(gum).Where(IsAdmitted)];
        List<string> files = [ewt, gum];
        if (options.Entities is { } entities)
        {
            string wikigold = Path.Combine(entities, "wikigold.conll");
            train.AddRange(NameCorpus.Read(wikigold));
            files.Add(wikigold);
            foreach (string publisher in s_openPublishers)
            {
                string articles = Path.Combine(entities, "re3d", publisher);
                train.AddRange(Re3dNames.Read(articles));
                files.Add(articles);
            }
        }

        files.AddRange(options.Texts);
        return new Corpus
        {
            Train = train,
            OpenText = [.. options.Texts.SelectMany(FactTrack.Training.OpenText.Read).DistinctBy(forms => string.Join(' ', forms)).Select(forms => new TreebankSentence { Document = "", Forms = forms })],
            EwtDev = [.. Conllu.Read(Path.Combine(treebanks, "en_ewt-ud-dev.conllu"))],
            GumDev = [.. Conllu.Read(Path.Combine(treebanks, "en_gum-ud-dev.conllu"))],
            TrainFiles = files,
        };
    }

    private static bool IsAdmitted(TreebankSentence sentence) => s_admittedGenres.Contains(sentence.Document.Split('_')[1]);
}
