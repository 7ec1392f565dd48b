namespace FactTrack;

/// <summary>Finds circles of citations.</summary>
internal sealed class CitationCircles
{
    // The articles are on one happening; the claims decide.
    private const double OneHappening = 0.9;

    private readonly List<Link> _links;

    private CitationCircles(IEnumerable<Link> links) => _links = [.. links.OrderBy(link => link.Citation.Publisher, StringComparer.Ordinal)
        .ThenBy(link => link.Citation.ArticleId, StringComparer.Ordinal).ThenBy(link => link.Citation.Claim.Id, StringComparer.Ordinal)];

    /// <summary>What articles on one happening have from other publishers.</summary>
    public static CitationCircles Among(IEnumerable<ExtractionResult> results) => new(results.SelectMany(result =>
    {
        var sketcher = new ClaimSketcher(result);
        return result.Claims.SelectMany(claim => LinksOf(result, claim, sketcher));
    }));

    /// <summary>What the reports of one fact have from other publishers.</summary>
    public static CitationCircles OfFact(IEnumerable<(ExtractionResult Result, Claim Claim)> reports) => new(reports.SelectMany(report => LinksOf(report.Result, report.Claim, null)));

    /// <summary>The circles.</summary>
    public ValueList<CircularCitation> Find()
    {
        var circles = new List<CircularCitation>();
        var told = new HashSet<string>(StringComparer.Ordinal);
        for (int start = 0; start < _links.Count; start++)
        {
            if (ShortestFrom(start) is not { } circle) continue;
            // A circle is the same wherever one enters it, and however many claims go round in it.
            if (told.Add(string.Join('\n', circle.Select(at => _links[at].Citation.ArticleId).Order(StringComparer.Ordinal))))
                circles.Add(new CircularCitation([.. circle.Select(at => _links[at].Citation)]));
        }

        return [.. circles];
    }

    private List<int>? ShortestFrom(int start)
    {
        int[] from = Enumerable.Repeat(-1, _links.Count).ToArray();
        var queue = new Queue<int>([start]);
        while (queue.TryDequeue(out int at))
            for (int next = 0; next < _links.Count; next++)
            {
                if ((next != start && from[next] >= 0) || !Leads(_links[at], _links[next])) continue;
                if (next == start) return Path(from, start, at);
                from[next] = at;
                queue.Enqueue(next);
            }

        return null;
    }

    private static List<int> Path(int[] from, int start, int end)
    {
        var path = new List<int>();
        for (int at = end; at != start; at = from[at]) path.Add(at);
        path.Add(start);
        path.Reverse();
        return path;
    }

    private static bool Leads(Link one, Link other) =>
        one.Cited.Overlaps(other.Publisher) && (one.Sketch is null || other.Sketch is null || ClaimMatcher.Compare(one.Sketch, other.Sketch, OneHappening).IsMatch);

    private static IEnumerable<Link> LinksOf(ExtractionResult result, Claim claim, ClaimSketcher? sketcher)
    {
        if (claim.Attribution is null || result.Article.Publisher is not { } publisher) yield break;
        HashSet<RootKey> own = KeysOf(publisher);
        foreach (string cited in claim.Attribution.Chain().SelectMany(NamesOf))
            if (KeysOf(cited) is var keys && !keys.Overlaps(own))
                yield return new Link(new Citation(result.ArticleId, publisher, cited, claim), own, keys, sketcher?.Of(claim));
    }

    private static IEnumerable<string> NamesOf(Source source)
    {
        if (source.Words is not null) yield return source.ToString();
        if (source.Medium is { } medium) yield return medium.ToString();
    }

    private static HashSet<RootKey> KeysOf(string name) => [RootKey.Named(name), .. PublisherDirectory.BuiltIn.RootsOf(name, null)];

    // Without sketches the claims are known to be one.
    private sealed record Link(Citation Citation, HashSet<RootKey> Publisher, HashSet<RootKey> Cited, ClaimSketch? Sketch);
}
