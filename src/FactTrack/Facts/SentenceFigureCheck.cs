namespace FactTrack;

/// <summary>Holds figures of a draft's claims that tell no known fact against sentences on the same happening that are like the draft's own.</summary>
internal sealed class SentenceFigureCheck(ExtractionResult draft, IReadOnlyList<NearReport> near)
{
    // Half of the weight of the words of both: another sentence on the same.
    private const float Alike = 0.5f;

    private ILookup<Claim, SaidFigure>? _told;
    private IReadOnlyList<(NearReport Report, SaidFigure Figure)>? _known;

    /// <summary>The notes on a claim.</summary>
    public IEnumerable<DraftNote> Find(Claim claim)
    {
        if (near.Count == 0 || claim.Quantities.Count == 0 || claim.Polarity == Polarity.Negative || claim.Evidence.Count == 0) yield break;
        var sentence = WordBag.Of(claim.Evidence[0].ToString());
        _told ??= OfClaims(draft);
        foreach (SaidFigure figure in _told[claim])
        {
            (NearReport Report, SaidFigure Figure)[] against = [.. Against(figure, sentence)];
            if (against.Length == 0) continue;
            yield return new DraftNote
            {
                Kind = DraftNoteKind.FigureContradicted, Claim = claim, Words = figure.Words, Reports = [.. against.Select(pair => pair.Report.Id)],
                Explanation = $"No report gives {FigureText.Of(figure.Figure.Interval)}, but {string.Join(", ", against.Select(pair => $"{FigureText.Of(pair.Figure.Figure.Interval)} ({pair.Report.Name})").Distinct())}.",
            };
        }
    }

    // An article that bears the figure out speaks for all.
    private IEnumerable<(NearReport Report, SaidFigure Figure)> Against(SaidFigure figure, WordBag sentence)
    {
        var against = new List<(NearReport, SaidFigure)>();
        _known ??= [.. KnownFigures(near)];
        IEnumerable<(NearReport Report, SaidFigure Figure)> alike = _known.Where(pair => sentence.Likeness(WordBag.Of(pair.Report.Claim.Evidence[0].ToString())) >= Alike);
        foreach (IGrouping<long, (NearReport Report, SaidFigure Figure)> article in alike.GroupBy(pair => pair.Report.Article.Key))
        {
            FigureAgreement verdict = FigureMatcher.Verdict(figure, article.Select(pair => pair.Figure), out SaidFigure? counterpart);
            if (verdict == FigureAgreement.Agrees) return [];
            if (verdict == FigureAgreement.Contradicts) against.Add(article.First(pair => ReferenceEquals(pair.Figure, counterpart)));
        }

        return against;
    }

    private static ILookup<Claim, SaidFigure> OfClaims(ExtractionResult result) =>
        SaidFigureReader.Read(result).Where(figure => figure.Claim is not null).ToLookup<SaidFigure, Claim>(figure => figure.Claim!, ReferenceEqualityComparer.Instance);

    private static IEnumerable<(NearReport, SaidFigure)> KnownFigures(IReadOnlyList<NearReport> near)
    {
        Dictionary<long, ILookup<Claim, SaidFigure>> figures = near.DistinctBy(report => report.Article.Key).ToDictionary(report => report.Article.Key, report => OfClaims(report.Result));
        return near.Where(report => report.Claim.Evidence.Count > 0 && report.Claim.Polarity == Polarity.Positive).SelectMany(report => figures[report.Article.Key][report.Claim], (report, figure) => (report, figure));
    }
}
