namespace FactTrack.Accuracy;

/// <summary>Compares predicted claims with gold claims in one article.</summary>
/// <param name="gold">The gold of all articles.</param>
/// <param name="doc">The article's letter.</param>
/// <param name="text">The article's text.</param>
/// <param name="dated">True if the article was given its date.</param>
internal sealed class ClaimJudge(SeedsGold gold, string doc, string text, bool dated)
{
    // A relation without a verb ("ahead of") has no action span; its own words stand for it.
    private static readonly string[] s_actionParts = ["action", "event_mention", "relation"];

    private readonly GoldResolver _resolver = new(gold, doc);
    private readonly PartJudge _parts = new(doc, dated);

    /// <summary>Compares one claim with one gold claim.</summary>
    public Comparison Compare(GoldClaim wanted, Claim claim)
    {
        string[] missing = [.. wanted.Actors.Where(a => !HasActor(wanted, a, claim)).Select(a => Missing(wanted, a, claim))];
        List<string> wrong = _parts.Wrong(wanted, claim);
        if (!HasSources(wanted, claim)) wrong.Add($"source (want {Chain(wanted)}, got {Chain(claim)})");
        return new Comparison(SharesAction(wanted, claim), missing, [.. wrong]);
    }

    private bool SharesAction(GoldClaim wanted, Claim claim) => wanted.EvidenceIn(doc).Any(e =>
    {
        string[] words = [.. claim.Action.Words.Spans.Where(e.Holds).SelectMany(s => Words.Of(text[s.Start..s.End]))];
        return s_actionParts.SelectMany(e.SpansOf).Any(s => Words.Shared(Words.Of(s.Text), words) > 0);
    });

    private bool HasActor(GoldClaim wanted, GoldActor actor, Claim claim) => claim.Actors.Any(p => IsActor(wanted, actor, p.Words, p.Entity));

    private bool IsActor(GoldClaim wanted, GoldActor actor, TextPart words, Entity? entity) =>
        ActorSpans(wanted, actor).Any(s => s.Overlaps(words)) || _resolver.StandsFor(actor.Entity, words, entity);

    // An actor that was given another role is worth telling to who reads the explanation.
    private string Missing(GoldClaim wanted, GoldActor actor, Claim claim) =>
        claim.Arguments.FirstOrDefault(a => IsActor(wanted, actor, a.Words, a.Entity)) is { } argument
            ? $"{actor.Entity} (given as {argument.Role})"
            : actor.Entity;

    // Gold spans are not linked to actors: one that is a mention of an actor is that actor's, any other is everybody's.
    private GoldSpan[] ActorSpans(GoldClaim wanted, GoldActor actor) =>
        [.. wanted.SpansIn(doc, "actor").Where(s =>
            _resolver.IsMention(actor.Entity, s) || !wanted.Actors.Any(a => _resolver.IsMention(a.Entity, s)))];

    private bool HasSources(GoldClaim wanted, Claim claim) =>
        wanted.SourceAny
        || IsChain([.. wanted.SourceChain.Select(l => l.Source)], wanted.SpansIn(doc, "source"), claim)
        || wanted.EvidenceIn(doc).Any(e =>
            e.SourceChainOverride is { } chain && claim.Action.Words.Spans.Any(e.Holds) && IsChain(chain, e.SpansOf("source"), claim));

    // The gold chain starts at the article, the library's at the origin.
    private bool IsChain(string[] ids, GoldSpan[] spans, Claim claim)
    {
        Source[] sources = [.. claim.Attribution?.Chain().Reverse() ?? []];
        return sources.Length == ids.Length && sources.Zip(ids).All(p =>
            _resolver.StandsFor(p.Second, p.First.Words, p.First.Entity)
            || spans.Any(s => _resolver.IsMention(p.Second, s) && s.Overlaps(p.First.Words)));
    }

    private static string Chain(GoldClaim wanted) => wanted.SourceChain.Length == 0
        ? "none"
        : string.Join(" <- ", wanted.SourceChain.Reverse().Select(l => l.Source));

    private static string Chain(Claim claim) => claim.Attribution?.ToString() ?? "none";
}
