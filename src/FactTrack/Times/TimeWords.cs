namespace FactTrack;

/// <summary>Words around times, by their groups.</summary>
internal static class TimeWords
{
    private static readonly WordGroups s_groups = new(Lexicon.BuiltIn("time-words"));

    /// <summary>The words that may begin a time.</summary>
    public static IEnumerable<string> Openers =>
        new[] { s_groups["opener"], Last, Next, This, Same, Previous, Following, Past, Coming, Recent, Every, Few, Times, FiscalKinds }.SelectMany(words => words);

    public static WordSet Last { get; } = s_groups["last"];

    public static WordSet Next { get; } = s_groups["next"];

    public static WordSet This { get; } = s_groups["this"];

    public static WordSet Same { get; } = s_groups["same"];

    public static WordSet Previous { get; } = s_groups["previous"];

    public static WordSet Following { get; } = s_groups["following"];

    public static WordSet Past { get; } = s_groups["past"];

    public static WordSet Coming { get; } = s_groups["coming"];

    public static WordSet Recent { get; } = s_groups["recent"];

    public static WordSet Every { get; } = s_groups["every"];

    public static WordSet Ago { get; } = s_groups["ago"];

    public static WordSet Later { get; } = s_groups["later"];

    public static WordSet Earlier { get; } = s_groups["earlier"];

    public static WordSet Hence { get; } = s_groups["hence"];

    public static WordSet Few { get; } = s_groups["few"];

    /// <summary>Lemmas and words that put what they govern after now.</summary>
    public static WordSet Future { get; } = s_groups["future"];

    /// <summary>Lemmas of verbs whose "until" leads to a day that lies ahead ("postponed until").</summary>
    public static WordSet Deferrals { get; } = s_groups["deferral"];

    public static WordSet Modals { get; } = s_groups["modal"];

    public static WordSet Perfect { get; } = s_groups["perfect"];

    /// <summary>Verbs with a length of time ("lasted a year").</summary>
    public static WordSet ThroughTime { get; } = s_groups["throughTime"];

    /// <summary>Lemmas of verbs whose own day is not the day of what is told.</summary>
    public static WordSet Reports { get; } = s_groups["report"];

    /// <summary>Words between "last" and "year" ("fiscal").</summary>
    public static WordSet YearKinds { get; } = s_groups["yearKind"];

    /// <summary>Such words for years that do not begin in January everywhere ("fiscal", "school").</summary>
    public static WordSet FiscalKinds { get; } = s_groups["fiscalKind"];

    /// <summary>Lemmas of future verbs whose own time is that of the act ("agreed on Thursday").</summary>
    public static WordSet Acts { get; } = s_groups["act"];

    /// <summary>How often ("twice").</summary>
    public static WordSet Times { get; } = s_groups["times"];

    /// <summary>Words after a length and before the date that ends it ("to", "ended").</summary>
    public static WordSet Endings { get; } = s_groups["ending"];

    /// <summary>Words that may stand after those ("on").</summary>
    public static WordSet EndLinks { get; } = s_groups["endLink"];

    /// <summary>Verbs whose past tense is their base form ("beat").</summary>
    public static WordSet Invariant { get; } = s_groups["invariant"];

    /// <summary>Words for what lies at the beginning of a longer time ("first").</summary>
    public static WordSet Initial { get; } = s_groups["initial"];

    /// <summary>Words for what lies at its end ("final").</summary>
    public static WordSet Final { get; } = s_groups["final"];

    /// <summary>Words between two days of a month.</summary>
    public static WordSet DayLinks { get; } = s_groups["dayLink"];

    /// <summary>Words between a day and an hour.</summary>
    public static WordSet ClockLinks { get; } = s_groups["clockLink"];
}
