using FactTrack.Model;

namespace FactTrack;

/// <summary>Tags names by all evidence together: the parser's tags, words and shapes, lists, the tree, and the rest of the article.</summary>
/// <remarks>A linear-chain conditional random field (Lafferty et al. 2001) over windows around capitalised words; the best sequence by Viterbi's algorithm.</remarks>
/// <threadsafety>Safe for many threads at once.</threadsafety>
internal sealed class NameTagger(NameWeights weights)
{
    private const int Impossible = int.MinValue / 2;

    private static readonly Lazy<NameTagger> s_shared = new(() =>
    {
        using Stream stream = ModelFile.OpenNames();
        return new NameTagger(NameWeights.Read(stream));
    });

    /// <summary>The one with the shipped weights.</summary>
    public static NameTagger Shared => s_shared.Value;

    /// <summary>Name and version of the weights.</summary>
    public string Version => weights.Version;

    /// <summary>The tag of every token.</summary>
    public NameTag[] Tag(AnnotatedText text, CancellationToken cancellation)
    {
        var tags = new NameTag[text.Count];
        var window = new NameWindow(text, new ArticleForms(text));
        Span<uint> features = stackalloc uint[NameFeatures.Maximum];
        int[] scores = [];
        byte[] back = [];
        int first = text.Syntax.HasNames ? 0 : NameFeatures.FromParser;
        foreach (Sentence sentence in text.Text.Sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            for (int at = sentence.Tokens.Start; window.MoveTo(sentence.Tokens, at); at = window.Tokens.End)
            {
                int cells = window.Tokens.Length * NameWeights.Tags;
                if (scores.Length < cells) (scores, back) = (new int[cells * 2], new byte[cells * 2]);
                scores.AsSpan(0, cells).Clear();
                for (int token = window.Tokens.Start; token < window.Tokens.End; token++)
                {
                    int count = window.Fill(token, features);
                    Span<int> row = scores.AsSpan((token - window.Tokens.Start) * NameWeights.Tags, NameWeights.Tags);
                    foreach (uint feature in features[first..count]) weights.Add(feature, row);
                }

                Decode(scores, back, tags.AsSpan(window.Tokens.Start, window.Tokens.Length));
            }
        }

        return tags;
    }

    /// <summary>True if a tag may follow another: "inside" needs a name of the same kind before it.</summary>
    public static bool MayFollow(int tag, int previous) => tag % 2 == 1 || tag == 0 || previous == tag || previous == tag - 1;

    private void Decode(Span<int> scores, Span<byte> back, Span<NameTag> tags)
    {
        for (int tag = 0; tag < NameWeights.Tags; tag++) scores[tag] = MayFollow(tag, 0) ? scores[tag] + weights.Pairs[tag] : Impossible;
        for (int at = 1; at < tags.Length; at++)
        {
            Span<int> before = scores[((at - 1) * NameWeights.Tags)..], row = before[NameWeights.Tags..];
            for (int tag = 0; tag < NameWeights.Tags; tag++)
            {
                int best = Impossible, from = 0;
                for (int previous = 0; previous < NameWeights.Tags; previous++)
                {
                    if (!MayFollow(tag, previous)) continue;
                    int score = before[previous] + weights.Pairs[(previous * NameWeights.Tags) + tag];
                    if (score > best) (best, from) = (score, previous);
                }

                row[tag] += best;
                back[(at * NameWeights.Tags) + tag] = (byte)from;
            }
        }

        int last = 0;
        Span<int> end = scores[((tags.Length - 1) * NameWeights.Tags)..];
        for (int tag = 1; tag < NameWeights.Tags; tag++)
            if (end[tag] > end[last]) last = tag;
        for (int at = tags.Length - 1; at >= 0; last = back[(at * NameWeights.Tags) + last], at--) tags[at] = (NameTag)last;
    }
}
