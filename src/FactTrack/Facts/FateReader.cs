using System.Globalization;

namespace FactTrack;

/// <summary>Reads how many people a claim tells to be killed, injured, arrested and so on, and how they stand to the others of the event.</summary>
internal sealed class FateReader(Claim claim)
{
    private static readonly FateLexicon s_fates = FateLexicon.Shared;

    /// <summary>Who is counted: the words with the number of people they name.</summary>
    private readonly record struct Counted(TextPart Words, int People, Entity? Entity);

    private readonly List<Quantity> _used = [];

    /// <summary>True for an amount that <see cref="Read"/> took for a count of people.</summary>
    public bool IsUsed(Quantity quantity) => _used.Contains(quantity);

    /// <summary>The counts, in the order of the text; empty where the claim tells none.</summary>
    public List<Figure> Read()
    {
        var figures = new List<Figure>();
        if (claim is FigureClaim { Measure: { } measure, Value: { } level } && FateOf(measure, s_fates.OfToll) is var toll and not Fate.None && FigureInterval.Of(level) is { } value)
            figures.Add(Make(toll, value, level.Approximation, FigureStanding.Level, null));
        if (IsSelfKilling()) figures.Add(Make(Fate.Killed, FigureInterval.Exactly(1), Approximation.Exact, FigureStanding.Doer, null));
        foreach ((Fate named, int count) in NamedCounts.Of(claim)) figures.Add(Make(named, FigureInterval.Exactly(count), Approximation.Exact, FigureStanding.Level, null));
        if (NamesDoubleDeath()) figures.Add(Make(Fate.Killed, new FigureInterval(2, null), Approximation.AtLeast, FigureStanding.WithDoer, null));
        (Fate fate, bool ofActors) = FateOfAction();
        if (fate == Fate.None) ReadNouns(figures);
        else if (ofActors) Add(figures, fate, claim.Actors.Where((a, i) => i == 0 || !a.Words.Equals(claim.Actors[i - 1].Words)).Select(a => new Counted(a.Words, a.People, a.Entity)), isDeed: false);
        else Add(figures, fate, Objects().Select(a => new Counted(a.Words, a.People, a.Entity)), isDeed: claim.Actors.Count > 0 && !s_fates.IsFinding(claim.Action.Lemma));
        return figures;
    }

    // "committed suicide", "took his own life", "turned the gun on himself".
    private bool IsSelfKilling()
    {
        foreach (ClaimArgument argument in claim.Arguments)
            if (s_fates.IsSelfKilling(claim.Action.Lemma, argument.Preposition, PartWords.Of(argument.Words))) return true;
        return false;
    }

    // "a murder-suicide": at least two are dead, and one of them did it.
    private bool NamesDoubleDeath() => claim.Arguments.Any(a => PartWords.Of(a.Words).Any(s_fates.IsDoubleDeath)) || claim.Actors.Any(a => PartWords.Of(a.Words).Any(s_fates.IsDoubleDeath));

    // "Six people were shot, two fatally": what stands beside the object is no other one.
    private IEnumerable<ClaimArgument> Objects() => claim.Arguments.Any(a => a.Role == Role.Object)
        ? claim.Arguments.Where(a => a.Role == Role.Object)
        : claim.Arguments.Where(a => a is { Role: Role.Other, Preposition: null } && (a.People > 0 || s_fates.IsReflexive(a.Words.ToString())));

    private (Fate Fate, bool OfActors) FateOfAction()
    {
        string lemma = claim.Action.Lemma;
        Fate fate = s_fates.OfObject(lemma);
        // "It left three others wounded": those who are counted did not wound.
        if (fate is Fate.Killed or Fate.Injured && claim.Action.Voice == Voice.Active && !Objects().Any() && claim.Actors.Any(actor => AmountIn(actor.Words) is not null)) return (fate, true);
        if (fate is Fate.Hit or Fate.Injured) return (FateOf(fate), false);
        if (fate != Fate.None) return (fate, false);
        fate = s_fates.OfActor(lemma);
        if (fate != Fate.None) return (fate, true);
        if (claim.Argument(Role.Predicate) is { } predicate && FateOf(predicate.Words, s_fates.OfAdjective) is var told and not Fate.None)
        {
            if (claim is StateClaim) return (told, true);
            if (s_fates.IsFinding(lemma)) return (told, claim.Action.Voice == Voice.Active && claim.Argument(Role.Object) is null);
        }

        if (s_fates.IsFinding(lemma) && claim.Argument(Role.Object) is { People: > 0 } found && FateOf(found.Words, s_fates.OfBody) is var body and not Fate.None) return (body, false);
        if (s_fates.IsSuffering(lemma) && claim.Argument(Role.Object) is { } injury && FateOf(injury.Words, s_fates.OfNoun) == Fate.Injured) return (Fate.Hit, true);
        return (Fate.None, false);
    }

    // "shot fatally", "wounded mortally", "shot to death".
    private Fate FateOf(Fate ofVerb)
    {
        foreach (ClaimArgument argument in claim.Arguments)
        {
            Fate fate = argument.Role == Role.Manner ? FateOf(argument.Words, s_fates.OfAdverb) : argument.Preposition == "to" ? s_fates.OfReach(argument.Words.ToString()) : Fate.None;
            if (fate != Fate.None) return fate;
        }

        return ofVerb;
    }

    // "two deaths were confirmed", "there were six victims", "claimed 12 lives".
    private void ReadNouns(List<Figure> figures)
    {
        foreach (Quantity quantity in claim.Quantities)
        {
            if (quantity is not { Unit: null, IsOrdinal: false, CountOf: { } counted } || s_fates.OfNoun(counted.Lemma) is not (not Fate.None and var fate)) continue;
            if (fate == Fate.Hit && claim is not StateClaim { Arguments.Count: 0 }) continue;
            _used.Add(quantity);
            if (FigureInterval.Of(quantity) is { } interval) figures.Add(Make(fate, interval, quantity.Approximation, StandingOf(quantity), null));
        }
    }

    private void Add(List<Figure> figures, Fate fate, IEnumerable<Counted> people, bool isDeed)
    {
        FigureInterval sum = FigureInterval.Exactly(0);
        Approximation approximation = Approximation.Exact;
        Counted? first = null;
        bool hasDoer = false, hasOthers = false, isOnly = true, isOnlyDoers = true, hasAmount = false, includesDoer = IncludesDoer();
        foreach (Counted counted in people)
        {
            Quantity? amount = AmountIn(counted.Words);
            bool isDoer = PartWords.Of(counted.Words).Any(s_fates.IsReflexive), isAlone = isDoer && PartWords.Of(counted.Words).Length == 1;
            FigureInterval? value = amount is { Approximation: not Approximation.Exact } or { Value: null } || counted.People == 0 ? amount is null ? null : FigureInterval.Of(amount) : FigureInterval.Exactly(counted.People);
            if (amount is { IsOrdinal: true } rank && rank.Value is { } place)
            {
                // "Killed two men and injured a third": counted among all who were hit.
                figures.Add(Make(fate == Fate.Injured ? Fate.Hit : fate, new FigureInterval(place, null), Approximation.AtLeast, FigureStanding.Rank, null));
                continue;
            }

            // "Three neighbours and himself": nobody is counted together where a word is unknown.
            if (isDoer && counted.People == 0) value = FigureInterval.Exactly(1).Plus(value ?? FigureInterval.Exactly(0));
            if (value is null || (fate is not (Fate.Killed or Fate.Injured) && counted.People == 0 && !isDoer && amount?.CountOf is { } noun && !s_fates.IsEverybody(Last(noun.Lemma)))) continue;
            if (amount is not null) _used.Add(amount);
            isOnly = first is null;
            hasAmount |= amount is not null || (PartWords.Of(counted.Words) is [var opening, ..] && NumberWords.Find(opening) is not null);
            first ??= counted;
            bool isOfDoers = isAlone || (amount?.CountOf is { } named ? s_fates.IsDoer(Last(named.Lemma)) : counted.People == 1 && PartWords.Of(counted.Words).Any(s_fates.IsDoer));
            hasDoer |= isDoer || isOfDoers;
            isOnlyDoers &= isOfDoers;
            hasOthers |= (amount is not null && StandingOf(amount) == FigureStanding.Others) || PartWords.Of(counted.Words).Count(s_fates.IsOthers) > OthersIn(amount?.Approximator);
            if (amount is { Approximation: not Approximation.Exact }) approximation = amount.Approximation;
            includesDoer |= IncludesDoer(counted.Words);
            sum = sum.Plus(value.Value);
        }

        if (first is not { } one) return;
        FigureStanding standing = hasDoer ? isOnlyDoers ? FigureStanding.Doer : FigureStanding.WithDoer
            : includesDoer ? FigureStanding.WithDoer
            : hasOthers ? FigureStanding.Others
            : isDeed ? FigureStanding.WithoutDoer
            : FigureStanding.Level;
        Figure figure = Make(fate, sum, approximation, standing, isOnly && AmountIn(one.Words) is { CountOf: { } group } all && (one.People == 0 || all.Value == one.People) ? group.Lemma : null);
        // Nobody sums up people one by one: "a man shot last week".
        figures.Add(figure with
        {
            Scope = hasAmount ? figure.Scope : figure.Scope with { IsSum = false }, IsOneByOne = !hasAmount,
            Person = isOnly && sum is { IsExact: true, Minimum: 1 } ? NameOf(one.Entity) : null,
        });
    }

    // Only a full name tells one person from another.
    private static string? NameOf(Entity? entity) => entity is { Type: EntityType.Person, Name: var name } && char.IsUpper(name[0]) && name.Contains(' ', StringComparison.Ordinal)
        ? StableHash.OfText(name.ToUpperInvariant()).ToString("x16", CultureInfo.InvariantCulture) : null;

    private bool IncludesDoer() => claim.Arguments.Any(a => a.Preposition == "including" && PartWords.Of(a.Words).Any(s_fates.IsDoer));

    // "seven people, including the gunman".
    private static bool IncludesDoer(TextPart words) => PartWords.Of(words).SkipWhile(word => word != "including").Any(s_fates.IsDoer);

    private static FigureStanding StandingOf(Quantity quantity) =>
        quantity.IsDelta || (quantity.CountOf is { } counted && PartWords.Of(counted.Words).Any(s_fates.IsOthers)) ? FigureStanding.Others : FigureStanding.Level;

    // "More than 40 people" are not more people.
    private static int OthersIn(TextPart? words) => words is null ? 0 : PartWords.Of(words).Count(s_fates.IsOthers);

    private Quantity? AmountIn(TextPart words)
    {
        foreach (Quantity quantity in claim.Quantities)
        {
            if (quantity is not { Unit: null, Score: null } || !words.Extent.Contains(quantity.Words.Extent)) continue;
            // Not the ages behind a name.
            if (quantity.CountOf is not null || quantity.Words.Extent.Start == words.Extent.Start || IsOfGroup(quantity, words)) return quantity;
        }

        return null;
    }

    // "A family of five".
    private static bool IsOfGroup(Quantity quantity, TextPart words)
    {
        string[] all = PartWords.Of(words), amount = PartWords.Of(quantity.Words);
        int at = Array.IndexOf(all, amount[0]);
        return at > 1 && all[at - 1] == "of" && s_fates.IsGroup(all[at - 2]);
    }

    private Figure Make(Fate fate, FigureInterval value, Approximation approximation, FigureStanding standing, string? group) => new(
        new FigureScope
        {
            Measure = fate.ToString().ToLowerInvariant(),
            Group = group is null || s_fates.IsEverybody(Last(group)) || s_fates.OfAdjective(Last(group)) != Fate.None ? null : group,
            Place = ScopeReader.PlaceOf(claim),
            Time = ScopeReader.TimeOf(claim),
            IsSum = ScopeReader.IsSum(claim),
        }, value, approximation, standing);

    private static string Last(string words) => words[(words.LastIndexOf(' ') + 1)..];

    private static Fate FateOf(TextPart part, Func<string, Fate> find)
    {
        var told = Fate.None;
        foreach (string word in PartWords.Of(part))
        {
            // "Shot dead".
            if (find(word) is not Fate.None and var fate && (told = fate) != Fate.Hit) break;
        }

        return told;
    }
}
