namespace FactTrack.Accuracy;

/// <summary>How surely two articles tell of one happening, by those of their sentences that a file of pairs has.</summary>
internal sealed class ArticleAffinity
{
    private const float PersonsWeight = 0.4f;
    private const float NumbersWeight = 0.2f;
    private const float PersonsMiddle = 0.4f;
    private const float NumbersMiddle = 0.3f;
    private const float Certain = 0.6f;

    private readonly Dictionary<string, ClaimSketch> _articles = [];

    /// <summary>Puts the sentences of the articles together.</summary>
    public ArticleAffinity(IEnumerable<SentencePair> pairs, SentenceSketches sketches)
    {
        foreach (IGrouping<string, string> article in pairs.SelectMany(pair => new[] { (pair.LeftArticle, pair.Left.Text), (pair.RightArticle, pair.Right.Text) })
            .Distinct().GroupBy(pair => pair.Item1, pair => pair.Text))
        {
            SketchTerm[] terms = [.. article.SelectMany(text => sketches.WordsOf(text).Terms.ToArray()).GroupBy(term => term.Hash)
                .Select(same => same.OrderByDescending(term => term.Kind).First())];
            _articles[article.Key] = new ClaimSketch(new SketchHead(0, 0, DayRange.Any, 0, SketchMarks.None), terms);
        }
    }

    /// <summary>0 to 1.</summary>
    public double Of(string left, string right)
    {
        var overlap = new TermOverlap(_articles[left], _articles[right]);
        float alike = overlap.Context + Weigh(PersonsWeight, overlap.Persons, PersonsMiddle) + Weigh(NumbersWeight, overlap.Numbers, NumbersMiddle);
        return Math.Clamp(alike / Certain, 0, 1);
    }

    private static float Weigh(float weight, float share, float middle) => float.IsNaN(share) ? 0 : weight * (share - middle);
}
