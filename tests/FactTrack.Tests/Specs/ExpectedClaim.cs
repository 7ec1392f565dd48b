namespace FactTrack.Tests;

/// <summary>
/// A line of a golden spec: <c>kind | actors | action | role: words ... | q: ... | time: ... | not | possible | if: ... |
/// src: innermost &lt;- next | unresolved | allegation | status: ... | basis: ... | denied | quote: ... | event: TYPE/mode | context: ... | ...</c>,
/// absent fields meaning affirmed, certain, said by the article, no allegation. <c>status</c> and <c>basis</c> are those of <see cref="Claim.Allegation"/>.
/// </summary>
internal sealed class ExpectedClaim
{
    private readonly List<(string Name, string Words)> _fields = [];
    private string[] _actors = [];

    private ExpectedClaim(string line) => Line = line;

    /// <summary>The line as it stands.</summary>
    public string Line { get; }

    private string Kind { get; set; } = "";

    private string Action { get; set; } = "";

    private Polarity Polarity { get; set; }

    private Certainty? Certainty { get; set; } = FactTrack.Certainty.Certain;

    private Asserter Asserter { get; set; } = Asserter.Article;

    private bool IsAllegation { get; set; }

    /// <summary>Reads a line.</summary>
    /// <exception cref="FormatException">The line is broken; the message names file and line.</exception>
    public static ExpectedClaim Parse(string where, string line)
    {
        string[] parts = line.Split('|', StringSplitOptions.TrimEntries);
        if (parts.Length < 3) throw new FormatException($"{where}: a claim is 'kind | actors | action | ...', not '{line}'.");
        if (!ClaimLine.Kinds.Contains(parts[0])) throw new FormatException($"{where}: the kind '{parts[0]}' is not one of {string.Join(", ", ClaimLine.Kinds)}.");
        var claim = new ExpectedClaim(line) { Kind = parts[0], Action = parts[2] };
        claim._actors = parts[1] is "-" or "" ? [] : parts[1].Split(" + ");
        foreach (string part in parts.Skip(3)) claim.Add(where, part);
        return claim;
    }

    private void Add(string where, string part)
    {
        int colon = part.IndexOf(": ", StringComparison.Ordinal);
        if (part == "not") Polarity = Polarity.Negative;
        else if (part == "unresolved") Asserter = Asserter.Unresolved;
        else if (part == "allegation") IsAllegation = true;
        else if (part is "probable" or "possible" or "unknown") Certainty = Enum.Parse<Certainty>(part, ignoreCase: true);
        else if (part == "any") Certainty = null;
        else if (part is "nominal" or "denied") _fields.Add((part, ""));
        else if (colon > 0 && (ClaimLine.Fields.Contains(part[..colon]) || Enum.TryParse(part[..colon], ignoreCase: true, out Role _)))
            _fields.Add((part[..colon], part[(colon + 2)..]));
        else throw new FormatException($"{where}: '{part}' is no field of a claim.");
        if (part.StartsWith("src: ", StringComparison.Ordinal)) Asserter = Asserter.Source;
    }

    /// <summary>What a claim lacks to be this one, in words; empty if it is.</summary>
    public List<string> Differences(Claim claim, Document document)
    {
        var words = new WordComparer(document);
        var lacks = new List<string>();
        if (ClaimLine.KindOf(claim) != Kind) lacks.Add("kind");
        if (!Action.Split('/').Contains(claim.Action.Lemma, StringComparer.OrdinalIgnoreCase)) lacks.Add("action");
        if (!HasActors(claim, words)) lacks.Add("actors");
        if (claim.Polarity != Polarity) lacks.Add("polarity");
        if (Certainty is { } certainty && claim.Certainty != certainty) lacks.Add("certainty");
        if (claim.Asserter != Asserter) lacks.Add("asserter");
        if (claim.IsAllegation != IsAllegation) lacks.Add("allegation");
        foreach ((string name, string expected) in _fields)
            if (!Has(claim, name, expected, words)) lacks.Add(name);
        return lacks;
    }

    private bool HasActors(Claim claim, WordComparer words)
    {
        if (claim is FigureClaim { Measure: { } measure } && _actors.Length == 1 && words.Same(_actors[0], measure, null)) return true;
        return claim.Actors.Count == _actors.Length
            && _actors.All(expected => claim.Actors.Any(actor => words.Same(expected, actor.Words, actor.Entity)));
    }

    private static bool Has(Claim claim, string name, string expected, WordComparer words) => name switch
    {
        "q" => claim.Quantities.Any(q => WordComparer.SameAmount(expected, q)),
        "time" => claim.Times.Any(t => t.ToString() == expected),
        "if" => claim.Condition is { } condition && words.Share(expected, condition),
        "quote" => claim.Quotes.Any(quote => WordComparer.SameWords(expected, quote.ToString())),
        "src" => HasChain(claim, expected.Split(" <- "), words),
        "act" => claim is StatementClaim statement && statement.Act.ToString().Equals(expected, StringComparison.OrdinalIgnoreCase),
        "commitment" => claim is PlanClaim plan && plan.Commitment.ToString().Equals(expected, StringComparison.OrdinalIgnoreCase),
        "relation" => claim is StateClaim state && state.Relation.ToString().Equals(expected, StringComparison.OrdinalIgnoreCase),
        "direction" => claim is FigureClaim figure && figure.Direction.ToString().Equals(expected, StringComparison.OrdinalIgnoreCase),
        "value" => claim is FigureClaim { Value: { } value } && WordComparer.SameAmount(expected, value),
        "previous" => claim is FigureClaim { Previous: { } value } && WordComparer.SameAmount(expected, value),
        "change" => claim is FigureClaim { Change: { } value } && WordComparer.SameAmount(expected, value),
        "event" => ClaimLine.EventOf(claim) == expected,
        "context" => ClaimLine.ContextOf(claim) == expected,
        "status" => claim.Allegation?.Status.ToString().Equals(expected, StringComparison.OrdinalIgnoreCase) == true,
        "basis" => claim.Allegation is { } allegation && words.Share(expected, allegation.Words),
        "denied" => claim.Allegation is { IsDenied: true },
        "nominal" => claim is EventClaim { IsNominal: true },
        "when" => HasArgument(claim, Role.Time, expected, words),
        _ => HasArgument(claim, Enum.Parse<Role>(name, ignoreCase: true), expected, words),
    };

    private static bool HasArgument(Claim claim, Role role, string expected, WordComparer words)
    {
        if (claim is StatementClaim said)
        {
            if (role == Role.Recipient && said.Recipients.Any(r => words.Same(expected, r.Words, r.Entity))) return true;
            if (role == Role.Topic && said.Topic is { } topic && words.Share(expected, topic)) return true;
        }

        return claim.Arguments.Any(a => a.Role == role && (words.Share(expected, a.Words) || words.Same(expected, a.Words, a.Entity)));
    }

    private static bool HasChain(Claim claim, string[] expected, WordComparer words)
    {
        if (claim.Attribution is null) return false;
        Source[] chain = [.. claim.Attribution.Chain()];
        return chain.Length == expected.Length && expected.Zip(chain).All(pair => Is(pair.First, pair.Second, words));
    }

    private static bool Is(string expected, Source source, WordComparer words) =>
        source.Words is { } text ? words.Same(expected, text, source.Entity) : expected == source.ToString();
}
