namespace FactTrack;

/// <summary>Settles how many people one event killed and injured, from the figures of all its reports.</summary>
/// <remarks>
/// Reports give parts of one truth: totals, those hit (killed and injured), others beside somebody named, victims without the doer. Each pair of a killed and an injured count is held
/// against all figures; what a figure counts in full speaks for the pair, more than the pair allows speaks against it, a part of it hardly matters. The best pair wins if it is clearly better
/// than the best pair with another count. A pure function of the set of reports: their order never matters.
/// </remarks>
internal sealed class CasualtyTally
{
    // More than the pair allows is a contradiction, unless it is of another event; less is mostly a part.
    private const double WeightOfMore = 0.7;
    private const double WeightOfLess = 0.35;
    private const double WeightOfPart = 0.05;

    // One person is rarely told as the number of all, a group ("two boys") may leave others out, and a repeat within one article adds less than another article.
    private const double WeightOfOne = 0.4;
    private const double WeightOfGroup = 0.6;
    private const double WeightOfBound = 0.5;
    private const double WeightOfBeyond = 0.4;

    // The latest of several reports knows a little more than the first.
    private const double BonusOfLatest = 0.3;

    private const double WeightOfNamed = 2;

    // Nobody is dead without a word of it.
    private const double CostOfUntold = 1;

    private const int MostCandidates = 40;
    private const decimal MostPeople = 1_000_000;

    private readonly List<Entry> _entries = [];
    private bool _withDoer;

    private readonly record struct Entry(Figure Figure, double Weight, int Article);

    private CasualtyTally()
    {
    }

    /// <summary>Settles the counts of an event; null where nothing is told, or reports do not agree.</summary>
    /// <param name="reports">All reports of the event, in any order.</param>
    public static CasualtyCount Settle(IEnumerable<FigureReport> reports)
    {
        var tally = new CasualtyTally();
        tally.Enter([.. reports.Order(FigureReport.Order)]);
        return tally.Best();
    }

    private void Enter(List<FigureReport> reports)
    {
        List<string> articles = [];
        foreach (FigureReport report in reports)
            if (!articles.Contains(report.Origin)) articles.Add(report.Origin);
        HashSet<(string, string, FigureInterval)> sums = [.. reports.SelectMany(r => r.Sketch.Figures.Where(f => f.Scope.IsSum).Select(f => (r.ArticleId, f.Scope.Measure, f.Interval)))];
        var named = new HashSet<string>(StringComparer.Ordinal);
        var seen = new Dictionary<(int, string, FigureInterval, FigureStanding), int>();
        foreach (FigureReport report in reports)
        {
            int article = articles.IndexOf(report.Origin);
            double late = articles.Count < 2 ? 1 : 1 + (BonusOfLatest * article / (articles.Count - 1));
            foreach (Figure figure in report.Sketch.Figures)
            {
                // A headline repeats the sum of its round-up.
                if (sums.Contains((report.ArticleId, figure.Scope.Measure, figure.Interval)) || !IsCasualty(figure) || figure.Interval.Minimum is null or > MostPeople) continue;
                var key = (article, figure.Scope.Measure, figure.Interval, figure.Standing);
                int before = seen[key] = seen.GetValueOrDefault(key) + 1;
                double weight = report.Sketch.Weight * late / before;
                if (figure.Scope.Group is not null) weight *= WeightOfGroup;
                if (figure.Interval is { IsExact: true, Minimum: 1 }) weight *= WeightOfOne;
                _entries.Add(new Entry(figure, weight, article));
                if (figure is { Scope.Measure: Measures.Killed, Person: { } person }) named.Add(person);
                if (figure is { Scope.Measure: Measures.Killed, Standing: FigureStanding.Doer or FigureStanding.WithDoer }) _withDoer = true;
            }
        }

        EnterNamed(named.Count, 0);
    }

    // People named one by one are so many at least.
    private void EnterNamed(int people, int article)
    {
        if (people > 1) _entries.Add(new Entry(new Figure(new FigureScope { Measure = Measures.Killed }, new FigureInterval(people, null), Approximation.AtLeast, FigureStanding.WithDoer), WeightOfNamed, article));
    }

    private static bool IsCasualty(Figure figure) => figure.Scope is { Unit: null, Measure: Measures.Killed or Measures.Injured or Measures.Hit };

    private CasualtyCount Best()
    {
        double all = _entries.Sum(e => e.Weight);
        if (all <= 0) return default;
        List<int> killed = Candidates(Measures.Killed), injured = Candidates(Measures.Injured);
        var ofKilled = new Dictionary<int, double>();
        var ofInjured = new Dictionary<int, double>();
        (int Killed, int Injured, double Score) best = (0, 0, double.MinValue);
        foreach (int dead in killed)
        {
            foreach (int hurt in injured)
            {
                double score = Score(dead, hurt);
                if (score > ofKilled.GetValueOrDefault(dead, double.MinValue)) ofKilled[dead] = score;
                if (score > ofInjured.GetValueOrDefault(hurt, double.MinValue)) ofInjured[hurt] = score;
                if (score > best.Score) best = (dead, hurt, score);
            }
        }

        return new CasualtyCount(
            best.Killed, IsCounted(Measures.Killed, best.Killed) ? Margin(ofKilled, best.Killed, best.Score) / all : 0,
            best.Injured, IsCounted(Measures.Injured, best.Injured) ? Margin(ofInjured, best.Injured, best.Score) / all : 0);
    }

    // "A man was shot": one by one, there may be more.
    private bool IsCounted(string measure, int count) => count > 1 || _entries.Exists(e => e.Figure.Scope.Measure == measure && !e.Figure.IsOneByOne && e.Figure.Interval.Minimum == count);

    private static double Margin(Dictionary<int, double> scores, int best, double score)
    {
        double second = 0;
        bool any = false;
        foreach ((int value, double other) in scores)
        {
            if (value == best) continue;
            second = any ? Math.Max(second, other) : other;
            any = true;
        }

        return any ? score - second : Math.Max(score, 0);
    }

    // Every count told, one more for the doer, and those hit but not killed.
    private List<int> Candidates(string measure)
    {
        var weights = new Dictionary<int, double> { [0] = double.MaxValue };
        foreach (Entry entry in _entries)
        {
            int value = (int)entry.Figure.Interval.Minimum!.Value;
            Add(value, entry.Weight);
            if (measure == Measures.Killed) Add(value + 1, entry.Weight / 2);
            else if (entry.Figure.Scope.Measure == Measures.Hit)
                foreach (Entry dead in _entries)
                    if (dead.Figure.Scope.Measure == Measures.Killed) Add(value - (int)dead.Figure.Interval.Minimum!.Value, dead.Weight / 2);
        }

        return [.. weights.OrderByDescending(w => w.Value).ThenBy(w => w.Key).Take(MostCandidates).Select(w => w.Key)];

        void Add(int value, double weight)
        {
            if (value > 0) weights[value] = weights.GetValueOrDefault(value) + weight;
        }
    }

    private double Score(int killed, int injured)
    {
        double score = 0;
        bool isTold = killed == 0;
        foreach (Entry entry in _entries)
        {
            Figure figure = entry.Figure;
            double fit = figure.Scope.Measure switch
            {
                Measures.Injured => Fit(figure, injured),
                Measures.Killed => OfKilled(figure, killed),
                _ => OfHit(figure, killed, injured),
            };
            score += fit * entry.Weight;
            isTold |= figure.Scope.Measure == Measures.Killed && fit > 0;
        }

        return isTold ? score : score - CostOfUntold;
    }

    // Victims beside a dead doer are one fewer than all the dead.
    private double OfKilled(Figure figure, int killed)
    {
        if (figure.Standing == FigureStanding.Doer) return killed >= 1 ? 0 : -1;
        double fit = Fit(figure, killed);
        if (_withDoer && figure.Standing != FigureStanding.WithDoer)
        {
            bool isWithout = figure.Standing == FigureStanding.WithoutDoer || figure.Scope.Group is not null;
            return isWithout ? Math.Max(Fit(figure, killed - 1), fit * 0.8) : Math.Max(fit, Fit(figure, killed - 1) * 0.9);
        }

        return figure.Standing == FigureStanding.Others ? Math.Max(fit, Fit(figure, killed - 1) * 0.9) : fit;
    }

    private double OfHit(Figure figure, int killed, int injured)
    {
        double all = Fit(figure, killed + injured, isPart: true);
        if (_withDoer) all = Math.Max(all, Fit(figure, killed + injured - 1, isPart: true));
        return Math.Max(all, Fit(figure, injured, isPart: true) * (figure.Standing == FigureStanding.Others ? 1 : 0.6));
    }

    private static double Fit(Figure figure, int count, bool isPart = false)
    {
        FigureInterval interval = figure.Interval;
        if (interval.Contains(FigureInterval.Exactly(count))) return interval.IsExact ? 1 : interval.Minimum == count ? WeightOfBound : WeightOfBeyond;
        if (count < interval.Minimum) return -WeightOfMore;
        return isPart || interval.Minimum <= 1 ? -WeightOfPart : -WeightOfLess;
    }
}
