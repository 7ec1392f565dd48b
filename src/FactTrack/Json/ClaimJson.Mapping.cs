using System.Diagnostics;

namespace FactTrack;

/// <content>From a claim and back.</content>
internal sealed partial record ClaimJson
{
    public static ClaimJson Of(Claim claim, bool explain)
    {
        ClaimJson json = new()
        {
            Id = claim.Id,
            Kind = KindOf(claim),
            Actors = ActorJson.Of(claim.Actors),
            Action = new ActionJson(claim.Action),
            Arguments = [.. claim.Arguments.Select(a => new ArgumentJson(a))],
            Quantities = QuantityJson.Of(claim.Quantities),
            Times = TimeJson.Of(claim.Times),
            Polarity = claim.Polarity,
            Certainty = claim.Certainty,
            Condition = PartJson.Of(claim.Condition),
            Asserter = claim.Asserter,
            Attribution = AttributionJson.Of(claim.Attribution),
            Quotes = [.. claim.Quotes.Select(q => new PartJson(q))],
            IsAllegation = claim.IsAllegation,
            Allegation = AllegationJson.Of(claim.Allegation),
            EventType = claim.EventType,
            Context = claim.Context,
            Block = claim.Block,
            Evidence = [.. claim.Evidence.Select(e => new PartJson(e))],
            Confidence = ConfidenceJson.Of(claim.Confidence),
            Why = explain ? [.. claim.Why.Select(ReasonJson.Of)] : null,
        };
        return claim switch
        {
            StatementClaim said => json with
            {
                Act = said.Act, Recipients = ActorJson.Of(said.Recipients), Topic = PartJson.Of(said.Topic), Content = [.. said.Content],
            },
            AssessmentClaim believed => json with { Content = [.. believed.Content] },
            PlanClaim plan => json with { Commitment = plan.Commitment, Operator = PartJson.Of(plan.Operator) },
            FigureClaim figure => json with
            {
                Measure = PartJson.Of(figure.Measure), Value = QuantityJson.Of(figure.Value), Change = QuantityJson.Of(figure.Change),
                Direction = figure.Direction, Previous = QuantityJson.Of(figure.Previous),
            },
            StateClaim state => json with { Relation = state.Relation },
            EventClaim happening => json with { IsNominal = happening.IsNominal },
            _ => throw new UnreachableException(),
        };
    }

    public Claim ToClaim(JsonReading reading)
    {
        Claim claim = Create(reading);
        return claim with
        {
            Actors = Participants(Actors, reading),
            Arguments = Arguments.Select(a => a.ToArgument(reading)).ToValueList(),
            Quantities = Quantities.Select(q => q.ToQuantity(reading)).ToValueList(),
            Times = Times.Select(t => t.ToTime(reading)).ToValueList(),
            Polarity = Polarity,
            Certainty = Certainty,
            Condition = Condition?.ToPart(reading),
            Asserter = Asserter,
            Attribution = Attribution?.ToAttribution(reading),
            Quotes = Parts(Quotes, reading),
            Allegation = Allegation?.ToAllegation(reading),
            EventType = EventType,
            Context = Context,
            Block = Block,
            Evidence = Parts(Evidence, reading),
            Confidence = Confidence.ToConfidence(),
            Why = (Why ?? []).Select(r => r.ToReason(reading)).ToValueList(),
        };
    }

    private Claim Create(JsonReading reading)
    {
        ClaimAction action = Action.ToAction(reading);
        return Kind switch
        {
            ClaimKind.Statement => new StatementClaim
            {
                Id = Id, Action = action, Act = Act ?? default, Recipients = Participants(Recipients ?? [], reading),
                Topic = Topic?.ToPart(reading), Content = (Content ?? []).ToValueList(),
            },
            ClaimKind.Assessment => new AssessmentClaim { Id = Id, Action = action, Content = (Content ?? []).ToValueList() },
            ClaimKind.Plan => new PlanClaim { Id = Id, Action = action, Commitment = Commitment ?? default, Operator = Operator?.ToPart(reading) },
            ClaimKind.Figure => new FigureClaim
            {
                Id = Id, Action = action, Measure = Measure?.ToPart(reading), Value = Value?.ToQuantity(reading),
                Change = Change?.ToQuantity(reading), Direction = Direction ?? default, Previous = Previous?.ToQuantity(reading),
            },
            ClaimKind.State => new StateClaim { Id = Id, Action = action, Relation = Relation ?? default },
            _ => new EventClaim { Id = Id, Action = action, IsNominal = IsNominal ?? false },
        };
    }

    private static ClaimKind KindOf(Claim claim) => claim switch
    {
        StatementClaim => ClaimKind.Statement,
        AssessmentClaim => ClaimKind.Assessment,
        PlanClaim => ClaimKind.Plan,
        FigureClaim => ClaimKind.Figure,
        StateClaim => ClaimKind.State,
        _ => ClaimKind.Event,
    };

    private static ValueList<Participant> Participants(ActorJson[] actors, JsonReading reading) =>
        actors.Select(a => a.ToParticipant(reading)).ToValueList();

    private static ValueList<TextPart> Parts(PartJson[] parts, JsonReading reading) => parts.Select(p => p.ToPart(reading)).ToValueList();
}
