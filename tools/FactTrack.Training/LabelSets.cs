namespace FactTrack.Training;

/// <summary>The vocabulary and the classes that the network chooses from, counted in the training sentences.</summary>
internal sealed class LabelSets
{
    public const int UposCount = 17;
    public const int NameCount = 9;
    private const int MinWordCount = 2;
    private const int MinOpenWordCount = 6;
    private const int MaxFeatures = 250;

    private readonly Dictionary<string, int> _word;
    private readonly Dictionary<string, int> _xpos;
    private readonly Dictionary<string, int> _features;

    public LabelSets(IReadOnlyList<TreebankSentence> sentences, IReadOnlyList<TreebankSentence> openText)
    {
        HashSet<string> gold = [.. Ranked(Keys(sentences)).Where(w => w.Count >= MinWordCount).Select(w => w.Text)];
        var words = Ranked(Keys(sentences.Concat(openText))).Where(w => w.Count >= MinOpenWordCount || gold.Contains(w.Text)).ToList();
        Words = ["<unknown>", "<root>", .. words.Select(w => w.Text)];
        WordCounts = [0, int.MaxValue, .. words.Select(w => w.Count)];
        TreebankLayer[] trees = sentences.Select(s => s.Syntax).OfType<TreebankLayer>().ToArray();
        Xpos = [.. Ranked(trees.SelectMany(t => t.Xpos)).Where(x => x.Text != "_").Select(x => x.Text)];
        Features = [.. Ranked(trees.SelectMany(t => t.Features)).Take(MaxFeatures).Select(x => x.Text)];
        (_word, _xpos, _features) = (Index(Words), Index(Xpos), Index(Features));
    }

    public string[] Words { get; }

    /// <summary>How often each word occurs; rare words are dropped more often in training.</summary>
    public int[] WordCounts { get; }

    public string[] Xpos { get; }

    public string[] Features { get; }

    /// <summary>The columns of the tag scores: universal tags, Penn tags, features, names, padding.</summary>
    public int TagWidth => (UposCount + Xpos.Length + Features.Length + NameCount + 15) / 16 * 16;

    public int WordOf(string key) => _word.GetValueOrDefault(key);

    public int XposOf(string tag) => _xpos.GetValueOrDefault(tag, -1);

    public int FeaturesOf(string features) => _features.GetValueOrDefault(features, -1);

    private static IEnumerable<string> Keys(IEnumerable<TreebankSentence> sentences) =>
        sentences.SelectMany(s => s.Forms).Select(form => FormFeatures.KeyOf(FormFeatures.Normalize(form)));

    private static List<(string Text, int Count)> Ranked(IEnumerable<string> items) =>
        [.. items.GroupBy(i => i).Select(g => (g.Key, g.Count())).OrderByDescending(g => g.Item2).ThenBy(g => g.Key, StringComparer.Ordinal)];

    private static Dictionary<string, int> Index(string[] items) =>
        items.Select((item, i) => (item, i)).ToDictionary(p => p.item, p => p.i);
}
