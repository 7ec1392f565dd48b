namespace FactTrack.Accuracy;

/// <summary>Groups articles as the tracker does, in memory: copies into stories, and articles on one happening.</summary>
internal sealed class ArticleMerger
{
    private readonly OrderedClustering<(int Day, string Id, int Index)> _stories = new(StoryMatcher.Threshold);
    private readonly OrderedClustering<(int Day, string Id, int Index)> _happenings = new(NewsEventMatcher.Threshold);
    private readonly List<ArticleSketch> _sketches = [];
    private readonly Dictionary<long, List<int>> _byRun = [];
    private readonly Dictionary<long, List<int>> _byWord = [];
    private readonly Dictionary<long, List<int>> _byName = [];

    /// <summary>Adds an article, in any order.</summary>
    public void Add(ExtractionResult result)
    {
        ArticleSketch sketch = ArticleSketch.Of(result);
        (int Day, string Id, int Index) order = (sketch.Day ?? int.MaxValue, result.ArticleId, _sketches.Count);
        _stories.Add(order);
        int item = _happenings.Add(order);
        _sketches.Add(sketch);
        foreach (int other in Found(_byRun, sketch.StoryKeys, item)) _stories.Link(item, other, StoryMatcher.Containment(sketch, _sketches[other]));
        HashSet<int> near = Found(_byWord, sketch.EventKeys, item);
        near.RemoveWhere(other => sketch.Day is { } day && _sketches[other].Day is { } otherDay && Math.Abs(day - otherDay) > NewsEventMatcher.Days);
        near.UnionWith(Found(_byName, sketch.NameKeys, item));
        foreach (int other in near) _happenings.Link(item, other, NewsEventMatcher.Score(sketch, _sketches[other]));
    }

    /// <summary>The story of an article, by its place in the order of adding.</summary>
    public int StoryOf(int article) => _stories.FounderOf(article);

    /// <summary>The happening of an article.</summary>
    public int HappeningOf(int article) => _happenings.FounderOf(article);

    private static HashSet<int> Found(Dictionary<long, List<int>> index, ValueList<long> keys, int item)
    {
        var found = new HashSet<int>();
        foreach (long key in keys)
        {
            if (!index.TryGetValue(key, out List<int>? holders)) index[key] = holders = [];
            found.UnionWith(holders);
            holders.Add(item);
        }

        found.Remove(item);
        return found;
    }
}
