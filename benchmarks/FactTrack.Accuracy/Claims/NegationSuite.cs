namespace FactTrack.Accuracy;

/// <summary>Tuples that assert what their sentence negates: those whose predicate a word of negation reaches, and that do not carry it.</summary>
/// <remarks>Scope is read from the tree alone, without the library's own reading of factuality: a negation reaches its head, what shares
/// that head's place with "or" or "nor", and the infinitives under it. <c>--explain</c> lists each sentence with its tuples; those under a
/// negation in a clause above ("did not say that ...") are marked with <c>?</c> and not counted.</remarks>
internal sealed class NegationSuite : ISuite
{
    private readonly Func<Document, Clause, bool, IEnumerable<ClaimTuple>> _tuples;

    /// <summary>Makes the suite.</summary>
    /// <param name="tuples">Reads the tuples of a clause and whether its source denies it; the library's own reader if not given.</param>
    public NegationSuite(Func<Document, Clause, bool, IEnumerable<ClaimTuple>>? tuples = null) => _tuples = tuples ?? TupleReader.Read;

    /// <inheritdoc/>
    public string Usage => "GOLD.tsv [--explain]   (the first column holds the sentences)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Switches => ["--explain"];

    /// <inheritdoc/>
    public void Run(Arguments arguments, Report report)
    {
        int sentences = 0, tuples = 0, lost = 0;
        foreach (string sentence in CarbFiles.ReadGold(arguments.OnlyFile()).Select(g => g.Sentence).Distinct())
        {
            Document document = ClaimExtractor.Default.Extract(new Article(sentence) { IsPretokenized = true }).Document!;
            var scope = new NegationScope(document);
            if (!scope.HasNegation) continue;
            sentences++;
            var notes = new List<string>();
            foreach ((Clause clause, bool isDenied) in ClaimTuples.Clauses(document))
            {
                foreach (ClaimTuple tuple in _tuples(document, clause, isDenied))
                {
                    tuples++;
                    bool carries = scope.IsCarriedBy(tuple, clause.Predicate), reached = scope.Reaches(clause.Predicate);
                    if (reached && !carries) lost++;
                    notes.Add($"{(carries ? " " : reached ? "!" : scope.IsBelow(clause.Predicate) ? "?" : " ")} {string.Join(" | ", tuple.Arguments.Prepend(tuple.Predicate))}");
                }
            }

            if (!arguments.Has("--explain")) continue;
            report.Note(sentence);
            foreach (string note in notes) report.Note("  " + note);
        }

        report.Figure("sentences", sentences);
        report.Figure("tuples", tuples);
        report.Figure("lost", lost);
    }
}
