using System.Text;

namespace FactTrack;

/// <summary>Who did what, as a clause: the claim's parts in the order of an English sentence.</summary>
internal sealed class ClaimWording
{
    // "the atomic agency" is a short name, "the agency that inspects reactors" tells more.
    private const int LongestShortName = 3;

    private readonly Claim _claim;
    private readonly List<TextPart> _shown = [];
    private readonly StringBuilder _text = new();

    /// <summary>Writes the clause of a claim.</summary>
    public ClaimWording(Claim claim)
    {
        _claim = claim;
        if (claim is EventClaim { IsNominal: true } || (claim is PlanClaim { Operator: null } && claim.Action is { Tense: Tense.None, Words: var words } && IsNoun(words))) AppendNominal();
        else AppendVerbal();
    }

    /// <summary>The clause, without a capital of its own and without a full stop.</summary>
    public string Sentence => _text.ToString();

    /// <summary>True if the verb is put as something that is to be done.</summary>
    public bool IsAhead { get; private set; }

    /// <summary>True if words of the article are in the clause.</summary>
    public bool Shows(TextPart words) => _shown.Exists(part => Holds(part, words));

    /// <summary>What words are called: a pronoun or another short name by the entity's name, where it has one; all else as it stands.</summary>
    public static string NameOf(TextPart words, Entity? entity)
    {
        string line = English.Line(words);
        if (entity is null || line.Contains(entity.Name, StringComparison.OrdinalIgnoreCase)) return line;
        if (English.IsPronoun(line)) return Called(entity);
        if (English.IsSpeaker(line)) return $"{line} ({entity.Name})";
        bool isNamed = char.IsUpper(entity.Name[0]) && English.Inside(entity.Name) == entity.Name;
        return isNamed && line.AsSpan().Count(' ') < LongestShortName && !English.IsCounted(line) ? Called(entity) : line;
    }

    // "the Kremlin": with its article, where the article calls it so.
    private static string Called(Entity entity) =>
        entity.Mentions.Count > 0 && English.Inside(English.Line(entity.Mentions[0])) is var first && first.Equals($"the {entity.Name}", StringComparison.Ordinal) ? first : entity.Name;

    private void AppendVerbal()
    {
        ClaimArgument? patient = _claim.Action.Voice == Voice.Passive ? _claim.Argument(Role.Object) : null;
        string actors = English.List([.. _claim.Actors.Select(Name).Distinct()]);
        string subject = patient is null ? actors : Name(patient);
        bool isThere = _claim is StateClaim { Action.Lemma: "be" } && _claim.Argument(Role.Predicate) is null && _claim.Actors.Count > 0 && IsBehindVerb(_claim.Actors[0].Words);
        bool isPlural = (patient is null && _claim.Actors.Count > 1) || (subject.Length > 0 && English.IsPlural(subject));
        string verb = Verb(isPlural);
        string agent = patient is null ? "" : actors.Length == 0 ? "" : $"by {actors}";

        _text.Append(isThere ? "there" : subject.Length > 0 ? subject : _claim is StatementClaim or AssessmentClaim ? "somebody" : "somebody or something");
        ClaimArgument[] others = [.. _claim.Arguments.Where(a => !ReferenceEquals(a, patient) && !IsTold(a))];
        Append(WithAdverbs(verb, [.. others.Where(IsAdverb)]));
        if (isThere) Append(subject);
        Append(agent);
        foreach (ClaimArgument argument in others.Where(a => !IsAdverb(a)).OrderBy(PlaceOf)) Append(Words(argument));
        if (_claim.Condition is { } condition && !Shows(condition)) Append(English.Inside(Show(condition)));
    }

    // A place or time that stands in the words of another participant is said with them.
    private bool IsTold(ClaimArgument argument) =>
        _claim.Arguments.Any(a => !ReferenceEquals(a, argument) && a.Words != argument.Words && Holds(a.Words, argument.Words)) || _claim.Actors.Any(a => (argument.Role == Role.Companion || a.Words != argument.Words) && Holds(a.Words, argument.Words));

    // "Russia's invasion of Ukraine takes place": a noun has no tense of its own.
    private void AppendNominal()
    {
        string noun = Show(_claim.Action.Words);
        string actors = English.List([.. _claim.Actors.Select(Name).Distinct()]);
        _text.Append(actors.Length > 0 ? $"{English.Genitive(actors)} {noun}" : English.IsPlural(noun) ? noun : English.Indefinite(noun));
        foreach (ClaimArgument argument in _claim.Arguments.OrderBy(PlaceOf)) Append(Words(argument, argument.Preposition ?? (argument.Role == Role.Time ? "" : "of")));
        bool isPlural = English.IsPlural(noun);
        Append(_claim is PlanClaim plan ? $"{(isPlural ? "are" : "is")} {plan.Commitment.ToString().ToLowerInvariant()}" : isPlural ? "take place" : "takes place");
    }

    // A participle or an infinitive has no tense; in the present it says no more than it did.
    private string Verb(bool isPlural)
    {
        ClaimAction action = _claim.Action;
        string be = isPlural ? "are" : "is";
        if (_claim is StateClaim && _claim.Arguments.Count > 0 && action.Words.Equals(_claim.Arguments[0].Words)) return be;
        string words = Show(action.Words);
        if (action.Tense != Tense.None) return words;
        string[] parts = words.Split(' ', 2);
        string first = parts[0].ToLowerInvariant(), rest = parts.Length > 1 ? $" {parts[1]}" : "", lemma = action.Lemma.Split(' ')[0];
        if (first.EndsWith("ing", StringComparison.Ordinal) && first != lemma) return first == "having" ? (isPlural ? "have" : "has") + rest : $"{be} {words}";
        bool isInfinitive = first == lemma || first is "be" or "have" or "not" or "to" || ClauseLexicon.Shared.OperatorOf(first) is not null;
        if (!isInfinitive) return action.Voice == Voice.Passive || _claim is StateClaim ? $"{be} {words}" : $"{(isPlural ? "have" : "has")} {words}";
        IsAhead = _claim.Certainty == Certainty.Unknown || _claim is PlanClaim;
        if (IsAhead) return first == "not" ? $"{be} not to{rest}" : first == "to" ? $"{be} {words}" : $"{be} to {words}";
        return first is "not" or "to" ? $"{be} {words}" : (isPlural ? (first == "be" ? "are" : first) : English.ThirdPerson(first)) + rest;
    }

    // "was reportedly sold", "allegedly stole".
    private string WithAdverbs(string verb, ClaimArgument[] adverbs)
    {
        if (adverbs.Length == 0) return verb;
        int last = verb.LastIndexOf(' ') + 1;
        return $"{verb[..last]}{string.Join(' ', adverbs.Select(Words))} {verb[last..]}";
    }

    // What stands before its verb: object and hearer come right behind it, circumstances last.
    private (int Group, int Start) PlaceOf(ClaimArgument argument)
    {
        TextSpan at = argument.Words.Spans[0], verb = _claim.Action.Words.Spans[0];
        if (at.Source != verb.Source) return (2, at.Start);
        if (at.Start >= verb.Start) return (1, at.Start);
        return argument is { Preposition: null, Role: Role.Object or Role.Predicate or Role.Recipient } ? (0, at.Start) : (2, at.Start);
    }

    // "allegedly stole", "were allegedly shot": an adverb that does not follow its verb goes before it.
    private bool IsAdverb(ClaimArgument argument) =>
        argument is { Role: Role.Manner, Preposition: null } && argument.Words.Extent.End < _claim.Action.Words.Extent.End && !English.Line(argument.Words).Contains(' ', StringComparison.Ordinal);

    private bool IsBehindVerb(TextPart words) => words.Spans[0] is var at && _claim.Action.Words.Spans[0] is var verb && at.Source == verb.Source && at.Start > verb.Start;

    private string Name(Participant actor) => English.Inside(NameOf(Shown(actor.Words), actor.Entity));

    private string Name(ClaimArgument patient) => English.Inside(English.IsPronoun(English.Line(patient.Words)) ? NameOf(Shown(patient.Words), patient.Entity) : Show(patient.Words));

    private string Words(ClaimArgument argument) => Words(argument, argument.Preposition ?? "");

    private string Words(ClaimArgument argument, string preposition)
    {
        string line = English.Line(argument.Words);
        string words = English.IsPronoun(line) ? NameOf(Shown(argument.Words), argument.Entity) : argument.Role == Role.Content && IsQuoted(argument.Words) ? $"\"{Show(argument.Words)}\"" : English.Inside(Show(argument.Words));
        return preposition.Length == 0 ? words : $"{preposition} {words}";
    }

    private bool IsQuoted(TextPart words)
    {
        foreach (TextPart quote in _claim.Quotes)
            if (Holds(quote, words)) return true;
        return false;
    }

    private TextPart Shown(TextPart words)
    {
        _shown.Add(words);
        return words;
    }

    // The words, each date that they name with what it comes to.
    private string Show(TextPart words)
    {
        string line = English.Line(Shown(words));
        foreach (TimeExpression time in _claim.Times)
        {
            if (time.Interval is not { } interval || DateWords.Of(interval) is not { } date || !Holds(words, time.Words)) continue;
            string told = English.Line(time.Words);
            int at = line.IndexOf(told, StringComparison.Ordinal);
            if (at >= 0 && !told.Contains(DateWords.YearOf(interval), StringComparison.Ordinal)) line = line.Insert(at + told.Length, $" ({date})");
        }

        return line;
    }

    private void Append(string words)
    {
        if (words.Length == 0) return;
        if (_text.Length > 0 && (words[0] is not ('\'' or '\u2019') || _text[^1] == ')')) _text.Append(' ');
        _text.Append(words);
    }

    private static bool Holds(TextPart whole, TextPart part)
    {
        foreach (TextSpan span in whole.Spans)
            if (span.Source == part.Extent.Source && span.Start <= part.Extent.Start && part.Extent.End <= span.End) return true;
        return whole.Spans.Count > 1 && whole.Extent is var extent && extent.Source == part.Extent.Source && extent.Start <= part.Extent.Start && part.Extent.End <= extent.End;
    }

    private static bool IsNoun(TextPart words) => English.Lexical(English.Line(words)).Any(lemma => ClauseLexicon.Shared.EventNounOf(lemma) is not null);
}
