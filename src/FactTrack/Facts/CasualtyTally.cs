namespace FactTrack;

/// <summary>Settles how many people one event killed and injured, from the figures of all its reports.</summary>
/// <remarks>
/// Reports give parts of one truth: totals, those hit (killed and injured), others beside somebody named, victims without the doer. Each pair of a killed and an injured count is held
/// against all figures (<see cref="CasualtyFit"/>); the best pair wins, and each of its counts is settled if it is clearly better than the best pair with another. Nobody is dead
/// without a word of it. A pure function of the set of reports: their order never matters.
/// </remarks>
internal sealed class CasualtyTally
{
    // One person is rarely told as the number of all, and a group ("two boys") may leave others out.
    private const double WeightOfOne = 0.4;
    private const double WeightOfGroup = 0.5;

    // The latest of several origins knows more than the first.
    private const double BonusOfLatest = 0.5;

    // People of different full names are as good as a number, and one that stands in no headline.
    private const double WeightOfNamed = 1;

    private const double WeightOfHeadline = 3;
    private const int MostCandidates = 40;
    private const decimal MostPeople = 1_000_000;

    private readonly List<CasualtyEntry> _entries = [];
    private readonly FigureReport[] _reports;
    private readonly CasualtyFit _fit;

    private CasualtyTally(FigureReport[] reports)
    {
        _reports = reports;
        Enter();
        _fit = new CasualtyFit(_entries.Exists(e => e.Measure == Measures.Killed && e.Figure.Standing is FigureStanding.Doer or FigureStanding.WithDoer));
    }

    /// <summary>Settles the counts of an event.</summary>
    /// <param name="reports">All reports of the event, in any order.</param>
    public static EventFigures Settle(IEnumerable<FigureReport> reports)
    {
        var tally = new CasualtyTally([.. reports.Order(FigureReport.Order)]);
        return tally._entries.Count == 0 ? EventFigures.None : new CasualtyVerdict(tally._reports, tally._entries, tally._fit).Read(tally.Search());
    }

    private void Enter()
    {
        string[] origins = [.. _reports.Select(report => report.Origin).Distinct(StringComparer.Ordinal)];
        HashSet<(string, string, FigureInterval)> sums = [.. _reports.SelectMany(r => r.Sketch.Figures.Where(f => f.Scope.IsSum).Select(f => (r.ArticleId, f.Scope.Measure, f.Interval)))];
        var named = new HashSet<string>(StringComparer.Ordinal);
        var told = new Dictionary<(int, string, FigureInterval, FigureStanding), int>();
        for (int i = 0; i < _reports.Length; i++)
        {
            FigureReport report = _reports[i];
            int origin = Array.IndexOf(origins, report.Origin);
            double late = origins.Length < 2 ? 1 : 1 + (BonusOfLatest * origin / (origins.Length - 1));
            foreach (Figure figure in report.Sketch.Figures)
            {
                if (!IsCasualty(figure) || figure.Interval.Minimum is null or > MostPeople) continue;
                // A headline repeats the sum of its round-up.
                if (figure.Scope.IsSum || (report.Sketch.Weight >= WeightOfHeadline && sums.Contains((report.ArticleId, figure.Scope.Measure, figure.Interval)))) continue;
                if (figure is { Scope.Measure: Measures.Killed, Person: { } person }) named.Add(person);
                // What one origin repeats adds less and less.
                var key = (origin, figure.Scope.Measure, figure.Interval, figure.Standing);
                int times = told[key] = told.GetValueOrDefault(key) + 1;
                _entries.Add(new CasualtyEntry(i, origin, figure, report.Sketch.Weight * late * Share(figure) / times));
            }
        }

        if (named.Count > 1) _entries.Add(new CasualtyEntry(-1, -1, NamedDead(named.Count), WeightOfNamed));
    }

    private static bool IsCasualty(Figure figure) => figure.Scope is { Unit: null, Measure: Measures.Killed or Measures.Injured or Measures.Hit };

    private static double Share(Figure figure) => (figure.Scope.Group is null ? 1 : WeightOfGroup) * (figure.Interval is { IsExact: true, Minimum: 1 } ? WeightOfOne : 1);

    private static Figure NamedDead(int people) =>
        new(new FigureScope { Measure = Measures.Killed }, new FigureInterval(people, null), Approximation.AtLeast, FigureStanding.Rank) { IsOneByOne = true };

    private CasualtyScores Search()
    {
        var scores = new CasualtyScores();
        List<int> injured = Candidates(Measures.Injured);
        foreach (int killed in Candidates(Measures.Killed))
        {
            if (killed > 0 && !_entries.Exists(e => e.Measure == Measures.Killed && _fit.Of(e.Figure, killed, 0) > 0)) continue;
            foreach (int hurt in injured) scores.Add(killed, hurt, _entries.Sum(e => _fit.Of(e.Figure, killed, hurt) * e.Weight));
        }

        return scores;
    }

    // Every count told, one more for the doer, and those hit but not killed.
    private List<int> Candidates(string measure)
    {
        var weights = new Dictionary<int, double> { [0] = double.MaxValue };
        foreach (CasualtyEntry entry in _entries)
        {
            int value = (int)entry.Figure.Interval.Minimum!.Value;
            Add(value, entry.Weight);
            if (measure == Measures.Killed) Add(value + 1, entry.Weight / 2);
            else if (entry.Measure == Measures.Hit)
                foreach (CasualtyEntry dead in _entries)
                    if (dead.Measure == Measures.Killed) Add(value - (int)dead.Figure.Interval.Minimum!.Value, dead.Weight / 2);
        }

        return [.. weights.OrderByDescending(w => w.Value).ThenBy(w => w.Key).Take(MostCandidates).Select(w => w.Key)];

        void Add(int value, double weight)
        {
            if (value > 0) weights[value] = weights.GetValueOrDefault(value) + weight;
        }
    }
}
