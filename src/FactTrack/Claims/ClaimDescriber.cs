using System.Text;

namespace FactTrack;

/// <summary>Says a claim in one plain English sentence, with the article's own words in it.</summary>
internal static class ClaimDescriber
{
    /// <summary>The sentence; source first, then who did what, then the marks that a reader must not miss.</summary>
    public static string Describe(Claim claim)
    {
        var text = new StringBuilder();
        text.Append(SourceOf(claim));
        if (claim.Polarity == Polarity.Negative && !SaysNo(claim)) text.Append("it is not so that ");
        AppendCore(text, claim);
        AppendMarks(text, claim);
        text.Append('.');
        if (char.IsLower(text[0])) text[0] = char.ToUpperInvariant(text[0]);
        return text.ToString();
    }

    private static string SourceOf(Claim claim)
    {
        if (claim.Asserter == Asserter.Unresolved) return "according to a source that is not clear, ";
        if (claim.Attribution is not { } attribution) return "";
        string chain = string.Join(", as reported by ", attribution.Chain().Select(Name));
        return $"according to {chain}, ";
    }

    // A denied content and a refusal are negative without a word of negation of their own.
    private static bool SaysNo(Claim claim) =>
        SaysNo(claim.Action.Words) || (claim is PlanClaim { Operator: { } words } && SaysNo(words))
        || claim.Actors.Any(a => SaysNo(a.Words)) || claim.Arguments.Any(a => SaysNo(a.Words));

    private static bool SaysNo(TextPart words)
    {
        foreach (string word in words.ToString().Split(' '))
        {
            string lower = word.ToLowerInvariant().Replace('\u2019', '\'');
            if (ClauseLexicon.Shared.IsNegator(lower) || lower.EndsWith("n't", StringComparison.Ordinal)
                || ClauseLexicon.Shared.OperatorOf(lower) is { Effect: OperatorEffect.Negative or OperatorEffect.Improbable }) return true;
        }

        return false;
    }

    private static string Name(Source source)
    {
        string name = source switch
        {
            { Words: null } => "somebody who is not named",
            { Entity: { } entity } => entity.Name,
            _ => source.Words!.ToString(),
        };
        return source is { IsAnonymous: true, Count: { } count, Words: not null } ? $"{name} ({English.Count(count, "source")})" : name;
    }

    private static void AppendCore(StringBuilder text, Claim claim)
    {
        ClaimArgument? patient = claim.Action.Voice == Voice.Passive ? claim.Argument(Role.Object) : null;
        string actors = English.List([.. claim.Actors.Select(a => a.ToString()).Distinct()]);
        string subject = patient?.Words.ToString() ?? actors;
        if (claim is EventClaim { IsNominal: true } || IsNominalPlan(claim)) AppendNominal(text, claim, subject);
        else AppendVerbal(text, claim, subject, patient, actors);
    }

    private static bool IsNominalPlan(Claim claim) => claim is PlanClaim { Operator: null } && claim.Action.Tense == Tense.None;

    private static void AppendNominal(StringBuilder text, Claim claim, string subject)
    {
        text.Append(subject.Length == 0 ? "somebody" : subject).Append(": ").Append(claim.Action.Words);
        foreach (ClaimArgument argument in claim.Arguments)
            text.Append(' ').Append(argument.Preposition ?? "of").Append(' ').Append(argument.Words);
    }

    private static void AppendVerbal(StringBuilder text, Claim claim, string subject, ClaimArgument? patient, string actors)
    {
        if (subject.Length > 0) text.Append(subject).Append(' ');
        string verb = claim.Action.Words.ToString();
        bool isTitle = claim is StateClaim && claim.Arguments.Count > 0 && verb == claim.Arguments[0].Words.ToString();
        text.Append(isTitle ? "is" : verb);
        if (patient is not null && actors.Length > 0) text.Append(" by ").Append(actors);
        foreach (ClaimArgument argument in claim.Arguments.OrderBy(a => Rank(a)))
        {
            if (ReferenceEquals(argument, patient)) continue;
            text.Append(' ');
            if (argument.Preposition is not null) text.Append(argument.Preposition).Append(' ');
            text.Append(argument.Words);
        }

        if (claim.Condition is { } condition && claim.Argument(Role.Condition) is null) text.Append(' ').Append(condition);
    }

    private static int Rank(ClaimArgument argument) => argument.Role switch
    {
        Role.Recipient when argument.Preposition is null => 0,
        Role.Object => 1,
        Role.Predicate => 2,
        Role.Content => 4,
        _ => 3,
    };

    private static void AppendMarks(StringBuilder text, Claim claim)
    {
        var marks = new List<string>();
        if (claim.Polarity == Polarity.Negative) marks.Add("negated");
        if (claim.Certainty != Certainty.Certain) marks.Add(claim.Certainty == Certainty.Unknown ? "not asserted as fact" : claim.Certainty.ToString().ToLowerInvariant());
        if (claim.IsAllegation) marks.Add("alleged");
        if (claim is PlanClaim plan) marks.Add(plan.Commitment.ToString().ToLowerInvariant());
        foreach (TimeExpression time in claim.Times)
            if (time.Interval is not null) marks.Add(time.ToString());
        if (marks.Count > 0) text.Append(" (").AppendJoin("; ", marks).Append(')');
    }
}
