using FactTrack.Training;

namespace FactTrack.Accuracy;

/// <summary>Scores coreference on whole documents of GUM, of the genres that are like articles.</summary>
internal sealed class CoreferenceRun(NameReader reader)
{
    private static readonly string[] s_genres = ["news", "bio", "interview", "voyage", "speech"];

    /// <summary>Writes the figures, and what is wrong if asked for; nothing where no document tells what corefers.</summary>
    public void Run(IEnumerable<TreebankSentence> sentences, Report report, bool explain)
    {
        var scorer = new CoreferenceScorer();
        IGrouping<string, TreebankSentence>[] documents = [.. sentences.Where(s => s.Mentions is not null && IsScored(s.Document)).GroupBy(s => s.Document)];
        if (documents.Length == 0) return;
        var notes = new List<string>();
        foreach (IGrouping<string, TreebankSentence> document in documents)
        {
            var explainer = new CoreferenceExplainer([.. document], notes);
            EntityLayer found = reader.ReadLayer([.. document]);
            var gold = CoreferenceGold.Read(document);
            scorer.Add(gold, found, (verdict, item, mention) => explainer.Note(verdict, item, mention, gold, found));
        }

        foreach ((string metric, double value) in scorer.Figures()) report.Figure(metric, value);
        if (explain) notes.ForEach(report.Note);
    }

    private static bool IsScored(string document) => document.Split('_') is ["GUM", string genre, ..] && s_genres.Contains(genre);
}
