namespace FactTrack;

/// <summary>Reads one clause as tuples: subject, predicate, the rest in the order of the text.</summary>
internal static class TupleReader
{
    // The share of rightly read tuples that people who write tuples down have too, in the same cut (rounded, development part of CaRB).
    private const double Agreement = 0.85;

    /// <summary>The tuples of a clause: none where it has no subject or says nothing of it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="isDenied">True if its source denies it.</param>
    public static IEnumerable<ClaimTuple> Read(Document document, Clause clause, bool isDenied = false)
    {
        List<ClauseArgument> arguments = [.. clause.Arguments.Where(a => !clause.Arguments.AsSpan().HoldsInside(a) && !IsBeside(document, a))];
        ClauseArgument? patient = clause.Voice == Voice.Passive ? arguments.Find(a => a.Role == Role.Object && a.Preposition is null) : null;
        if (patient is not null) arguments.Remove(patient);
        IEnumerable<ClauseArgument> subjects = patient is not null ? [patient] : clause.Voice == Voice.Passive ? [] : clause.Actors;
        if (patient is not null)
            foreach (ClauseArgument agent in clause.Actors) arguments.Add(agent with { Preposition = "by" });

        string sentence = document.Parts.Part(document.Sentences[clause.Sentence].Tokens).ToString();
        double confidence = Confidence(document, clause, arguments.Count);
        foreach (ClauseArgument subject in subjects)
        {
            List<ClauseArgument> rest = Order(clause, arguments.FindAll(a => a.Head != subject.Head));
            if (rest.Count == 0) continue;
            string predicate = Predicate(clause, rest[0], isDenied);
            var words = new List<string> { subject.Words.ToString(), rest[0].Words.ToString() };
            words.AddRange(rest.Skip(1).Select(a => a.Preposition is null ? a.Words.ToString() : $"{a.Preposition} {a.Words}"));
            yield return new ClaimTuple(sentence, confidence, predicate, words.ToValueList());
        }
    }

    // "protesters sang while the jury sat": the other clause is a tuple of its own.
    private static bool IsBeside(Document document, ClauseArgument argument)
    {
        if (document.Syntax.RelationOf(argument.Head) != Relation.Advcl) return false;
        foreach (TokenRange range in argument.Tokens)
            return ClauseLexicon.Shared.IsBeside(document.Syntax.LemmaOf(range.Start));
        return false;
    }

    // The preposition of the first argument belongs to the predicate: "broke out of".
    private static string Predicate(Clause clause, ClauseArgument first, bool isDenied)
    {
        string predicate = clause.Kind == ClauseKind.Apposition ? "is" : clause.Words.ToString();

        // "without revealing it": the negation stands outside, and a tuple without it would assert what the sentence denies.
        if (clause.Polarity == Polarity.Negative ? !clause.ShowsPolarity : isDenied) predicate = $"not {predicate}";
        return first.Preposition is null ? predicate : $"{predicate} {first.Preposition}";
    }

    private static List<ClauseArgument> Order(Clause clause, List<ClauseArgument> arguments)
    {
        int Rank(ClauseArgument argument) => argument.Role switch
        {
            Role.Recipient when argument.Preposition is null => 0,
            Role.Object or Role.Predicate when argument.Preposition is null => 1,
            Role.Content => 2,
            Role.Time => 5,
            _ => argument.Head < clause.Predicate ? 4 : 3,
        };
        return [.. arguments.OrderBy(Rank)];
    }

    private static double Confidence(Document document, Clause clause, int arguments)
    {
        double form = clause.Kind switch
        {
            ClauseKind.Finite => 0.9,
            ClauseKind.Copular => 0.85,
            ClauseKind.Relative => 0.8,
            ClauseKind.Apposition => 0.75,
            ClauseKind.Participle => 0.6,
            ClauseKind.Infinitive => 0.55,
            _ => 0.3,
        };
        double parse = document.Syntax.ConfidenceOf(clause.Predicate);
        foreach (ClauseArgument actor in clause.Actors) parse = Math.Min(parse, document.Syntax.ConfidenceOf(actor.Head));
        return Math.Round(Agreement * form * (0.5 + (0.5 * parse)) * (arguments > 3 ? 0.9 : 1) * 1000) / 1000;
    }
}
