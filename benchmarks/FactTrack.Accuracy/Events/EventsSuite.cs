namespace FactTrack.Accuracy;

/// <summary>Event types and their actors against hand-coded records.</summary>
/// <remarks>See <see cref="EventRecord"/> for what is scored, <see cref="GoldEvent"/> and <see cref="EventActor"/> for what is right.</remarks>
internal sealed class EventsSuite : ISuite
{
    private const string Explain = "--explain";

    /// <inheritdoc/>
    public string Usage => "FILE.jsonl [--explain]: records of PLOVER or of PETRARCH; right if for each event one claim has its type, its sources as actors and its targets as other participants";

    /// <inheritdoc/>
    public IReadOnlyList<string> Switches => [Explain];

    /// <inheritdoc/>
    public void Run(Arguments arguments, Report report)
    {
        var scorer = new EventScorer();
        foreach (EventRecord record in EventRecord.Read(arguments.OnlyFile()))
        {
            ExtractionResult result = ClaimExtractor.Default.Extract(record.Text);
            scorer.Add(record, result.Claims);
            if (arguments.Has(Explain)) Show(record, result, report);
        }

        report.Figure("type", scorer.Type);
        report.Figure("type+actors", scorer.TypeAndActors);
    }

    private static void Show(EventRecord record, ExtractionResult result, Report report)
    {
        (bool type, bool whole) = EventScorer.Judge(record, result.Claims);
        if (whole) return;
        report.Note($"{record.Id} {(type ? "actors" : "type")}: expected {string.Join(' ', record.Events.Select(e => string.Join('/', e.Types)))}");
        foreach (Claim claim in result.Claims)
            report.Note($"  {claim.EventType?.ToString() ?? "-"} | {string.Join(" + ", claim.Actors)} | {claim.Action.Lemma} | {string.Join(" | ", claim.Arguments)}");
    }
}
