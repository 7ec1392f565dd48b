namespace FactTrack.Accuracy;

/// <summary>Judges the parts of a claim other than actors, action and sources.</summary>
/// <param name="doc">The article's letter.</param>
/// <param name="dated">True if the article was given its date.</param>
internal sealed class PartJudge(string doc, bool dated)
{
    // A gold part is right in any role that can hold it: "to Russia" is recipient and place.
    private static readonly (string Part, Role[] Roles)[] s_texts =
    [
        ("object", [Role.Object, Role.Predicate, Role.Topic, Role.Content, Role.Origin, Role.Other]),
        ("recipient", [Role.Recipient, Role.Beneficiary, Role.Destination]),
        ("place", [Role.Place, Role.Destination, Role.Origin]),
        ("purpose", [Role.Purpose]),
    ];

    /// <summary>The parts that are asked and wrong.</summary>
    public List<string> Wrong(GoldClaim wanted, Claim claim)
    {
        var wrong = new List<string>();
        if (claim.GetType().Name != wanted.Type) wrong.Add($"type (want {wanted.Type}, got {claim.GetType().Name})");
        foreach ((string part, Role[] roles) in s_texts)
        {
            GoldSpan[] spans = wanted.SpansIn(doc, part);
            string[] given = [.. Texts(claim, part, roles)];
            if (spans.Length > 0 && !spans.Any(s => given.Any(g => Words.HalfOfBoth(Words.Of(s.Text), Words.Of(g)))))
                Add(wrong, part, spans[0].Text, given);
        }

        if (wanted.Quantity is { } amount && Asked(wanted, "quantity") && !claim.Quantities.Any(q => Fits(amount, q)))
            Add(wrong, "quantity", $"{amount.Approximation} {amount.Value ?? amount.Min} {amount.Unit}", claim.Quantities);
        if (Timex(wanted) is { } timex && !claim.Times.Any(t => t.Value == timex)) Add(wrong, "time", timex, claim.Times);
        if (wanted.Quote is { } quote && Asked(wanted, "quote") && !claim.Quotes.Any(q => Words.Of(q.ToString()).SequenceEqual(Words.Of(quote.Text))))
            Add(wrong, "quote", quote.Text, claim.Quotes);
        if (!IsNamed(claim.Polarity, wanted.Polarity)) Add(wrong, "polarity", wanted.Polarity, [claim.Polarity]);
        if (wanted.Certainty != "any" && !IsNamed(claim.Certainty, wanted.Certainty)) Add(wrong, "certainty", wanted.Certainty, [claim.Certainty]);
        return wrong;
    }

    /// <summary>True if an enum's member has a name, whatever the case.</summary>
    public static bool IsNamed<T>(T value, string name) where T : struct, Enum =>
        string.Equals(value.ToString(), name, StringComparison.OrdinalIgnoreCase);

    private bool Asked(GoldClaim wanted, string part) => wanted.SpansIn(doc, part).Length > 0;

    private string? Timex(GoldClaim wanted) => wanted.Time is { Implicit: false } time && Asked(wanted, "time")
        ? dated ? time.TimexDated : time.TimexUndated
        : null;

    private static IEnumerable<string> Texts(Claim claim, string part, Role[] roles)
    {
        IEnumerable<string> arguments = claim.Arguments.Where(a => roles.Contains(a.Role)).Select(a => a.Words.ToString());

        // What is counted is the object too: "large quantities of X" is X with an amount.
        if (part == "object") arguments = arguments.Concat(claim.Quantities.Select(q => q.CountOf?.Words.ToString()).OfType<string>());
        return claim is not StatementClaim statement ? arguments : part switch
        {
            "recipient" => arguments.Concat(statement.Recipients.Select(r => r.Words.ToString())),
            "object" when statement.Topic is { } topic => arguments.Append(topic.ToString()),
            _ => arguments,
        };
    }

    private static bool Fits(GoldQuantity wanted, Quantity given) =>
        given.Value == wanted.Value
        && given.Range?.Minimum == wanted.Min
        && (wanted.Max is null || given.Range?.Maximum == wanted.Max)
        && given.Approximation == wanted.Approximation
        && (given.CountOf is { } counted
            ? Words.HalfOfBoth(Words.Of(wanted.Unit), Words.Of(counted.Words.ToString()))
            : given.Unit?.ToString() == wanted.Unit);

    private static void Add<T>(List<string> wrong, string part, string wanted, IEnumerable<T> given)
    {
        string got = string.Join("; ", given);
        wrong.Add($"{part} (want {wanted}, got {(got.Length == 0 ? "none" : got)})");
    }
}
