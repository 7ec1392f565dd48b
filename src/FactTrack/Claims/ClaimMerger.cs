namespace FactTrack;

/// <summary>Joins drafts that say the same: headings that repeat a sentence, and sentences that repeat each other.</summary>
internal sealed class ClaimMerger(Document document)
{
    // Repeats stand near each other; looking no further back keeps long articles linear.
    private const int MaximumCandidates = 24;

    // A sentence that is repeated throughout a long article: its evidence is as long as that.
    private readonly Dictionary<ClaimDraft, HashSet<TextPart>> _evidence = new(ReferenceEqualityComparer.Instance);

    /// <summary>The drafts without repeats, in the order of the text.</summary>
    public List<ClaimDraft> Merge(List<ClaimDraft> drafts, CancellationToken cancellation = default)
    {
        var kept = new List<ClaimDraft>(drafts.Count);
        var byLemma = new Dictionary<string, List<ClaimDraft>>(StringComparer.Ordinal);

        // Body first: a heading takes the sentence's source, never the other way round.
        foreach (ClaimDraft draft in drafts.Where(d => !IsHeading(d)).Concat(drafts.Where(IsHeading)))
        {
            cancellation.ThrowIfCancellationRequested();
            string key = KeyOf(draft);
            if (!byLemma.TryGetValue(key, out List<ClaimDraft>? same)) byLemma[key] = same = [];
            if (same.FindLast(other => IsRepeat(other, draft)) is { } first)
            {
                Absorb(first, draft);
            }
            else
            {
                if (same.Count == MaximumCandidates) same.RemoveAt(0);
                same.Add(draft);
                kept.Add(draft);
            }
        }

        kept.Sort((a, b) => a.Clause.Predicate.CompareTo(b.Clause.Predicate));
        return kept;
    }

    private static bool IsHeading(ClaimDraft draft) => draft.Block is BlockKind.Headline or BlockKind.Subheading or BlockKind.Caption;

    // Meetings ahead are one event by whatever noun: talks, summit, meeting.
    private string KeyOf(ClaimDraft draft) =>
        draft is { Kind: ClaimKind.Plan, Clause.Kind: ClauseKind.Nominal } && ClauseLexicon.Shared.EventNounOf(document.Syntax.LemmaOf(draft.Clause.Predicate)) is { Reciprocal: true }
            ? "(meeting ahead)"
            : $"{draft.Clause.Lemma}|{draft.Polarity}";

    private bool IsRepeat(ClaimDraft first, ClaimDraft second)
    {
        if (first.Clause.Predicate == second.Clause.Predicate) return false;
        if (!SameActors(first, second) && !(IsHeading(second) && SameActorHeads(first, second))) return false;
        if (first is { Kind: ClaimKind.Plan, Clause.Kind: ClauseKind.Nominal } && second.Clause.Kind == ClauseKind.Nominal) return true;
        if (IsHeading(second)) return SameTheme(first, second, open: true);
        return first.Kind == second.Kind && SameSource(first, second) && SameTheme(first, second, open: false)
            && SameAmounts(first, second) && SameWords(first, second);
    }

    private static bool SameActors(ClaimDraft first, ClaimDraft second)
    {
        if (first.Actors.Count == 0 || second.Actors.Count == 0) return first.Actors.Count == second.Actors.Count;
        int shared = 0;
        foreach (Participant actor in second.Actors)
            if (first.Actors.Exists(a => Same(a, actor))) shared++;
        return shared == Math.Min(first.Actors.Count, second.Actors.Count);
    }

    // A common noun may be two entities to the resolver; the same words in the same sentence said twice are one participant.
    private static bool Same(Participant left, Participant right) =>
        (left.Entity is not null && right.Entity is not null && left.Entity.Index == right.Entity.Index)
        || string.Equals(left.Words.ToString(), right.Words.ToString(), StringComparison.OrdinalIgnoreCase);

    // Headings leave out articles and modifiers: "shooting of man" is "the fatal shooting of a man by a boy".
    private bool SameActorHeads(ClaimDraft first, ClaimDraft second)
    {
        if (first.Clause.Actors.Count != second.Clause.Actors.Count) return false;
        for (int i = 0; i < first.Clause.Actors.Count; i++)
            if (!SameLemma(first.Clause.Actors[i].Head, second.Clause.Actors[i].Head)) return false;
        return true;
    }

    // Without case: a headline's capitals make names of nouns.
    private bool SameLemma(int left, int right) => document.Syntax.LemmaOf(left).Equals(document.Syntax.LemmaOf(right), StringComparison.OrdinalIgnoreCase);

    private static bool SameAmounts(ClaimDraft first, ClaimDraft second) =>
        first.Quantities.Select(q => q.ToString()).SequenceEqual(second.Quantities.Select(q => q.ToString()));

    private bool SameTheme(ClaimDraft first, ClaimDraft second, bool open)
    {
        ClauseArgument? left = Theme(first), right = Theme(second);
        if (left is null || right is null) return open || (left is null && right is null);
        if (SameLemma(left.Head, right.Head)) return true;
        ValueList<int> entities = document.EntityLayer.EntitiesAt(left.Head);
        if (entities.Count > 0 && entities.Equals(document.EntityLayer.EntitiesAt(right.Head))) return true;
        return open && left.Words.ToString().Contains(document.Tokens.Forms[right.Head], StringComparison.OrdinalIgnoreCase);
    }

    private static ClauseArgument? Theme(ClaimDraft draft)
    {
        foreach (ClauseArgument argument in draft.Clause.Arguments)
            if (argument.Role is Role.Object or Role.Predicate) return argument;
        return null;
    }

    private static bool SameSource(ClaimDraft first, ClaimDraft second) =>
        first.Asserter == second.Asserter && first.Attribution?.ToString() == second.Attribution?.ToString();

    private static bool SameWords(ClaimDraft first, ClaimDraft second) =>
        first.Arguments.Count == second.Arguments.Count
        && first.Arguments.Zip(second.Arguments).All(p => p.First.Role == p.Second.Role
            && string.Equals(p.First.Words.ToString(), p.Second.Words.ToString(), StringComparison.OrdinalIgnoreCase));

    private void Absorb(ClaimDraft first, ClaimDraft repeat)
    {
        if (!_evidence.TryGetValue(first, out HashSet<TextPart>? known)) _evidence[first] = known = [.. first.Evidence];
        foreach (TextPart evidence in repeat.Evidence)
            if (known.Add(evidence)) first.Evidence.Add(evidence);
        if (repeat.Certainty < first.Certainty && first.Clause.Markers.Count == 0) first.Certainty = repeat.Certainty;
        foreach (AllegationStep step in first.Steps.Count > 0 ? repeat.Steps : []) first.Tell(step);
        foreach (TimeExpression time in repeat.Times)
            if (!first.Times.Exists(t => t.Value == time.Value)) first.Times.Add(time);
        foreach (ClaimArgument argument in repeat.Arguments)
            if (argument.Role is Role.Place && first.Argument(Role.Place) is null) first.Arguments.Add(argument);
        foreach (Participant actor in SameActorHeads(first, repeat) ? [] : repeat.Actors)
            if (!first.Actors.Exists(a => Same(a, actor))) first.Actors.Add(actor);
        first.Why.Add(new Reason("evidence", "repeated", repeat.Clause.Words));
    }
}
