using System.Collections.Frozen;

namespace FactTrack;

/// <summary>Words around times, by their groups.</summary>
internal static class TimeWords
{
    private static readonly WordGroups s_groups = new(Lexicon.BuiltIn("time-words"));

    /// <summary>The words that may begin a time.</summary>
    public static IEnumerable<string> Openers =>
        new[] { s_groups["opener"], Last, Next, This, Same, Previous, Following, Past, Coming, Recent, Every, Few, Times, FiscalKinds }.SelectMany(words => words);

    public static FrozenSet<string> Last { get; } = s_groups["last"];

    public static FrozenSet<string> Next { get; } = s_groups["next"];

    public static FrozenSet<string> This { get; } = s_groups["this"];

    public static FrozenSet<string> Same { get; } = s_groups["same"];

    public static FrozenSet<string> Previous { get; } = s_groups["previous"];

    public static FrozenSet<string> Following { get; } = s_groups["following"];

    public static FrozenSet<string> Past { get; } = s_groups["past"];

    public static FrozenSet<string> Coming { get; } = s_groups["coming"];

    public static FrozenSet<string> Recent { get; } = s_groups["recent"];

    public static FrozenSet<string> Every { get; } = s_groups["every"];

    public static FrozenSet<string> Ago { get; } = s_groups["ago"];

    public static FrozenSet<string> Later { get; } = s_groups["later"];

    public static FrozenSet<string> Earlier { get; } = s_groups["earlier"];

    public static FrozenSet<string> Hence { get; } = s_groups["hence"];

    public static FrozenSet<string> Few { get; } = s_groups["few"];

    /// <summary>Lemmas and words that put what they govern after now.</summary>
    public static FrozenSet<string> Future { get; } = s_groups["future"];

    public static FrozenSet<string> Modals { get; } = s_groups["modal"];

    public static FrozenSet<string> Perfect { get; } = s_groups["perfect"];

    /// <summary>Verbs with a length of time ("lasted a year").</summary>
    public static FrozenSet<string> ThroughTime { get; } = s_groups["throughTime"];

    /// <summary>Lemmas of verbs whose own day is not the day of what is told.</summary>
    public static FrozenSet<string> Reports { get; } = s_groups["report"];

    /// <summary>Words between "last" and "year" ("fiscal").</summary>
    public static FrozenSet<string> YearKinds { get; } = s_groups["yearKind"];

    /// <summary>Such words for years that do not begin in January everywhere ("fiscal", "school").</summary>
    public static FrozenSet<string> FiscalKinds { get; } = s_groups["fiscalKind"];

    /// <summary>Lemmas of future verbs whose own time is that of the act ("agreed on Thursday").</summary>
    public static FrozenSet<string> Acts { get; } = s_groups["act"];

    /// <summary>How often ("twice").</summary>
    public static FrozenSet<string> Times { get; } = s_groups["times"];

    /// <summary>Words after a length and before the date that ends it ("to", "ended").</summary>
    public static FrozenSet<string> Endings { get; } = s_groups["ending"];

    /// <summary>Words that may stand after those ("on").</summary>
    public static FrozenSet<string> EndLinks { get; } = s_groups["endLink"];

    /// <summary>Words between two days of a month.</summary>
    public static FrozenSet<string> DayLinks { get; } = s_groups["dayLink"];

    /// <summary>Words between a day and an hour.</summary>
    public static FrozenSet<string> ClockLinks { get; } = s_groups["clockLink"];
}
