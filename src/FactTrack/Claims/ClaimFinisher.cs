using System.Globalization;

namespace FactTrack;

/// <summary>Makes claims of drafts: ids, links between statements and their contents, and the records.</summary>
internal sealed class ClaimFinisher(Document document, string articleId)
{
    /// <summary>The claims, in the order of the drafts.</summary>
    public ValueList<Claim> Finish(List<ClaimDraft> drafts, CancellationToken cancellation)
    {
        foreach (ClaimDraft draft in drafts)
        {
            cancellation.ThrowIfCancellationRequested();
            draft.Id = IdOf(draft);
        }

        LinkContents(drafts);
        var claims = new Claim[drafts.Count];
        for (int i = 0; i < claims.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            claims[i] = Make(drafts[i]);
        }

        return claims.ToValueList();
    }

    private string IdOf(ClaimDraft draft)
    {
        TextSpan at = draft.Clause.Words.Spans[0];
        return ContentId.Of([
            articleId,
            draft.Kind.ToString(),
            draft.Clause.Lemma,
            string.Join(';', draft.Actors.Select(a => a.ToString())),
            string.Join(';', draft.Arguments.Select(a => a.ToString())),
            draft.Attribution?.ToString() ?? draft.Asserter.ToString(),
            string.Create(CultureInfo.InvariantCulture, $"{at.Source}:{at.Start}"),
        ]);
    }

    private static void LinkContents(List<ClaimDraft> drafts)
    {
        var tellings = new Dictionary<int, ClaimDraft>();
        foreach (ClaimDraft draft in drafts)
            if (draft.Kind is ClaimKind.Statement or ClaimKind.Assessment) tellings.TryAdd(draft.Clause.Predicate, draft);
        foreach (ClaimDraft draft in drafts)
            if (draft.Attribution is { CueHead: >= 0 } attribution && tellings.TryGetValue(attribution.CueHead, out ClaimDraft? telling) && telling != draft)
                telling.Content.Add(draft.Id);
    }

    private Claim Make(ClaimDraft draft)
    {
        Clause clause = draft.Clause;
        Claim claim = draft.Kind switch
        {
            ClaimKind.Statement => new StatementClaim
            {
                Id = draft.Id,
                Action = Action(clause),
                Act = draft.Act,
                Recipients = Recipients(draft),
                Content = draft.Content.ToValueList(),
                Topic = draft.Argument(Role.Topic)?.Words,
            },
            ClaimKind.Assessment => new AssessmentClaim { Id = draft.Id, Action = Action(clause), Content = draft.Content.ToValueList() },
            ClaimKind.Plan => new PlanClaim { Id = draft.Id, Action = Action(clause), Commitment = draft.Commitment, Operator = OperatorOf(clause) },
            ClaimKind.Figure => FigureMaker.Make(draft, Action(clause)),
            ClaimKind.State => new StateClaim { Id = draft.Id, Action = Action(clause), Relation = draft.Relation },
            _ => new EventClaim { Id = draft.Id, Action = Action(clause), IsNominal = clause.Kind == ClauseKind.Nominal },
        };
        return claim with
        {
            Actors = draft.Actors.ToValueList(),
            Arguments = draft.Arguments.ToValueList(),
            Quantities = draft.Quantities.ToValueList(),
            Times = draft.Times.ToValueList(),
            Polarity = draft.Polarity,
            Certainty = draft.Certainty,
            Condition = clause.Condition,
            Asserter = draft.Asserter,
            Attribution = draft.Attribution,
            Quotes = draft.Quotes.ToValueList(),
            Allegation = draft.Steps.Count == 0 ? null : new Allegation(draft.Steps.ToValueList()),
            EventType = draft.EventType,
            Context = draft.Context,
            Block = draft.Block,
            Evidence = draft.Evidence.ToValueList(),
            Confidence = draft.Confidence,
            Why = draft.Why.ToValueList(),
        };
    }

    private static ClaimAction Action(Clause clause) => new(clause.Lemma, clause.Words, clause.Tense, clause.Aspect, clause.Voice);

    private TextPart? OperatorOf(Clause clause) =>
        clause.OperatorWords ?? (clause.Modal < 0 ? null : document.Parts.Part(new TokenRange(clause.Modal, clause.Modal + 1)));

    private static ValueList<Participant> Recipients(ClaimDraft draft) =>
        draft.Arguments.Where(a => a.Role == Role.Recipient).Select(a => new Participant(a.Words, a.Entity) { Minimal = a.Minimal }).ToValueList();
}
