namespace FactTrack;

/// <summary>Links each attribution to the one that passes it on: the smallest one whose content holds its cue.</summary>
internal sealed class ChainLinker(AttributionInput input, SourceResolver sources)
{
    private readonly SourceConfidence _confidence = new(input);

    /// <summary>The finished attributions, in the order of their cues.</summary>
    public ValueList<Attribution> Link(List<Draft> drafts, CancellationToken cancellation)
    {
        Draft?[] byCue = Reporters(drafts);
        var finished = new Dictionary<Draft, Attribution>();
        // An outer content is never smaller than an inner one, so outer attributions come first; of equal ones, those that pass on.
        var order = Enumerable.Range(0, drafts.Count)
            .OrderByDescending(i => drafts[i].Size).ThenBy(i => ViaDepth(drafts[i])).ThenBy(i => drafts[i].CueHead).ToList();
        foreach (int i in order)
        {
            cancellation.ThrowIfCancellationRequested();
            Draft draft = drafts[i];
            Draft? reporter = draft.Via is { } via && finished.ContainsKey(via) ? via : byCue[i];
            finished[draft] = Finish(draft, reporter is null ? null : finished.GetValueOrDefault(reporter));
        }

        return drafts.OrderBy(d => d.CueHead).ThenBy(d => d.Content[0].Start).Select(d => finished[d]).ToValueList();
    }

    // Ranges of all contents, swept from left to right: the smallest open one is the innermost. Linear but for the depth of nesting.
    private static Draft?[] Reporters(List<Draft> drafts)
    {
        var result = new Draft?[drafts.Count];
        var starts = drafts.Where(d => d.IsAssertion).SelectMany(d => d.Content.Select(r => (Range: r, Draft: d))).OrderBy(p => p.Range.Start).ToList();
        var open = new List<(TokenRange Range, Draft Draft)>();
        int next = 0;
        foreach (int i in Enumerable.Range(0, drafts.Count).OrderBy(i => drafts[i].CueHead))
        {
            int cue = drafts[i].CueHead;
            while (next < starts.Count && starts[next].Range.Start <= cue) open.Add(starts[next++]);
            open.RemoveAll(p => p.Range.End <= cue);
            foreach ((_, Draft outer) in open)
                if (outer != drafts[i] && outer.Size > drafts[i].Size && IsInner(outer, result[i])) result[i] = outer;
        }

        return result;
    }

    private static bool IsInner(Draft outer, Draft? best) =>
        best is null || outer.Size < best.Size || (outer.Size == best.Size && ViaDepth(outer) > ViaDepth(best));

    private static int ViaDepth(Draft draft)
    {
        int depth = 0;
        for (Draft? at = draft.Via; at is not null; at = at.Via) depth++;
        return depth;
    }

    private Attribution Finish(Draft draft, Attribution? reporter) => new()
    {
        Source = sources.Resolve(draft),
        Cue = input.Parts.Part(draft.Cue),
        Content = input.Parts.Part(draft.Content.ToArray()),
        Kind = draft.Kind,
        Stance = draft.Stance,
        Polarity = draft.Polarity,
        Certainty = CueCertainty.Of(input, draft),
        Time = TimeOf(draft),
        ReportedBy = reporter,
        Confidence = _confidence.Of(draft, draft.SourceHead < 0 ? [] : sources.PhraseOf(draft)),
        Rule = draft.Rule,
        ContentTokens = draft.Content.ToValueList(),
        CueHead = draft.CueHead,
        SourceHead = draft.SourceHead,
    };

    // "said on Monday": a time that hangs on the cue, outside the content.
    private TimeExpression? TimeOf(Draft draft)
    {
        foreach (TimeExpression time in input.TimesIn(input.SentenceIndexOf(draft.CueHead)))
            if (input.Syntax.HeadOf(time.Head) == draft.CueHead && !draft.Holds(time.Head) && time.Type is TimexType.Date or TimexType.Time) return time;
        return null;
    }
}
